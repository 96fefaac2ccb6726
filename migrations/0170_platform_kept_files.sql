-- Files that wait for work asked for on the web, in pieces: every server finds them, a retry as well, and they go in the
-- transaction that says how the work ended.
create table platform.kept_file (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  -- What they are for: `crime.import` and its id.
  work text not null,
  work_id uuid not null,
  position integer not null,
  bytes bigint not null,
  sha256 text not null,
  kept_at timestamptz not null default now(),
  primary key (force_id, id),
  unique (force_id, work, work_id, position)
);
create table platform.kept_piece (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  file_id uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (force_id, id),
  unique (force_id, file_id, number),
  foreign key (force_id, file_id) references platform.kept_file (force_id, id) on delete cascade
);
-- They are packed already, or text that is read once.
alter table platform.kept_piece alter column bytes set storage external;
select platform.make_tenant('platform.kept_file', 'select, insert, update, delete', 'select, delete');
select platform.make_tenant('platform.kept_piece', 'select, insert, update, delete', 'select, delete');
