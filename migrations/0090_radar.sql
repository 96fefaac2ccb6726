-- The radar: its runs over recorded crime, the signals they found, what was decided on each, and the issues made of them.
create schema radar;
grant usage on schema radar to foursight_app, foursight_worker;

-- One reading of all crime held. It reads open events only, so that a signal, which everyone may see, shows nothing restricted.
create table radar.run (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  reason text not null check (reason in ('asked', 'data-changed')),
  asked_by uuid references platform.account (id),
  asked_at timestamptz not null default now(),
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  started_at timestamptz,
  ended_at timestamptz,
  cancel_asked_at timestamptz,
  thousandths_done integer not null default 0 check (thousandths_done between 0 and 1000),
  -- The first and the last month read.
  month_from date,
  month_to date,
  -- What was there to read, how it was read and where standing hot spots are; shapes in the slice's words.
  coverage jsonb,
  method_settings jsonb,
  standing jsonb,
  -- Comparisons made, the level at which a signal stands, and how many would stand at it by accident.
  looks integer check (looks >= 0),
  level_millionths integer,
  expected_false_alarms_thousandths integer check (expected_false_alarms_thousandths >= 0),
  signals_found integer check (signals_found >= 0),
  weak_found integer check (weak_found >= 0),
  milliseconds integer check (milliseconds >= 0),
  -- A key of the messages, never the text of a fault.
  failure text,
  primary key (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((reason = 'asked') = (asked_by is not null)),
  check ((state in ('done', 'failed', 'cancelled')) = (ended_at is not null)),
  check ((state = 'failed') = (failure is not null)),
  check ((month_from is null) = (month_to is null) and month_from <= month_to)
);
create index run_by_day on radar.run (force_id, asked_at desc, id);
-- Who asks while one waits gets that one.
create unique index run_waits_once on radar.run (force_id) where state = 'waiting';

-- A place and time where something unusual was found. Its figures are those of its last run while it is open; a decision ends that.
create table radar.signal (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  reference text not null,
  run_id uuid not null,
  last_run_id uuid not null,
  method text not null check (method in ('scan', 'change')),
  crime_types text[] not null check (cardinality(crime_types) >= 1),
  -- Census area codes, the centre first.
  members text[] not null check (cardinality(members) >= 1),
  longitude_e6 integer not null,
  latitude_e6 integer not null,
  radius_m integer not null check (radius_m >= 0),
  month_from date not null check (extract(day from month_from) = 1),
  month_to date not null check (extract(day from month_to) = 1),
  observed integer not null check (observed >= 0),
  expected_thousandths integer not null check (expected_thousandths >= 0),
  llr_millionths bigint,
  shuffles integer check (shuffles >= 0),
  shuffles_at_least integer check (shuffles_at_least between 0 and shuffles),
  p_millionths integer not null check (p_millionths between 0 and 1000000),
  -- Below the level of its run: may be listed as weak, never in the inbox.
  is_weak boolean not null,
  series jsonb not null,
  maxima jsonb,
  without jsonb not null,
  measures jsonb,
  unplaced integer not null check (unplaced >= 0),
  state text not null default 'new' check (state in ('new', 'developed', 'dismissed', 'snoozed', 'merged')),
  state_since timestamptz not null default now(),
  snoozed_until date,
  merged_into uuid,
  -- The one found before, dismissed or otherwise ended, that this one is like and ends later than.
  recurs_of uuid,
  marking text not null default 'OFFICIAL' check (marking in ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  found_at timestamptz not null default now(),
  primary key (force_id, id),
  unique (force_id, reference),
  foreign key (force_id, run_id) references radar.run (force_id, id),
  foreign key (force_id, last_run_id) references radar.run (force_id, id),
  foreign key (force_id, merged_into) references radar.signal (force_id, id),
  foreign key (force_id, recurs_of) references radar.signal (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check (month_from <= month_to),
  check ((shuffles is null) = (shuffles_at_least is null)),
  check ((state = 'snoozed') = (snoozed_until is not null)),
  check ((state = 'merged') = (merged_into is not null))
);
create index signal_by_state on radar.signal (force_id, state, is_weak, p_millionths, id);
create index signal_by_month on radar.signal (force_id, month_to desc, id);
create index signal_by_last_run on radar.signal (force_id, last_run_id);

-- A signal as one run found it; each run that finds it again adds one, so that no figure is lost.
create table radar.finding (
  force_id uuid not null references platform.force (id),
  run_id uuid not null,
  signal_id uuid not null,
  restriction_id uuid,
  members text[] not null,
  month_from date not null,
  month_to date not null,
  observed integer not null,
  expected_thousandths integer not null,
  p_millionths integer not null,
  is_weak boolean not null,
  primary key (force_id, signal_id, run_id),
  foreign key (force_id, run_id) references radar.run (force_id, id),
  foreign key (force_id, signal_id) references radar.signal (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);

-- What an analyst makes of one or more signals before there is a threat: no score, no band, no plan.
create table radar.emerging_issue (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  reference text not null,
  name text not null check (length(name) between 1 and 200),
  summary text not null check (length(summary) <= 4000),
  language text not null check (language in ('en', 'cy')),
  state text not null default 'in-development' check (state in ('in-development', 'assessed-as-threat', 'closed')),
  threat_id uuid,
  owner_id uuid references platform.account (id),
  raised_by uuid references platform.account (id),
  raised_at timestamptz not null default now(),
  closed_because text check (length(closed_because) between 1 and 2000),
  closed_at timestamptz,
  marking text not null check (marking in ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  revision integer not null default 1,
  primary key (force_id, id),
  unique (force_id, reference),
  foreign key (force_id, threat_id) references threats.threat (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((state = 'assessed-as-threat') = (threat_id is not null)),
  check ((state = 'closed') = (closed_because is not null) and (state = 'closed') = (closed_at is not null))
);
create index emerging_issue_by_day on radar.emerging_issue (force_id, raised_at desc, id);
create index emerging_issue_by_threat on radar.emerging_issue (force_id, threat_id);

-- Which signals an issue was made of. Under the issue's restriction.
create table radar.issue_signal (
  force_id uuid not null references platform.force (id),
  issue_id uuid not null,
  signal_id uuid not null,
  restriction_id uuid,
  ended_at timestamptz,
  primary key (force_id, issue_id, signal_id),
  foreign key (force_id, issue_id) references radar.emerging_issue (force_id, id),
  foreign key (force_id, signal_id) references radar.signal (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);
create index issue_signal_by_signal on radar.issue_signal (force_id, signal_id);

-- What was decided on a signal, in order; never changed. One that names an issue or a threat is under its restriction.
create table radar.decision (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  signal_id uuid not null,
  did text not null check (did in ('developed', 'joined', 'dismissed', 'snoozed', 'merged', 'undone', 'restored')),
  because text not null check (length(because) <= 2000),
  language text not null check (language in ('en', 'cy')),
  -- Null: the radar itself, when a snooze was over and the signal was found again.
  by_id uuid references platform.account (id),
  at timestamptz not null default clock_timestamp(),
  issue_id uuid,
  threat_id uuid,
  merged_into uuid,
  snoozed_until date,
  undoes uuid,
  primary key (force_id, id),
  foreign key (force_id, signal_id) references radar.signal (force_id, id),
  foreign key (force_id, issue_id) references radar.emerging_issue (force_id, id),
  foreign key (force_id, threat_id) references threats.threat (force_id, id),
  foreign key (force_id, merged_into) references radar.signal (force_id, id),
  foreign key (force_id, undoes) references radar.decision (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check (did <> 'dismissed' or because <> ''),
  check ((did = 'joined') = (threat_id is not null)),
  check ((did = 'snoozed') = (snoozed_until is not null)),
  check ((did = 'merged') = (merged_into is not null)),
  check ((did = 'undone') = (undoes is not null))
);
create index decision_by_signal on radar.decision (force_id, signal_id, at desc);
create index decision_by_day on radar.decision (force_id, at desc, id);
create index decision_by_threat on radar.decision (force_id, threat_id);
create unique index decision_undone_once on radar.decision (force_id, undoes) where undoes is not null;

do $$
declare
  name text;
begin
  foreach name in array array['run', 'signal', 'finding', 'emerging_issue', 'issue_signal', 'decision'] loop
    execute format('alter table radar.%I enable row level security', name);
    execute format('alter table radar.%I force row level security', name);
    execute format($policy$
      create policy of_force on radar.%I
        using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
          and (restriction_id is null
            or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
        with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
          and (restriction_id is null
            or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
      $policy$, name);
  end loop;
end $$;

grant select, insert, update on radar.run, radar.signal to foursight_app, foursight_worker;
grant select, insert on radar.finding to foursight_app, foursight_worker;
grant select, insert, update on radar.emerging_issue, radar.issue_signal to foursight_app;
-- Only a restriction that comes later is written over: the record it names took it on.
grant select, insert, update (restriction_id) on radar.decision to foursight_app;
grant select on radar.emerging_issue, radar.issue_signal to foursight_worker;
grant select, insert on radar.decision to foursight_worker;

-- The job draws references for what it finds; and an import, itself a job, asks for a run when it kept something new.
grant select, insert on platform.reference_used to foursight_worker;
grant execute on function platform.ask_for_job(text, json, text) to foursight_worker;
