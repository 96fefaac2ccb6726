-- Need to know follows foreign keys: whatever was made from a restricted record is restricted with it, in every schema.
-- A composite key says that its row was made from the row it names. One that only points at it says so: 'refers'.
comment on constraint assessment_force_id_scheme_version_id_fkey on threats.assessment is 'refers';
comment on constraint area_force_id_parent_id_fkey on places.area is 'refers';
comment on constraint fact_force_id_area_id_fkey on places.fact is 'refers';
comment on constraint fact_force_id_superseded_by_fkey on places.fact is 'refers';
comment on constraint agency_area_force_id_area_id_fkey on partners.agency_area is 'refers';
comment on constraint consultation_force_id_agency_id_fkey on partners.consultation is 'refers';
comment on constraint action_force_id_agency_id_fkey on plans.action is 'refers';
comment on constraint event_force_id_import_id_fkey on crime.event is 'refers';
comment on constraint outcome_history_force_id_replaced_by_fkey on crime.outcome_history is 'refers';
comment on constraint signal_force_id_run_id_fkey on radar.signal is 'refers';
comment on constraint signal_force_id_last_run_id_fkey on radar.signal is 'refers';
comment on constraint signal_force_id_merged_into_fkey on radar.signal is 'refers';
comment on constraint signal_force_id_recurs_of_fkey on radar.signal is 'refers';
comment on constraint finding_force_id_run_id_fkey on radar.finding is 'refers';
comment on constraint decision_force_id_merged_into_fkey on radar.decision is 'refers';

-- The keys by which rows of `child` are made from rows of `parent`, as a condition on "c" and "p".
create view platform.made_from as
  select f.conrelid::regclass as child, f.confrelid::regclass as parent, f.conname as name,
    (select string_agg(format('c.%I = p.%I', a.attname, b.attname), ' and ' order by k.own)
      from unnest(f.conkey, f.confkey) as k (own, theirs)
        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.own
        join pg_attribute b on b.attrelid = f.confrelid and b.attnum = k.theirs) as by_columns
  from pg_constraint f
  where f.contype = 'f' and cardinality(f.conkey) > 1
    and coalesce(obj_description(f.oid, 'pg_constraint'), '') <> 'refers'
    and exists (select from pg_attribute r where r.attrelid = f.conrelid and r.attname = 'restriction_id' and not r.attisdropped)
    and exists (select from pg_attribute r where r.attrelid = f.confrelid and r.attname = 'restriction_id' and not r.attisdropped);

-- After a row has come under a restriction: what was made from it and is open comes under the same one. Rows under a restriction
-- of their own keep it. The lock waits for those who are adding to it at this moment, so that what they add is found.
create function platform.take_along() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  made record;
begin
  execute format('select from %s where force_id = $1 and restriction_id = $2 for update', tg_relid::regclass)
    using new.force_id, new.restriction_id;
  for made in select child, by_columns from platform.made_from where parent = tg_relid loop
    execute format('update %s c set restriction_id = $2 from %s p
        where %s and p.force_id = $1 and p.restriction_id = $2 and c.restriction_id is null',
      made.child, tg_relid::regclass, made.by_columns)
      using new.force_id, new.restriction_id;
  end loop;
  return null;
end $$;
revoke all on function platform.take_along() from public;

do $$
declare
  of_tenant regclass;
begin
  for of_tenant in select child from platform.made_from union select parent from platform.made_from loop
    execute format('create trigger take_along after update on %s for each row
      when (old.restriction_id is null and new.restriction_id is not null) execute function platform.take_along()', of_tenant);
  end loop;
end $$;

-- Puts a record and all that was made from it under a restriction on which the reader is. False when it is not there, or is
-- under one already. Call it before anything else of the transaction locks what is made from the record: where somebody holds
-- a row it needs, it lets all its rows go, so that they can finish, and begins again; lock_not_available after some seconds.
create function platform.restrict(in_table regclass, in_id uuid, in_restriction uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '60ms'
as $$
declare
  changed integer;
begin
  for attempt in 1..60 loop
    begin
      execute format('select from %s where id = $1 for update', in_table) using in_id;
      execute format('update %s set restriction_id = $2 where id = $1 and restriction_id is null', in_table)
        using in_id, in_restriction;
      get diagnostics changed = row_count;
      return changed = 1;
    exception when lock_not_available then
      perform pg_sleep(random() * 0.1);
    end;
  end loop;
  raise lock_not_available using message = 'what is made from this record is being worked on';
end $$;
revoke all on function platform.restrict(regclass, uuid, uuid) from public;
grant execute on function platform.restrict(regclass, uuid, uuid) to foursight_app;
