-- One call makes a table a tenant's: keys, policy, grants, and triggers by which its rows take on the restriction of what they are
-- made from, in whatever order things happen.

create or replace view platform.made_from as
  select f.conrelid::regclass as child, f.confrelid::regclass as parent, f.conname as name,
    (select string_agg(format('c.%I = p.%I', a.attname, b.attname), ' and ' order by k.own)
      from unnest(f.conkey, f.confkey) as k (own, theirs)
        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.own
        join pg_attribute b on b.attrelid = f.confrelid and b.attnum = k.theirs) as by_columns,
    -- The columns by which it is made from the parent, the force aside.
    (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
      where a.attrelid = f.conrelid and a.attnum = any (f.conkey) and a.attname <> 'force_id') as own_columns,
    (select max(k) from unnest(f.conkey) k) as place
  from pg_constraint f
  where f.contype = 'f' and cardinality(f.conkey) > 1
    and coalesce(obj_description(f.oid, 'pg_constraint'), '') <> 'refers'
    and exists (select from pg_attribute r where r.attrelid = f.conrelid and r.attname = 'restriction_id' and not r.attisdropped)
    and exists (select from pg_attribute r where r.attrelid = f.confrelid and r.attname = 'restriction_id' and not r.attisdropped);

-- The body of a table's trigger that comes before a row: an open row made from a restricted one comes under its restriction. The
-- row it is made from is held as its foreign key holds it a moment later, so that whoever restricts it waits, or is waited for;
-- only then is it read. Of two that are restricted, that of the later column stands. One that is nothing for the writer by now is
-- refused with FS404.
create function platform.inheriting(in_table regclass) returns text
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select 'begin' || string_agg(format($body$
  if new.restriction_id is null and %4$s then
    perform from %1$s p where %2$s for key share;
    select p.restriction_id into new.restriction_id from %1$s p where %2$s;
    if not found then
      raise exception 'what a row of %3$s is made from is nothing for the reader' using errcode = 'FS404';
    end if;
  end if;$body$, parent, regexp_replace(by_columns, '\mc\.', 'new.', 'g'), child,
    (select string_agg(format('new.%s is not null', own), ' and ') from unnest(own_columns) own)), '' order by place desc) || E'\n  return new;\nend'
  from platform.made_from where child = in_table and name <> 'is_record'
$$;

-- Makes the triggers of one table what its keys ask for; whatever is right already is not touched.
create function platform.follow_keys(in_table regclass) returns void
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  body text := platform.inheriting(in_table);
  called text := (select 'inherit_' || n.nspname || '_' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.oid = in_table);
  on_columns text := (select string_agg(distinct own, ', ') from platform.made_from, unnest(own_columns) own
    where child = in_table and name <> 'is_record');
begin
  if not exists (select from pg_trigger where tgrelid = in_table and tgname = 'take_along') then
    execute format('create trigger take_along after update on %s for each row
      when (old.restriction_id is null and new.restriction_id is not null) execute function platform.take_along()', in_table);
  end if;
  if body is null or exists (select from pg_proc where proname = called and pronamespace = 'platform'::regnamespace and prosrc = body)
  then
    return;
  end if;
  execute format('create or replace function platform.%I() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as %L', called, body);
  execute format('revoke all on function platform.%I() from public', called);
  -- Triggers go by their names: before the record is kept, and after what forbids a change.
  execute format('create or replace trigger inherit_restriction before insert on %s for each row
    execute function platform.%I()', in_table, called);
  execute format('create or replace trigger take_restriction before update of %s on %s for each row
    execute function platform.%I()', on_columns, in_table, called);
end $$;

-- As above for every tenant table there is: asked after each upgrade, so that a key added later is followed too.
create function platform.follow_keys() returns void
  language sql set search_path = pg_catalog, pg_temp
as $$
  select platform.follow_keys(c.oid::regclass) from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname !~ '^(audit$|pg_|information_schema|graphile)' and c.relname <> 'restriction_member'
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'restriction_id' and not a.attisdropped)
$$;

-- `select platform.make_tenant('tasking.meeting')`, after its `create table` with force_id, restriction_id and a key that starts
-- with force_id. The second and third argument are what the app and the jobs may do: 'select, insert, update (state)'.
create function platform.make_tenant(in_table regclass, in_app text default 'select, insert, update', in_jobs text default '')
  returns void language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  mine constant text := $policy$(force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))$policy$;
  in_schema regnamespace := (select relnamespace from pg_class where oid = in_table);
begin
  if not exists (select from pg_constraint where conrelid = in_table and contype = 'f' and confrelid = 'platform.force'::regclass) then
    execute format('alter table %s add foreign key (force_id) references platform.force (id)', in_table);
  end if;
  if not exists (select from pg_constraint where conrelid = in_table and contype = 'f'
      and confrelid = 'platform.restriction'::regclass
      and conkey @> (select array[attnum] from pg_attribute where attrelid = in_table and attname = 'restriction_id')) then
    execute format('alter table %s add foreign key (force_id, restriction_id)
      references platform.restriction (force_id, id)', in_table);
  end if;
  execute format('alter table %s enable row level security', in_table);
  execute format('alter table %s force row level security', in_table);
  execute format('create policy of_force on %s using %s with check %s', in_table, mine, mine);
  execute format('grant usage on schema %s to foursight_app', in_schema);
  execute format('grant %s on %s to foursight_app', in_app, in_table);
  if in_jobs <> '' then
    execute format('grant usage on schema %s to foursight_worker', in_schema);
    execute format('grant %s on %s to foursight_worker', in_jobs, in_table);
  end if;
  perform platform.follow_keys(in_table);
end $$;

revoke all on function platform.inheriting(regclass), platform.follow_keys(regclass), platform.follow_keys(),
  platform.make_tenant(regclass, text, text) from public;

select platform.follow_keys();

-- What a race left open until now comes under the restriction of what it was made from. The owner stands in no force here, so
-- for the length of this transaction the policies do not bind it.
do $$
declare
  tenants regclass[] := (select array_agg(distinct child) || array_agg(distinct parent) from platform.made_from);
  of_tenant regclass;
  made record;
  found_open bigint;
  changed bigint;
begin
  foreach of_tenant in array tenants loop
    execute format('alter table %s no force row level security', of_tenant);
  end loop;
  loop
    found_open := 0;
    for made in select child, parent, by_columns from platform.made_from order by child::text, place desc loop
      execute format('update %s c set restriction_id = p.restriction_id from %s p
        where %s and c.restriction_id is null and p.restriction_id is not null', made.child, made.parent, made.by_columns);
      get diagnostics changed = row_count;
      found_open := found_open + changed;
    end loop;
    exit when found_open = 0;
  end loop;
  foreach of_tenant in array tenants loop
    execute format('alter table %s force row level security', of_tenant);
  end loop;
end $$;
