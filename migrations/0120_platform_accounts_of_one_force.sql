-- An account belongs to the force that made it, and only that force reads or changes it. Somebody who works for two forces has
-- an account in each; the same e-mail address in two forces is two accounts, and neither force learns of the other.
alter table platform.account add column force_id uuid references platform.force (id);

update platform.account a set force_id = (
  select m.force_id from platform.membership m where m.account_id = a.id order by m.granted_at, m.force_id limit 1);

-- What an account held in other forces ends, and the audit of each of them says so.
do $$
declare
  held record;
begin
  for held in
    select distinct m.force_id, m.account_id from platform.membership m join platform.account a on a.id = m.account_id
    where m.force_id <> a.force_id and m.ended_at is null
  loop
    update platform.membership set ended_at = now()
      where force_id = held.force_id and account_id = held.account_id and ended_at is null;
    perform audit.append(held.force_id, null, null, 'ended account', 'platform.account:' || held.account_id,
      '{"because": "an account belongs to one force; make this person one of yours"}'::jsonb);
  end loop;
end $$;
update platform.restriction_member r set ended_at = now()
  from platform.account a where a.id = r.account_id and a.force_id <> r.force_id and r.ended_at is null;
update platform.api_token t set ended_at = now()
  from platform.account a where a.id = t.account_id and a.force_id <> t.force_id and t.ended_at is null;
update platform.session s set ended_at = now()
  from platform.account a where a.id = s.account_id and s.force_id is distinct from a.force_id and s.ended_at is null;

-- Whoever left comes back without what they had.
update platform.account set password_hash = null where not active;
update platform.one_time_link l set used_at = now()
  from platform.account a where a.id = l.account_id and not a.active and l.used_at is null;

-- Whoever has no role, or left, is on no list.
update platform.restriction_member r set ended_at = now() where r.ended_at is null and not exists (
  select from platform.membership m join platform.account a on a.id = m.account_id and a.active
  where m.force_id = r.force_id and m.account_id = r.account_id and m.ended_at is null);

-- A link says in which force it works, before anybody has signed in.
alter table platform.one_time_link add column force_id uuid references platform.force (id);
update platform.one_time_link l set force_id = a.force_id from platform.account a where a.id = l.account_id;

-- Not for what stands already: an account of no force, and roles that ended, stay as they are and open nothing.
alter table platform.account add constraint account_of_a_force check (force_id is not null) not valid;
drop index platform.account_email;
create unique index account_email on platform.account (force_id, email);
alter table platform.account add constraint account_in_force unique (force_id, id);
alter table platform.membership add constraint membership_of_own_force
  foreign key (force_id, account_id) references platform.account (force_id, id) not valid;
alter table platform.restriction_member add constraint restriction_member_of_own_force
  foreign key (force_id, account_id) references platform.account (force_id, id) not valid;
alter table platform.api_token add constraint api_token_of_own_force
  foreign key (force_id, account_id) references platform.account (force_id, id) not valid;

alter table platform.account enable row level security;
alter table platform.account force row level security;
create policy of_force on platform.account
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid)
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid);
create policy for_owner on platform.account to foursight_owner using (true) with check (true);

-- Before a session is found no force is known, so the definer looks; its secret's digest is the key.
create function platform.find_session(in_hash text, in_idle_minutes int, in_longest_hours int)
  returns table (token_hash text, account_id uuid, name text, rank text, language text, density text, force_id uuid, is_stale boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.token_hash, a.id, a.name, a.rank, a.language, a.density, a.force_id, s.seen_at < now() - interval '1 minute'
  from platform.session s join platform.account a on a.id = s.account_id and a.active and a.force_id = s.force_id
  where s.token_hash = in_hash and s.ended_at is null
    and s.seen_at > now() - make_interval(mins => in_idle_minutes)
    and s.created_at > now() - make_interval(hours => in_longest_hours)
$$;

-- A token speaks only for the time its role was held: given again, the role needs a new token.
drop function platform.find_api_token(text);
create function platform.find_api_token(in_hash text)
  returns table (id uuid, force_id uuid, account_id uuid, role text, name text, rank text, language text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select t.id, t.force_id, t.account_id, t.role, a.name, a.rank, a.language from platform.api_token t
  join platform.account a on a.id = t.account_id and a.active and a.force_id = t.force_id
  join platform.membership m on m.force_id = t.force_id and m.account_id = t.account_id and m.role = t.role
    and m.ended_at is null and m.granted_at <= t.created_at
  where t.token_hash = in_hash and t.ended_at is null and t.expires_at > now()
$$;

-- Whether anybody real has an account, for the first start.
create function platform.has_account() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from platform.account a where not a.demo)
$$;

create or replace function platform.enter(in_account uuid, in_force uuid)
  returns table (roles text[], restrictions uuid[])
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform set_config('app.force_id', coalesce(in_force::text, ''), true);
  perform set_config('app.account_id', coalesce(in_account::text, ''), true);
  perform set_config('app.restrictions', '', true);
  select coalesce(array_agg(m.role order by m.role), '{}') into roles
    from platform.membership m
    join platform.account a on a.id = m.account_id and a.active and a.force_id = m.force_id
    where m.force_id = in_force and m.account_id = in_account and m.ended_at is null;
  if cardinality(roles) = 0 then
    restrictions := '{}';
  else
    select coalesce(array_agg(rm.restriction_id order by rm.restriction_id), '{}') into restrictions
      from platform.restrictions_of(in_force, in_account) as rm (restriction_id);
    perform set_config('app.restrictions', array_to_string(restrictions, ','), true);
  end if;
  return next;
end $$;

drop function platform.forces_of(uuid);

-- Takes a person of the force in which the transaction stands off every list, for whoever ends their last role: that one need not
-- be on a list, and does not learn of it. A list without an auditor goes to `in_heirs`, so that somebody can name others.
-- Each list's own audit says what happened, under its restriction.
create function platform.leave_restrictions(in_account uuid, in_by uuid, in_heirs uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  of_force uuid := nullif(current_setting('app.force_id', true), '')::uuid;
  list uuid;
  heir uuid;
begin
  for list in
    update platform.restriction_member set ended_at = now()
      where force_id = of_force and account_id = in_account and ended_at is null returning restriction_id
  loop
    perform audit.append(of_force, list, in_by, 'took person off restriction', 'platform.restriction:' || list,
      jsonb_build_object('person', in_account, 'because', 'no role any more'));
    if not exists (
      select from platform.restriction_member rm
      join platform.membership m on m.force_id = rm.force_id and m.account_id = rm.account_id and m.ended_at is null
      where rm.force_id = of_force and rm.restriction_id = list and rm.is_auditor and rm.ended_at is null)
    then
      foreach heir in array in_heirs loop
        insert into platform.restriction_member (force_id, restriction_id, account_id, is_auditor)
          values (of_force, list, heir, true)
          on conflict (force_id, restriction_id, account_id)
          do update set is_auditor = true, ended_at = null, added_at = now();
        perform audit.append(of_force, list, in_by, 'named person on restriction', 'platform.restriction:' || list,
          jsonb_build_object('person', heir, 'asAuditor', true, 'because', 'no auditor was left'));
      end loop;
    end if;
  end loop;
end $$;

revoke all on function platform.find_session(text, int, int), platform.find_api_token(text), platform.has_account(),
  platform.leave_restrictions(uuid, uuid, uuid[]) from public;
grant execute on function platform.find_session(text, int, int), platform.find_api_token(text), platform.has_account(),
  platform.leave_restrictions(uuid, uuid, uuid[]) to foursight_app;
