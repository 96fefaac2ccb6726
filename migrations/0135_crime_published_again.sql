-- A month that is published again takes the place of what it said before: both are kept, and the older can be taken back.
-- An event is what one file says of it; when a file says something else, that event is taken out and another stands for it.

-- The month whose publication brought it, so that the next one can take it out; null for what no published month brought.
alter table crime.event add column published_in date check (extract(day from published_in) = 1);

-- What was imported before this was kept: the publisher's IDs have 64 digits, and its rows without one name their force.
alter table crime.event no force row level security;
alter table crime.import no force row level security;
update crime.event e set published_in = e.month
from crime.import i
where i.force_id = e.force_id and i.id = e.import_id and i.source <> 'demonstration'
  and (e.event_key ~ '^[0-9a-f]{64}$' or (e.event_key is null and e.reported_by <> ''));
alter table crime.event force row level security;
alter table crime.import force row level security;
create index event_by_publication on crime.event (force_id, published_in) where published_in is not null;

-- Events that count nowhere any more, as they were, with the import that took them out and their earlier outcomes.
create table crime.event_out (
  like crime.event,
  withdrawn_by uuid not null,
  earlier_outcomes jsonb not null,
  primary key (force_id, id),
  foreign key (force_id, import_id) references crime.import (force_id, id),
  foreign key (force_id, withdrawn_by) references crime.import (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);
comment on constraint event_out_force_id_import_id_fkey on crime.event_out is 'refers';
comment on constraint event_out_force_id_withdrawn_by_fkey on crime.event_out is 'refers';
create index event_out_by_import on crime.event_out (force_id, withdrawn_by);
alter table crime.event_out enable row level security;
alter table crime.event_out force row level security;
create policy of_force on crime.event_out
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
-- An event is moved from one table to the other, its earlier outcomes with it, and a count that becomes nought is no count.
grant select, insert, delete on crime.event_out to foursight_app, foursight_worker;
grant delete on crime.event, crime.outcome_history, crime.area_count to foursight_app, foursight_worker;

-- Which file it was, which months it held and of which it was the publication, and what else became of its rows. `changed` are
-- among those kept; `left_out` are rows of other forces.
alter table crime.import_file
  add column sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  add column months date[] not null default '{}',
  add column published date[] not null default '{}',
  add column changed integer not null default 0 check (changed >= 0),
  add column taken_out integer not null default 0 check (taken_out >= 0),
  add column left_out integer not null default 0 check (left_out >= 0),
  add column notes integer not null default 0 check (notes >= 0),
  drop constraint import_file_check,
  add constraint import_file_check check (kept + duplicates + rejected + left_out = rows_read);

-- What it took the place of was taken back: its own events are out, and those that it took out stand again.
alter table crime.import
  add column taken_back_by uuid references platform.account (id),
  add column taken_back_at timestamptz,
  add constraint import_taken_back_check check ((taken_back_by is null) = (taken_back_at is null));

-- Rows of other forces are told by the force's own name.
grant select on platform.force to foursight_worker;
