-- Investigations, the records linked to them, what was noted on each thing held, and holds that keep records from disposal.
-- Criminal Procedure and Investigations Act 1996: material that may be relevant is retained, listed, and its sensitivity said.
create schema disclosure;
grant usage on schema disclosure to foursight_app;

create table disclosure.investigation (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  reference text not null,
  name text not null check (length(name) between 1 and 200),
  language text not null check (language in ('en', 'cy')),
  officer_in_case_id uuid not null references platform.account (id),
  disclosure_officer_id uuid not null references platform.account (id),
  opened_on date not null,
  closed_on date,
  opened_by uuid not null references platform.account (id),
  opened_at timestamptz not null default now(),
  primary key (force_id, id),
  unique (force_id, reference),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check (closed_on >= opened_on)
);
create index investigation_by_day on disclosure.investigation (force_id, opened_on desc, id);
create index investigation_by_officer on disclosure.investigation (force_id, disclosure_officer_id);

-- A record linked to an investigation. It is under the record's restriction, and where that is open under the investigation's.
create table disclosure.link (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  investigation_id uuid not null,
  kind text not null check (kind in ('threat', 'plan')),
  record_id uuid not null,
  linked_by uuid not null references platform.account (id),
  linked_at timestamptz not null,
  ended_by uuid references platform.account (id),
  ended_at timestamptz,
  ended_because text check (length(ended_because) between 1 and 2000),
  primary key (force_id, id),
  foreign key (force_id, investigation_id) references disclosure.investigation (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((ended_at is null) = (ended_because is null) and (ended_at is null) = (ended_by is null))
);
create unique index link_once on disclosure.link (force_id, investigation_id, kind, record_id) where ended_at is null;
create index link_by_record on disclosure.link (force_id, kind, record_id);

-- What was noted on one thing held: sensitive because, or not. Notes are added; the newest stands.
create table disclosure.note (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  link_id uuid not null,
  holding text not null check (length(holding) between 1 and 80),
  is_sensitive boolean not null,
  because text not null check (length(because) <= 2000),
  language text not null check (language in ('en', 'cy')),
  written_by uuid not null references platform.account (id),
  -- Two notes on one page: the clock, not the transaction, says which stands.
  written_at timestamptz not null default clock_timestamp(),
  primary key (force_id, id),
  foreign key (force_id, link_id) references disclosure.link (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check (not is_sensitive or because <> '')
);
create index note_by_link on disclosure.note (force_id, link_id, holding, written_at desc);

-- A hold keeps the linked record, and all that is held for it, from disposal until it is lifted with a reason.
create table disclosure.retention_hold (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  link_id uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  language text not null check (language in ('en', 'cy')),
  set_by uuid not null references platform.account (id),
  set_at timestamptz not null,
  lifted_by uuid references platform.account (id),
  lifted_at timestamptz,
  lifted_because text check (length(lifted_because) between 1 and 2000),
  primary key (force_id, id),
  foreign key (force_id, link_id) references disclosure.link (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((lifted_at is null) = (lifted_because is null) and (lifted_at is null) = (lifted_by is null))
);
create unique index retention_hold_once on disclosure.retention_hold (force_id, link_id) where lifted_at is null;

do $$
declare
  name text;
begin
  foreach name in array array['investigation', 'link', 'note', 'retention_hold'] loop
    execute format('alter table disclosure.%I enable row level security', name);
    execute format('alter table disclosure.%I force row level security', name);
    execute format($policy$
      create policy of_force on disclosure.%I
        using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
          and (restriction_id is null
            or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
        with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
          and (restriction_id is null
            or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
      $policy$, name);
  end loop;
end $$;

-- Whether a hold keeps a record of the reader's force. A hold beats disposal for everyone, also for someone who may not read
-- by whom and why it was set; so this alone looks past restrictions, and answers nothing but yes or no.
create policy for_owner on disclosure.link for select to foursight_owner using (true);
create policy for_owner on disclosure.retention_hold for select to foursight_owner using (true);
create function disclosure.is_held(in_kind text, in_record uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from disclosure.retention_hold h
    join disclosure.link l on l.force_id = h.force_id and l.id = h.link_id
    where h.force_id = nullif(current_setting('app.force_id', true), '')::uuid
      and l.kind = in_kind and l.record_id = in_record and h.lifted_at is null)
$$;
revoke all on function disclosure.is_held(text, uuid) from public;
grant execute on function disclosure.is_held(text, uuid) to foursight_app, foursight_worker;
grant usage on schema disclosure to foursight_worker;

grant select, insert, update (closed_on, restriction_id) on disclosure.investigation to foursight_app;
grant select, insert, update (ended_by, ended_at, ended_because, restriction_id) on disclosure.link to foursight_app;
grant select, insert, update (restriction_id) on disclosure.note to foursight_app;
grant select, insert, update (lifted_by, lifted_at, lifted_because, restriction_id) on disclosure.retention_hold to foursight_app;
