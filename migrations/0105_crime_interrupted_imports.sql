-- An import at the command line ends with its process; one that was killed is said to be interrupted, not running.
alter table crime.import
  drop constraint import_state_check,
  drop constraint import_check,
  add constraint import_state_check
    check (state in ('waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted')),
  add constraint import_check
    check ((state in ('done', 'failed', 'cancelled', 'interrupted')) = (ended_at is not null));
