-- Long work that waits, runs, can be cancelled and is taken up again when a server died in the middle of it: the same columns in
-- whatever table a slice keeps it. `select platform.make_work('radar.run')`; what the table has already is kept.
create function platform.make_work(in_table regclass) returns void
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  execute format($make$
    alter table %s
      add column if not exists asked_by uuid references platform.account (id),
      add column if not exists asked_at timestamptz not null default now(),
      add column if not exists state text not null default 'waiting',
      add column if not exists started_at timestamptz,
      add column if not exists ended_at timestamptz,
      add column if not exists cancel_asked_at timestamptz,
      add column if not exists thousandths_done integer not null default 0,
      -- A key of the messages, never the text of a fault.
      add column if not exists failure text,
      -- How often a server began with it, when the last one did, and when it was last heard of.
      add column if not exists taken_up integer not null default 0,
      add column if not exists taken_up_at timestamptz,
      add column if not exists heard_at timestamptz,
      add constraint work_state check
        (state in ('waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted')),
      add constraint work_ends check
        ((state in ('done', 'failed', 'cancelled', 'interrupted')) = (ended_at is not null)),
      add constraint work_fails check ((state = 'failed') = (failure is not null)),
      add constraint work_share check (thousandths_done between 0 and 1000)
    $make$, in_table);
end $$;
revoke all on function platform.make_work(regclass) from public;

-- The radar's runs were the first to have them; what they said of their states is said for all now.
do $$
declare
  made record;
begin
  for made in select conname from pg_constraint
    where conrelid = 'radar.run'::regclass and contype = 'c' and pg_get_constraintdef(oid) ~ '\mstate\M' loop
    execute format('alter table radar.run drop constraint %I', made.conname);
  end loop;
end $$;
select platform.make_work('radar.run');
