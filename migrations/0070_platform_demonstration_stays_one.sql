-- Demonstration mode is a property of one force, set when it is founded: no other force can ever get it, and it cannot lose it.
create unique index force_one_demonstration on platform.force (demo) where demo;

create function platform.keep_demonstration() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'whether a force is the demonstration is never changed' using errcode = 'restrict_violation';
end $$;
create trigger keep_demonstration before update of demo on platform.force
  for each row when (old.demo is distinct from new.demo) execute function platform.keep_demonstration();
