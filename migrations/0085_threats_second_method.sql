-- Two methods of scoring side by side: a scheme in use for comparison, an assessment under each, and what a moderator holds
-- where their bands differ by more than is tolerated. Old results stay exactly as they are.

-- A scheme named for comparison stands beside the one in use; the bands by which the two may differ are kept with it.
alter table schemes.scheme_version drop constraint scheme_version_status_check;
alter table schemes.scheme_version add constraint scheme_version_status_check
  check (status in ('draft', 'approved', 'comparison', 'retired'));
alter table schemes.scheme_version add column tolerated_bands integer not null default 1
  check (tolerated_bands between 0 and 9);
create unique index scheme_version_compared on schemes.scheme_version (force_id) where status = 'comparison';

-- 'first': under the scheme in use, which ranks. 'second': under the comparison scheme. As it was when the draft was begun.
alter table threats.assessment add column method text not null default 'first' check (method in ('first', 'second'));
drop index threats.assessment_approved;
create unique index assessment_approved on threats.assessment (force_id, threat_id, method) where status = 'approved';
drop index threats.assessment_open;
create unique index assessment_open on threats.assessment (force_id, threat_id, method)
  where status in ('draft', 'moderation');

create table threats.disagreement (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  threat_id uuid not null,
  first_id uuid not null,
  second_id uuid not null,
  bands_apart integer not null check (bands_apart > 0),
  tolerated_bands integer not null,
  -- Everyone who wrote either assessment: none of them may say which stands.
  assessor_ids uuid[] not null,
  opened_at timestamptz not null,
  stands text check (stands in ('first', 'second')),
  because text not null default '',
  language text not null default 'en' check (language in ('en', 'cy')),
  decided_by_id uuid references platform.account (id),
  decided_at timestamptz,
  -- A later assessment under either method took the place of one of the two.
  overtaken_at timestamptz,
  primary key (force_id, id),
  foreign key (force_id, threat_id) references threats.threat (force_id, id),
  foreign key (force_id, first_id) references threats.assessment (force_id, id),
  foreign key (force_id, second_id) references threats.assessment (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((decided_at is null) = (stands is null) and (decided_at is null) = (decided_by_id is null)),
  check (decided_at is null or (because <> '' and not decided_by_id = any (assessor_ids)))
);
create unique index disagreement_open on threats.disagreement (force_id, threat_id)
  where decided_at is null and overtaken_at is null;
create index disagreement_by_threat on threats.disagreement (force_id, threat_id, opened_at);

-- What a moderator decided stands as it was written: afterwards it can only be overtaken, or restricted to named people.
create function threats.keep_decided_disagreement() returns trigger language plpgsql as $$
begin
  if old.decided_at is not null and (to_jsonb(new) - 'overtaken_at' - 'restriction_id')
      <> (to_jsonb(old) - 'overtaken_at' - 'restriction_id') then
    raise exception 'a moderated disagreement is never altered';
  end if;
  return new;
end $$;
create trigger keep_decided_disagreement before update on threats.disagreement
  for each row execute function threats.keep_decided_disagreement();

alter table threats.disagreement enable row level security;
alter table threats.disagreement force row level security;
create policy of_force on threats.disagreement
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
grant select, insert, update on threats.disagreement to foursight_app;
grant select on threats.disagreement to foursight_worker;
