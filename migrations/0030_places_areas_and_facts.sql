-- The force's geography and its community profiles: dated facts, closed or replaced, never overwritten.
create schema places;
grant usage on schema places to foursight_app;

create table places.area (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  parent_id uuid,
  kind text not null check (kind in ('force', 'area', 'authority', 'lsoa')),
  code text not null check (code ~ '^[A-Z0-9-]{2,40}$'),
  name_en text not null check (length(name_en) between 1 and 200),
  name_cy text not null check (length(name_cy) between 1 and 200),
  -- Statutory words follow the nation of the place.
  nation text not null check (nation in ('wales', 'england')),
  primary key (force_id, id),
  unique (force_id, code),
  foreign key (force_id, parent_id) references places.area (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((kind = 'force') = (parent_id is null))
);
create unique index area_one_top on places.area (force_id) where kind = 'force';
create index area_by_parent on places.area (force_id, parent_id, name_en);
create index area_by_kind on places.area (force_id, kind, name_en);

create table places.fact (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  area_id uuid not null,
  kind text not null check (kind in ('crime', 'people', 'services', 'assets', 'environment', 'housing', 'education', 'economy')),
  text text not null check (length(text) between 1 and 4000),
  language text not null check (language in ('en', 'cy')),
  source text not null check (length(source) between 1 and 500),
  source_on date not null,
  owner_id uuid not null references platform.account (id),
  recorded_by uuid not null references platform.account (id),
  recorded_on date not null,
  -- The last day on which the fact may be relied on.
  expires_on date not null,
  marking text not null check (marking in ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  superseded_by uuid,
  ended_on date,
  ended_by uuid references platform.account (id),
  ended_because text check (length(ended_because) between 1 and 2000),
  ended_language text check (ended_language in ('en', 'cy')),
  primary key (force_id, id),
  foreign key (force_id, area_id) references places.area (force_id, id),
  foreign key (force_id, superseded_by) references places.fact (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check (source_on <= recorded_on),
  check (expires_on >= source_on),
  check ((ended_on is null) = (ended_by is null)),
  check ((ended_because is null) = (ended_language is null)),
  -- A fact ends because another says it better, or for a reason in words.
  check ((ended_on is not null) = (superseded_by is not null or ended_because is not null))
);
create index fact_by_area on places.fact (force_id, area_id, kind, source_on desc);
create index fact_by_owner on places.fact (force_id, owner_id, expires_on) where ended_on is null;
create index fact_by_expiry on places.fact (force_id, expires_on) where ended_on is null;
create index fact_by_successor on places.fact (force_id, superseded_by) where superseded_by is not null;

-- What was written stays as it was: an update may only end a fact that is not ended, or restrict who may read it.
create function places.keep_fact_as_written() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  may_change text[] := array['restriction_id'];
begin
  if old.ended_on is null then
    may_change := may_change || array['superseded_by', 'ended_on', 'ended_by', 'ended_because', 'ended_language'];
  end if;
  if (to_jsonb(new) - may_change) is distinct from (to_jsonb(old) - may_change)
  then
    raise exception 'a profile fact is closed or replaced, never changed';
  end if;
  return new;
end $$;
create trigger keep_as_written before update on places.fact for each row execute function places.keep_fact_as_written();

alter table places.area enable row level security;
alter table places.area force row level security;
create policy of_force on places.area
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table places.fact enable row level security;
alter table places.fact force row level security;
create policy of_force on places.fact
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

grant select, insert, update on places.area, places.fact to foursight_app;
