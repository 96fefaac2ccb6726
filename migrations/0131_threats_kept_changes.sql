-- Every edited field keeps what stood before and after; a change of a decided threat may be proposed, and answered once.
alter table threats.step add column changes jsonb not null default '[]' check (jsonb_typeof(changes) = 'array');
alter table threats.step add column answers_id uuid;
alter table threats.step add foreign key (force_id, answers_id) references threats.step (force_id, id);
create unique index step_answered_once on threats.step (force_id, answers_id) where answers_id is not null;
create index step_proposed on threats.step (force_id, threat_id, at) where did = 'change-proposed';
-- In one transaction several steps happen at one instant: they stand in the order in which they were written.
alter table threats.step add column line bigint generated always as identity;
