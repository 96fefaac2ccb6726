-- Threats: the register, its decisions, scoring schemes as versioned data, and assessments that are never overwritten.
create schema threats;
grant usage on schema threats to foursight_app, foursight_worker;

create table threats.threat (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  reference text not null,
  type text not null check (type in ('group', 'individual', 'vulnerability', 'place')),
  name text not null,
  summary text not null,
  language text not null check (language in ('en', 'cy')),
  themes text[] not null default '{}',
  owner_level text not null check (owner_level in ('local', 'force', 'regional', 'national')),
  where_text text not null default '',
  not_place_based boolean not null default false,
  marking text not null check (marking in ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  asks_reason boolean not null default false,
  state text not null default 'raised'
    check (state in ('raised', 'assessed', 'adopted', 'declined', 'passed-on', 'archived')),
  state_since timestamptz not null default now(),
  raised_by_id uuid references platform.account (id),
  raised_at timestamptz not null default now(),
  work_began_on date,
  control_strategy text not null default '',
  national_reference text not null default '',
  sro_id uuid references platform.account (id),
  sio_id uuid references platform.account (id),
  no_sio_because text not null default '',
  lro_id uuid references platform.account (id),
  -- When the leads became incomplete, and when an approved assessment first put the threat in an upper band: the later
  -- of the two starts the 72 hours after which it escalates.
  leads_incomplete_since timestamptz default now(),
  upper_band_since timestamptz,
  revision integer not null default 1,
  primary key (force_id, id),
  unique (force_id, reference),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);
create index threat_by_state on threats.threat (force_id, state, raised_at);

create table threats.step (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  threat_id uuid not null,
  at timestamptz not null default now(),
  by_id uuid references platform.account (id),
  did text not null,
  from_state text,
  to_state text,
  comment text not null default '',
  language text not null default 'en' check (language in ('en', 'cy')),
  meeting text not null default '',
  decided_on date,
  owner_level text,
  control_strategy text not null default '',
  national_reference text not null default '',
  passed_to text not null default '',
  accepted_by text not null default '',
  residual_threat text not null default '',
  before jsonb,
  primary key (force_id, id),
  foreign key (force_id, threat_id) references threats.threat (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);
create index step_by_threat on threats.step (force_id, threat_id, at);

create table threats.scheme_version (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  scheme_key text not null,
  version integer not null,
  status text not null default 'draft' check (status in ('draft', 'approved', 'retired')),
  content jsonb not null,
  loaded_by_id uuid references platform.account (id),
  loaded_at timestamptz not null default now(),
  approved_by_id uuid references platform.account (id),
  approved_at timestamptz,
  primary key (force_id, id),
  unique (force_id, scheme_key, version),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);
create unique index scheme_version_in_use on threats.scheme_version (force_id) where status = 'approved';

-- An approved scheme is what results were computed from: it may be retired, never altered.
create function threats.keep_approved_scheme() returns trigger language plpgsql as $$
begin
  if old.status <> 'draft' and (new.content <> old.content or new.version <> old.version or new.scheme_key <> old.scheme_key
      or new.status = 'draft' or (old.status = 'retired' and new.status <> 'retired')) then
    raise exception 'an approved scheme version is never altered';
  end if;
  return new;
end $$;
create trigger keep_approved_scheme before update on threats.scheme_version
  for each row execute function threats.keep_approved_scheme();

create table threats.assessment (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  threat_id uuid not null,
  scheme_version_id uuid not null,
  number integer not null,
  status text not null default 'draft' check (status in ('draft', 'moderation', 'approved', 'superseded')),
  assessor_ids uuid[] not null,
  started_at timestamptz not null default now(),
  assessed_on date,
  submitted_at timestamptz,
  moderator_id uuid references platform.account (id),
  decided_at timestamptz,
  moderation_note text not null default '',
  confidence text check (confidence in ('low', 'moderate', 'high')),
  confidence_because text not null default '',
  position text,
  position_because text not null default '',
  language text not null check (language in ('en', 'cy')),
  marking text not null check (marking in ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  review_due_on date,
  score integer check (score between 0 and 100),
  result jsonb,
  revision integer not null default 1,
  primary key (force_id, id),
  unique (force_id, threat_id, number),
  foreign key (force_id, threat_id) references threats.threat (force_id, id),
  foreign key (force_id, scheme_version_id) references threats.scheme_version (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check (status not in ('approved', 'superseded')
    or (score is not null and result is not null and moderator_id is not null and not moderator_id = any (assessor_ids)))
);
create unique index assessment_approved on threats.assessment (force_id, threat_id) where status = 'approved';
create unique index assessment_open on threats.assessment (force_id, threat_id) where status in ('draft', 'moderation');
create index assessment_for_moderation on threats.assessment (force_id, submitted_at) where status = 'moderation';

create table threats.assessment_factor (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  assessment_id uuid not null,
  factor text not null,
  level integer,
  unknown boolean not null default false,
  rationale text not null default '',
  evidence text not null default '',
  primary key (force_id, id),
  unique (force_id, assessment_id, factor),
  foreign key (force_id, assessment_id) references threats.assessment (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check (not (unknown and level is not null))
);

-- Nothing overwrites what was approved: afterwards an assessment can only be superseded, or restricted to named people.
create function threats.keep_approved_assessment() returns trigger language plpgsql as $$
begin
  if old.status in ('approved', 'superseded') and (new.status not in (old.status, 'superseded')
      or (to_jsonb(new) - 'status' - 'restriction_id') <> (to_jsonb(old) - 'status' - 'restriction_id')) then
    raise exception 'an approved assessment is never altered';
  end if;
  return new;
end $$;
create trigger keep_approved_assessment before update on threats.assessment
  for each row execute function threats.keep_approved_assessment();

create function threats.keep_approved_factor() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'restriction_id') <> (to_jsonb(old) - 'restriction_id') and exists (
      select from threats.assessment a where a.force_id = old.force_id and a.id = old.assessment_id
        and a.status in ('approved', 'superseded')) then
    raise exception 'an approved assessment is never altered';
  end if;
  return new;
end $$;
create trigger keep_approved_factor before update on threats.assessment_factor
  for each row execute function threats.keep_approved_factor();

alter table threats.threat enable row level security;
alter table threats.threat force row level security;
create policy of_force on threats.threat
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table threats.step enable row level security;
alter table threats.step force row level security;
create policy of_force on threats.step
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table threats.scheme_version enable row level security;
alter table threats.scheme_version force row level security;
create policy of_force on threats.scheme_version
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table threats.assessment enable row level security;
alter table threats.assessment force row level security;
create policy of_force on threats.assessment
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
alter table threats.assessment_factor enable row level security;
alter table threats.assessment_factor force row level security;
create policy of_force on threats.assessment_factor
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

grant select, insert, update on threats.threat, threats.step, threats.scheme_version, threats.assessment,
  threats.assessment_factor to foursight_app;
grant select on threats.threat, threats.step, threats.scheme_version, threats.assessment, threats.assessment_factor
  to foursight_worker;
