-- Boundaries of areas as a force has loaded them, by published code: drawn on maps, never used in a sum.
-- Loaded in sets, each with where it comes from; of several open sets that hold a code, the newest census is shown.
create table places.boundary_set (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  file_name text not null check (length(file_name) between 1 and 255),
  -- The property of the file that held the codes; '' where the features' own ids did.
  code_property text not null check (length(code_property) <= 100),
  -- Year of the census or of the boundaries.
  edition integer not null check (edition between 1900 and 2200),
  source text not null check (length(source) between 1 and 500),
  licence text not null check (length(licence) between 1 and 300),
  -- Shown on every map that draws one of them.
  attribution text not null check (length(attribution) between 1 and 500),
  language text not null check (language in ('en', 'cy')),
  tolerance_m integer not null check (tolerance_m >= 0),
  areas integer not null check (areas > 0),
  points_read integer not null,
  points_kept integer not null,
  loaded_by uuid not null references platform.account (id),
  loaded_at timestamptz not null default now(),
  ended_by uuid references platform.account (id),
  ended_at timestamptz,
  primary key (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((ended_by is null) = (ended_at is null))
);
create index boundary_set_newest on places.boundary_set (force_id, loaded_at desc);

create table places.boundary (
  force_id uuid not null references platform.force (id),
  set_id uuid not null,
  restriction_id uuid,
  code text not null check (code ~ '^[A-Z0-9-]{2,40}$'),
  kind text not null check (kind in ('lsoa', 'authority', 'force', 'other')),
  name_en text not null check (length(name_en) <= 200),
  name_cy text not null check (length(name_cy) <= 200),
  -- The box round it in millionths of a degree, WGS84.
  west_e6 integer not null,
  south_e6 integer not null,
  east_e6 integer not null,
  north_e6 integer not null,
  -- A GeoJSON Polygon or MultiPolygon, WGS84, simplified; read as a whole, never asked into.
  geometry text not null,
  primary key (force_id, set_id, code),
  foreign key (force_id, set_id) references places.boundary_set (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check (west_e6 <= east_e6 and south_e6 <= north_e6)
);
create index boundary_by_code on places.boundary (force_id, code);
create index boundary_by_box on places.boundary (force_id, south_e6, north_e6);

alter table places.boundary_set enable row level security;
alter table places.boundary_set force row level security;
create policy of_force on places.boundary_set
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table places.boundary enable row level security;
alter table places.boundary force row level security;
create policy of_force on places.boundary
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

grant select, insert, update on places.boundary_set to foursight_app;
grant select, insert on places.boundary to foursight_app;
