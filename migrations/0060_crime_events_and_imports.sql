-- Crime events, their earlier outcomes, the imports that brought them, and their counts by census area, month and type.
create schema crime;
grant usage on schema crime to foursight_app, foursight_worker;

create table crime.import (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  source text not null check (source in ('web', 'command', 'demonstration')),
  asked_by uuid references platform.account (id),
  asked_at timestamptz not null default now(),
  file_names text[] not null,
  bytes bigint not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  started_at timestamptz,
  ended_at timestamptz,
  cancel_asked_at timestamptz,
  -- How far it is, for the person who watches; the result stands in import_file.
  files_found integer not null default 0,
  rows_read bigint not null default 0,
  thousandths_read integer not null default 0 check (thousandths_read between 0 and 1000),
  primary key (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((state in ('done', 'failed', 'cancelled')) = (ended_at is not null))
);
create index import_by_day on crime.import (force_id, asked_at desc);

-- One file as it ended: kept whole with its counts, or refused with its reasons. Written with the file's own rows.
create table crime.import_file (
  force_id uuid not null references platform.force (id),
  import_id uuid not null,
  position integer not null,
  restriction_id uuid,
  name text not null,
  rows_read integer not null,
  kept integer not null,
  duplicates integer not null,
  rejected integer not null,
  outcomes_updated integer not null,
  refused_because jsonb,
  ended_at timestamptz not null default now(),
  primary key (force_id, import_id, position),
  foreign key (force_id, import_id) references crime.import (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check (kept + duplicates + rejected = rows_read)
);

-- Rows that were not kept, and rows kept with something to know, such as a place left out.
create table crime.import_remark (
  force_id uuid not null references platform.force (id),
  import_id uuid not null,
  file_position integer not null,
  number integer not null,
  restriction_id uuid,
  line integer not null,
  is_rejected boolean not null,
  message text not null,
  args jsonb not null,
  primary key (force_id, import_id, file_position, number),
  foreign key (force_id, import_id) references crime.import (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);

-- Texts are compared byte by byte: they are keys, not words to be sorted for people.
create table crime.event (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  -- The publisher's or the force's own number; without one, the content and which occurrence of it this is.
  event_key text collate "C" check (length(event_key) between 1 and 100),
  content_key text collate "C",
  occurrence integer not null check (occurrence >= 1),
  -- The first day of the month: no finer day is ever kept.
  month date not null check (extract(day from month) = 1),
  crime_type text not null collate "C",
  -- Millionths of a degree, WGS84; both or neither.
  longitude_e6 integer,
  latitude_e6 integer,
  lsoa_code text collate "C",
  lsoa_census smallint check (lsoa_census in (2011, 2021)),
  lsoa_name text not null,
  location text not null,
  reported_by text not null,
  falls_within text not null,
  outcome text,
  context text not null,
  import_id uuid not null,
  primary key (force_id, id),
  -- The import is one of the same force, so this also ties the event to its force.
  foreign key (force_id, import_id) references crime.import (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((event_key is null) = (content_key is not null)),
  check ((longitude_e6 is null) = (latitude_e6 is null))
);
create unique index event_by_key on crime.event (force_id, event_key) where event_key is not null;
create unique index event_by_content on crime.event (force_id, month, content_key, occurrence) where event_key is null;

-- What the outcome of an event was before. An outcome that an event has had is no news: an old file takes nothing back.
create table crime.outcome_history (
  force_id uuid not null references platform.force (id),
  event_id uuid not null,
  outcome text not null,
  restriction_id uuid,
  replaced_by uuid not null,
  replaced_at timestamptz not null default now(),
  primary key (force_id, event_id, outcome),
  foreign key (force_id, event_id) references crime.event (force_id, id),
  foreign key (force_id, replaced_by) references crime.import (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);

-- Kept by the transaction that keeps the events, so that a whole force is counted at once. '' is an event without a code.
create table crime.area_count (
  force_id uuid not null references platform.force (id),
  month date not null,
  crime_type text not null collate "C",
  lsoa_code text not null collate "C",
  restriction_id uuid,
  events integer not null check (events > 0),
  primary key (force_id, month, crime_type, lsoa_code),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);
create index area_count_by_lsoa on crime.area_count (force_id, lsoa_code, month);

-- What the files call each census area, for codes whose boundary is not loaded. The latest name stands.
create table crime.lsoa (
  force_id uuid not null references platform.force (id),
  lsoa_code text not null collate "C",
  restriction_id uuid,
  name text not null,
  census smallint check (census in (2011, 2021)),
  primary key (force_id, lsoa_code),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);

alter table crime.import enable row level security;
alter table crime.import force row level security;
create policy of_force on crime.import
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table crime.import_file enable row level security;
alter table crime.import_file force row level security;
create policy of_force on crime.import_file
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table crime.import_remark enable row level security;
alter table crime.import_remark force row level security;
create policy of_force on crime.import_remark
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table crime.event enable row level security;
alter table crime.event force row level security;
create policy of_force on crime.event
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table crime.outcome_history enable row level security;
alter table crime.outcome_history force row level security;
create policy of_force on crime.outcome_history
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table crime.area_count enable row level security;
alter table crime.area_count force row level security;
create policy of_force on crime.area_count
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table crime.lsoa enable row level security;
alter table crime.lsoa force row level security;
create policy of_force on crime.lsoa
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

grant select, insert, update on crime.import, crime.event, crime.area_count, crime.lsoa to foursight_app, foursight_worker;
grant select, insert on crime.import_file, crime.import_remark, crime.outcome_history to foursight_app, foursight_worker;

-- The job of an import works as the person who asked for it, and their permission is asked again.
grant execute on function platform.enter(uuid, uuid) to foursight_worker;

-- Rows of a file wait in a temporary table of their own transaction before they are told from those already kept.
do $$ begin
  execute format('grant temporary on database %I to foursight_app, foursight_worker', current_database());
end $$;

-- Asks for a job in the transaction that needs it: it starts after the commit, or never. The job tables are the owner's.
create function platform.ask_for_job(in_task text, in_payload json, in_key text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform graphile_worker.add_job(in_task, in_payload, job_key => in_key);
end $$;
revoke all on function platform.ask_for_job(text, json, text) from public;
grant execute on function platform.ask_for_job(text, json, text) to foursight_app;
