alter table platform.one_time_link add constraint one_time_link_in_force unique (force_id, token_hash);

-- What one administrator proposes another releases: a new account's roles, a further role, a link to set a password.
create table platform.proposal (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  roles text[] not null default '{}',
  -- the digest of the link that the person asked for in their own browser
  link_hash text,
  proposed_by uuid not null,
  proposed_at timestamptz not null default now(),
  outcome text check (outcome in ('released', 'refused', 'stopped')),
  ended_by uuid,
  ended_at timestamptz,
  -- when its person said that they know of it
  seen_at timestamptz,
  primary key (force_id, id),
  foreign key (force_id, account_id) references platform.account (force_id, id),
  foreign key (force_id, link_hash) references platform.one_time_link (force_id, token_hash),
  foreign key (force_id, proposed_by) references platform.account (force_id, id),
  foreign key (force_id, ended_by) references platform.account (force_id, id),
  check (cardinality(roles) > 0 or link_hash is not null),
  check ((outcome is null) = (ended_at is null))
);
create index proposal_of_account on platform.proposal (force_id, account_id, proposed_at);
create index proposal_open on platform.proposal (force_id, proposed_at) where ended_at is null;
alter table platform.proposal enable row level security;
alter table platform.proposal force row level security;
create policy of_force on platform.proposal
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid)
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid);
create policy for_owner on platform.proposal to foursight_owner using (true) with check (true);
grant select, insert, update on platform.proposal to foursight_app;

-- Administrators stand in lines, each begun on the console; who was made by one stands in theirs (null: begins one). What one
-- line proposes, another releases, so nobody releases their own through somebody they made.
alter table platform.membership add column line uuid references platform.account (id),
  add column released_by uuid references platform.account (id);
update platform.membership m set line = (
  select f.account_id from platform.membership f
  where f.force_id = m.force_id and f.role = 'administrator' order by f.granted_at, f.account_id limit 1)
  from platform.force k where k.id = m.force_id and not k.demo and m.role = 'administrator';

-- A link to set a password begins in the browser of whoever asks for it, with a code to say to an administrator. What it was asked
-- for is kept as a digest of force and address: a force finds by it only what was asked of it.
alter table platform.one_time_link drop constraint one_time_link_purpose_check;
alter table platform.one_time_link
  add constraint one_time_link_purpose_check check (purpose in ('first-administrator', 'administrator', 'set-password')),
  add column asked_for text,
  add column code text,
  add column released_at timestamptz;
create index one_time_link_asked on platform.one_time_link (asked_for) where used_at is null;
-- Those that were shown to an administrator work no longer.
update platform.one_time_link set used_at = now() where purpose = 'set-password' and used_at is null;
grant delete on platform.one_time_link to foursight_app;

-- Whoever set their password by a link is held off every list until somebody else on it has said that it is they.
alter table platform.restriction_member add column doubted_since timestamptz;

create or replace function platform.restrictions_of(in_force uuid, in_account uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select rm.restriction_id from platform.restriction_member rm
  where rm.force_id = in_force and rm.account_id = in_account and rm.ended_at is null and rm.doubted_since is null
$$;

-- Each list's own audit says so, under its restriction; whoever released the link does not learn that there is a list.
create function platform.doubt_on_restrictions(in_account uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  of_force uuid := nullif(current_setting('app.force_id', true), '')::uuid;
  list uuid;
begin
  for list in
    update platform.restriction_member set doubted_since = now()
      where force_id = of_force and account_id = in_account and ended_at is null and doubted_since is null
      returning restriction_id
  loop
    perform audit.append(of_force, list, in_account, 'was held off restriction until confirmed',
      'platform.restriction:' || list, jsonb_build_object('person', in_account, 'because', 'set password by link'));
  end loop;
end $$;
revoke all on function platform.doubt_on_restrictions(uuid) from public;
grant execute on function platform.doubt_on_restrictions(uuid) to foursight_app;
