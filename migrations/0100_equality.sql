-- Equality monitoring: aggregate counts that the force supplies under its data protection impact assessment. Numbers of
-- groups, never of one person: no row names a person, a threat or a plan, and nothing else refers to these tables.
create schema equality;
grant usage on schema equality to foursight_app;

create table equality.supply (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  marking text not null check (marking in ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  language text not null check (language in ('en', 'cy')),
  source text not null check (length(source) between 1 and 300),
  dpia_reference text not null check (length(dpia_reference) between 1 and 100),
  supplied_by text not null check (length(supplied_by) between 1 and 200),
  supplied_on date not null,
  population_source text not null check (length(population_source) <= 300),
  -- Counts below it are shown to nobody, whoever supplied them.
  smallest_shown integer not null check (smallest_shown between 5 and 1000),
  loaded_by_id uuid not null references platform.account (id),
  loaded_at timestamptz not null,
  withdrawn_by_id uuid references platform.account (id),
  withdrawn_at timestamptz,
  withdrawn_because text check (length(withdrawn_because) between 1 and 2000),
  primary key (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((withdrawn_at is null) = (withdrawn_by_id is null) and (withdrawn_at is null) = (withdrawn_because is null))
);
create index supply_by_day on equality.supply (force_id, supplied_on desc, id);

create table equality.number (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  supply_id uuid not null,
  place integer not null,
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  measure text not null check (length(measure) between 1 and 200),
  -- '' is the measure as a whole.
  theme text not null check (length(theme) <= 100),
  characteristic text not null check (length(characteristic) between 1 and 100),
  group_name text not null check (length(group_name) between 1 and 100),
  count integer not null check (count >= 0),
  population integer check (population >= 0),
  -- Drawn by lot when first supplied, and the same whenever this group is supplied again: which groups are hidden beside a
  -- small one follows from it, so that knowing the method gives nothing away. Never shown.
  lot integer not null check (lot between 1 and 999999999),
  primary key (force_id, id),
  unique (force_id, supply_id, place),
  foreign key (force_id, supply_id) references equality.supply (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);

-- What was supplied is never altered: a supply can only be withdrawn, with a reason.
create function equality.keep_supply() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null or (to_jsonb(new) - 'withdrawn_by_id' - 'withdrawn_at' - 'withdrawn_because')
      <> (to_jsonb(old) - 'withdrawn_by_id' - 'withdrawn_at' - 'withdrawn_because') then
    raise exception 'a supply of counts is never altered';
  end if;
  return new;
end $$;
create trigger keep_supply before update on equality.supply for each row execute function equality.keep_supply();

alter table equality.supply enable row level security;
alter table equality.supply force row level security;
create policy of_force on equality.supply
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table equality.number enable row level security;
alter table equality.number force row level security;
create policy of_force on equality.number
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
grant select, insert, update on equality.supply to foursight_app;
grant select, insert on equality.number to foursight_app;
