-- Every record of a kind that others may link to, whoever keeps it: so that what concerns all records (an investigation's links)
-- has a key to it. The row comes with the record, is under its restriction, and says nothing that the record does not.
create table platform.record (
  force_id uuid not null references platform.force (id),
  id uuid not null,
  restriction_id uuid,
  -- The kind's name, as its slice declares it.
  kind text not null check (length(kind) between 1 and 40),
  primary key (force_id, id),
  unique (force_id, kind, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);
alter table platform.record enable row level security;
alter table platform.record force row level security;
create policy of_force on platform.record
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));
create trigger take_along after update on platform.record for each row
  when (old.restriction_id is null and new.restriction_id is not null) execute function platform.take_along();

create function platform.keep_record() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into platform.record (force_id, id, restriction_id, kind)
    values (new.force_id, new.id, new.restriction_id, tg_argv[0]);
  return new;
end $$;
revoke all on function platform.keep_record() from public;

-- Makes a tenant table one of records, those already in it too: `select platform.make_record('tasking.meeting', 'meeting')`.
-- Only a migration can call it, on a table of its own.
create function platform.make_record(in_table regclass, in_kind text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  -- Row-level security binds the owner too, who stands in no force here.
  execute format('alter table %s no force row level security', in_table);
  alter table platform.record no force row level security;
  execute format('insert into platform.record (force_id, id, restriction_id, kind)
    select force_id, id, restriction_id, $1 from %s', in_table) using in_kind;
  execute format('alter table %s add constraint is_record foreign key (force_id, id)
    references platform.record (force_id, id)', in_table);
  alter table platform.record force row level security;
  execute format('alter table %s force row level security', in_table);
  execute format('create trigger keep_record before insert on %s for each row
    execute function platform.keep_record(%L)', in_table, in_kind);
end $$;
revoke all on function platform.make_record(regclass, text) from public;

-- As before; and a record and the row of its kind are one, so that restricting either restricts both.
create or replace function platform.take_along() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  made record;
begin
  execute format('select from %s where force_id = $1 and restriction_id = $2 for update', tg_relid::regclass)
    using new.force_id, new.restriction_id;
  if exists (select from pg_constraint where conrelid = tg_relid and conname = 'is_record') then
    update platform.record r set restriction_id = new.restriction_id
      where r.force_id = new.force_id and r.id = new.id and r.restriction_id is null;
  end if;
  for made in select child, by_columns from platform.made_from where parent = tg_relid loop
    execute format('update %s c set restriction_id = $2 from %s p
        where %s and p.force_id = $1 and p.restriction_id = $2 and c.restriction_id is null',
      made.child, tg_relid::regclass, made.by_columns)
      using new.force_id, new.restriction_id;
  end loop;
  return null;
end $$;

select platform.make_record('threats.threat', 'threat');
select platform.make_record('plans.plan', 'plan');
select platform.make_record('radar.emerging_issue', 'issue');

-- A link to an investigation names its record by a key. Which kinds there are is no longer said here.
alter table disclosure.link drop constraint link_kind_check;
alter table disclosure.link add constraint link_record_fkey foreign key (force_id, kind, record_id)
  references platform.record (force_id, kind, id) not valid;
alter table disclosure.link no force row level security;
alter table platform.record no force row level security;
alter table disclosure.link validate constraint link_record_fkey;
alter table platform.record force row level security;
alter table disclosure.link force row level security;
