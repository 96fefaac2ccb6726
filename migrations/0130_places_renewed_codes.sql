-- Codes that a census or a merger of authorities renewed, as their lookups are published: one area over time.
-- Loaded in sets, each with where it comes from; what is drawn or counted reads the sets that have not ended.
create table places.code_lookup (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  file_name text not null check (length(file_name) between 1 and 255),
  -- The two columns of the file that held the codes, as the file names them.
  old_column text not null check (length(old_column) between 1 and 100),
  new_column text not null check (length(new_column) between 1 and 100),
  source text not null check (length(source) between 1 and 500),
  language text not null check (language in ('en', 'cy')),
  lines integer not null check (lines > 0),
  renewals integer not null check (renewals > 0),
  loaded_by uuid not null references platform.account (id),
  loaded_at timestamptz not null default now(),
  ended_by uuid references platform.account (id),
  ended_at timestamptz,
  primary key (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((ended_by is null) = (ended_at is null))
);

-- A pair of equal codes is kept only where the code is also in another pair: a split of which one part keeps the code.
create table places.code_renewal (
  force_id uuid not null references platform.force (id),
  lookup_id uuid not null,
  restriction_id uuid,
  old_code text not null check (old_code ~ '^[A-Z0-9-]{2,40}$'),
  new_code text not null check (new_code ~ '^[A-Z0-9-]{2,40}$'),
  primary key (force_id, lookup_id, old_code, new_code),
  foreign key (force_id, lookup_id) references places.code_lookup (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);

alter table places.code_lookup enable row level security;
alter table places.code_lookup force row level security;
create policy of_force on places.code_lookup
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table places.code_renewal enable row level security;
alter table places.code_renewal force row level security;
create policy of_force on places.code_renewal
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

grant select, insert, update on places.code_lookup to foursight_app;
grant select, insert on places.code_renewal to foursight_app;
-- The radar counts area by area in its own process.
grant usage on schema places to foursight_worker;
grant select on places.code_lookup, places.code_renewal to foursight_worker;
