-- Forces, accounts, sessions, memberships, restrictions. Accounts and sessions are global and touched only by sign-in.
create schema if not exists platform;
grant usage on schema platform to foursight_app, foursight_worker;

create table platform.force (
  id uuid primary key default gen_random_uuid(),
  code text not null unique check (code ~ '^[a-z0-9-]{2,40}$'),
  name_en text not null,
  name_cy text not null,
  demo boolean not null default false,
  founded_at timestamptz not null default now()
);

create table platform.account (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email = lower(email)),
  name text not null,
  rank text not null default '',
  language text not null default 'en' check (language in ('en', 'cy')),
  density text not null default 'auto' check (density in ('auto', 'comfortable', 'compact')),
  password_hash text,
  demo boolean not null default false,
  active boolean not null default true,
  created_at timestamptz not null default now(),
  left_on date
);
create unique index account_email on platform.account (email);

create table platform.session (
  token_hash text primary key,
  account_id uuid not null references platform.account (id),
  force_id uuid references platform.force (id),
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ended_at timestamptz
);
create index session_account on platform.session (account_id);

create table platform.login_attempt (
  id bigint generated always as identity primary key,
  subject_hash text not null,
  at timestamptz not null default now(),
  succeeded boolean not null
);
create index login_attempt_recent on platform.login_attempt (subject_hash, at);

create table platform.one_time_link (
  token_hash text primary key,
  purpose text not null check (purpose in ('first-administrator', 'first-force', 'set-password')),
  account_id uuid references platform.account (id),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

create table platform.membership (
  force_id uuid not null references platform.force (id),
  account_id uuid not null references platform.account (id),
  role text not null,
  granted_by uuid references platform.account (id),
  granted_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (force_id, account_id, role)
);

create table platform.restriction (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  title text not null,
  created_at timestamptz not null default now(),
  primary key (force_id, id)
);

create table platform.restriction_member (
  force_id uuid not null,
  restriction_id uuid not null,
  account_id uuid not null references platform.account (id),
  is_auditor boolean not null default false,
  added_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (force_id, restriction_id, account_id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);

create table platform.api_token (
  id uuid primary key default gen_random_uuid(),
  force_id uuid not null references platform.force (id),
  account_id uuid not null references platform.account (id),
  role text not null,
  name text not null,
  token_hash text not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);

-- Names and numbers drawn at random for a force's spoken references (OCG-0142), so that a gap says nothing.
create table platform.reference_used (
  force_id uuid not null references platform.force (id),
  series text not null,
  number integer not null,
  primary key (force_id, series, number)
);

-- Why a person opened a record whose policy asks for a reason; asked once a day and record.
create table platform.consultation_reason (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  account_id uuid not null references platform.account (id),
  subject text not null,
  reason text not null,
  given_at timestamptz not null default now(),
  primary key (force_id, id)
);
create index consultation_reason_recent on platform.consultation_reason (force_id, account_id, subject, given_at);
alter table platform.consultation_reason enable row level security;
alter table platform.consultation_reason force row level security;
create policy of_force on platform.consultation_reason
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid)
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid);

-- The one policy of every tenant table: the reader's force, and open or named on the restriction.
-- Repeated in each policy as a bare expression: a function would hide the settings from the planner.
alter table platform.membership enable row level security;
alter table platform.membership force row level security;
create policy of_force on platform.membership
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid)
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid);
alter table platform.api_token enable row level security;
alter table platform.api_token force row level security;
create policy of_force on platform.api_token
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid)
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid);
alter table platform.reference_used enable row level security;
alter table platform.reference_used force row level security;
create policy of_force on platform.reference_used
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid)
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid);
alter table platform.restriction enable row level security;
alter table platform.restriction force row level security;
create policy of_force on platform.restriction
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[]))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid);
alter table platform.restriction_member enable row level security;
alter table platform.restriction_member force row level security;
create policy of_force on platform.restriction_member
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[]))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[]));

-- Starts a request's transaction: says who, for which force, and which restrictions name them. Answers their roles.
-- Security definer: membership and restriction membership must be read before the policies can be satisfied.
create function platform.enter(in_account uuid, in_force uuid)
  returns table (roles text[], restrictions uuid[])
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform set_config('app.force_id', coalesce(in_force::text, ''), true);
  perform set_config('app.account_id', coalesce(in_account::text, ''), true);
  perform set_config('app.restrictions', '', true);
  select coalesce(array_agg(m.role order by m.role), '{}') into roles
    from platform.membership m
    join platform.account a on a.id = m.account_id and a.active
    where m.force_id = in_force and m.account_id = in_account and m.ended_at is null;
  if cardinality(roles) = 0 then
    restrictions := '{}';
  else
    -- the policy on restriction_member asks for the list that is being made here, so the definer reads it row by row
    select coalesce(array_agg(rm.restriction_id order by rm.restriction_id), '{}') into restrictions
      from platform.restrictions_of(in_force, in_account) as rm (restriction_id);
    perform set_config('app.restrictions', array_to_string(restrictions, ','), true);
  end if;
  return next;
end $$;

create function platform.restrictions_of(in_force uuid, in_account uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select rm.restriction_id from platform.restriction_member rm
  where rm.force_id = in_force and rm.account_id = in_account and rm.ended_at is null
$$;

-- The forces a person belongs to, for the page where they choose one.
create function platform.forces_of(in_account uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select distinct m.force_id from platform.membership m where m.account_id = in_account and m.ended_at is null
$$;

-- A token of the API, found by its digest before any force is known. Gone when it ends, expires or its owner leaves.
create function platform.find_api_token(in_hash text)
  returns table (id uuid, force_id uuid, account_id uuid, role text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select t.id, t.force_id, t.account_id, t.role from platform.api_token t
  join platform.account a on a.id = t.account_id and a.active
  where t.token_hash = in_hash and t.ended_at is null and t.expires_at > now()
$$;

-- Force row-level security also binds the owner, so the definer functions above need a policy for the owner itself.
create policy for_owner on platform.membership to foursight_owner using (true) with check (true);
create policy for_owner on platform.restriction_member to foursight_owner using (true) with check (true);
create policy for_owner on platform.restriction to foursight_owner using (true) with check (true);
create policy for_owner on platform.api_token to foursight_owner using (true) with check (true);

grant select, insert, update on platform.force, platform.account, platform.session, platform.one_time_link,
  platform.membership, platform.restriction, platform.restriction_member, platform.api_token to foursight_app;
grant select, insert on platform.reference_used, platform.consultation_reason to foursight_app;
grant select, insert, delete on platform.login_attempt to foursight_app;
revoke all on function platform.enter(uuid, uuid), platform.restrictions_of(uuid, uuid), platform.forces_of(uuid),
  platform.find_api_token(text) from public;
grant execute on function platform.enter(uuid, uuid), platform.forces_of(uuid), platform.find_api_token(text) to foursight_app;
