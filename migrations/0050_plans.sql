-- 4P plans: a draft that can always be saved, immutable versions, signatures by value, decisions. One plan in force a threat.
create schema plans;
grant usage on schema plans to foursight_app, foursight_worker;

create table plans.plan (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  reference text not null,
  threat_id uuid not null,
  status text not null default 'draft' check (status in ('draft', 'with-leads', 'with-sro', 'in-force', 'in-force-interim',
    'sent-back', 'closure-proposed', 'superseded', 'closed')),
  marking text not null check (marking in ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  no_sio_because text not null default '',
  sealed_restriction_id uuid,
  sealed_sha256 text,
  latest_version integer not null default 0,
  in_force_version integer,
  interim_until timestamptz,
  review_on date,
  opened_by uuid not null references platform.account (id),
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  primary key (force_id, id),
  unique (force_id, reference),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  foreign key (force_id, threat_id) references threats.threat (force_id, id),
  foreign key (force_id, sealed_restriction_id) references platform.restriction (force_id, id),
  check ((sealed_restriction_id is null) = (sealed_sha256 is null)),
  check ((status in ('superseded', 'closed')) = (closed_at is not null)),
  check (closed_at is null or in_force_version is null)
);
create unique index plan_one_in_force on plans.plan (force_id, threat_id) where in_force_version is not null;
create index plan_of_threat on plans.plan (force_id, threat_id, opened_at);
create index plan_by_status on plans.plan (force_id, status, reference);

create table plans.lead (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  plan_id uuid not null,
  role text not null check (role in ('sro', 'sio', 'lro', 'coordinator')),
  account_id uuid not null references platform.account (id),
  is_deputy boolean not null default false,
  from_on date not null,
  to_on date,
  lowest_rank text not null default '',
  named_by uuid not null references platform.account (id),
  named_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  foreign key (force_id, plan_id) references plans.plan (force_id, id),
  check (not is_deputy or (to_on is not null and to_on >= from_on))
);
create unique index lead_one_a_role on plans.lead (force_id, plan_id, role) where ended_at is null and not is_deputy;
create unique index lead_one_role_a_person on plans.lead (force_id, plan_id, account_id)
  where ended_at is null and not is_deputy and role in ('sro', 'sio', 'lro');
create index lead_of_person on plans.lead (force_id, account_id) where ended_at is null;

create table plans.draft (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  plan_id uuid not null,
  revision integer not null check (revision >= 1),
  language text not null check (language in ('en', 'cy')),
  content jsonb not null,
  saved_by uuid not null references platform.account (id),
  saved_at timestamptz not null default now(),
  primary key (force_id, id),
  unique (force_id, plan_id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  foreign key (force_id, plan_id) references plans.plan (force_id, id)
);

-- The text that came second when two people saved one draft: kept until its writer settles it.
create table plans.draft_conflict (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  plan_id uuid not null,
  from_revision integer not null,
  met_revision integer not null,
  language text not null check (language in ('en', 'cy')),
  content jsonb not null,
  written_by uuid not null references platform.account (id),
  written_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  foreign key (force_id, plan_id) references plans.plan (force_id, id)
);
create index draft_conflict_open on plans.draft_conflict (force_id, plan_id, written_by) where settled_at is null;

-- The part of Pursue that only named people open. Its restriction is its own and never null.
create table plans.sealed_part (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid not null,
  plan_id uuid not null,
  number integer not null check (number >= 1),
  language text not null check (language in ('en', 'cy')),
  content jsonb not null,
  sha256 text not null,
  written_by uuid not null references platform.account (id),
  written_at timestamptz not null default now(),
  primary key (force_id, id),
  unique (force_id, plan_id, number),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  foreign key (force_id, plan_id) references plans.plan (force_id, id)
);

-- Actions as they go on now: cut from the version in force, or from the draft while there is none. Status lives here only.
create table plans.action (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  plan_id uuid not null,
  reference text not null,
  p text not null check (p in ('pursue', 'prevent', 'protect', 'prepare')),
  language text not null check (language in ('en', 'cy')),
  text text not null,
  owner_id uuid references platform.account (id),
  agency_id uuid,
  due_on date,
  is_life_saving boolean not null default false,
  hold text not null default '',
  status text not null default 'not-started'
    check (status in ('not-started', 'in-progress', 'waiting', 'blocked', 'complete', 'discontinued')),
  because text not null default '',
  status_by uuid references platform.account (id),
  status_at timestamptz,
  ended_at timestamptz,
  primary key (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  foreign key (force_id, plan_id) references plans.plan (force_id, id),
  foreign key (force_id, agency_id) references partners.agency (force_id, id),
  check (owner_id is null or agency_id is null),
  check (status <> 'discontinued' or because <> '')
);
create index action_of_plan on plans.action (force_id, plan_id, reference);
create index action_owed on plans.action (force_id, owner_id, due_on) where ended_at is null;

-- Which facts and consultations the draft or the version in force rests on. action_id is null for the threat statement.
create table plans.citation (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  plan_id uuid not null,
  source text not null check (source in ('draft', 'in-force')),
  action_reference text not null default '',
  kind text not null check (kind in ('fact', 'consultation')),
  cited_id uuid not null,
  primary key (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  foreign key (force_id, plan_id) references plans.plan (force_id, id)
);
create index citation_of_record on plans.citation (force_id, kind, cited_id);
create index citation_of_plan on plans.citation (force_id, plan_id, source);

-- content is the canonical JSON as text: its bytes are what the digest covers.
create table plans.version (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  plan_id uuid not null,
  number integer not null check (number >= 1),
  kind text not null check (kind in ('full', 'interim')),
  language text not null check (language in ('en', 'cy')),
  content text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  what_changed text not null default '',
  cut_by uuid not null references platform.account (id),
  cut_at timestamptz not null,
  primary key (force_id, id),
  unique (force_id, plan_id, number),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  foreign key (force_id, plan_id) references plans.plan (force_id, id)
);

create table plans.signature (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  plan_id uuid not null,
  version_number integer not null,
  strand text not null check (strand in ('sio', 'lro')),
  by_id uuid not null references platform.account (id),
  for_id uuid references platform.account (id),
  covered text not null,
  covered_sha256 text not null check (covered_sha256 = encode(sha256(convert_to(covered, 'UTF8')), 'hex')),
  carried_from_version integer,
  signed_at timestamptz not null,
  primary key (force_id, id),
  unique (force_id, plan_id, version_number, strand),
  unique (force_id, plan_id, version_number, by_id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  foreign key (force_id, plan_id, version_number) references plans.version (force_id, plan_id, number)
);

create table plans.oral_authority (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  plan_id uuid not null,
  authoriser_id uuid not null references platform.account (id),
  words text not null,
  language text not null check (language in ('en', 'cy')),
  given_at timestamptz not null,
  entered_by uuid not null references platform.account (id),
  entered_at timestamptz not null,
  confirmed_at timestamptz,
  primary key (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  foreign key (force_id, plan_id) references plans.plan (force_id, id),
  check (entered_by <> authoriser_id)
);
create index oral_authority_of_plan on plans.oral_authority (force_id, plan_id, given_at);
create index oral_authority_owed on plans.oral_authority (force_id, authoriser_id) where confirmed_at is null;

create table plans.decision (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  plan_id uuid not null,
  kind text not null check (kind in ('approved', 'approved-interim', 'sent-back', 'taken-back', 'next-drafted',
    'closure-proposed', 'closure-declined', 'closed', 'superseded')),
  version_number integer,
  by_id uuid not null references platform.account (id),
  for_id uuid references platform.account (id),
  language text not null check (language in ('en', 'cy')),
  reason text not null default '',
  accepted jsonb not null default '[]',
  until timestamptz,
  oral_authority_id uuid,
  decided_at timestamptz not null,
  primary key (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  foreign key (force_id, plan_id) references plans.plan (force_id, id),
  foreign key (force_id, plan_id, version_number) references plans.version (force_id, plan_id, number),
  foreign key (force_id, oral_authority_id) references plans.oral_authority (force_id, id),
  check (kind <> 'sent-back' or reason <> '')
);
create index decision_of_plan on plans.decision (force_id, plan_id, decided_at);

-- What was submitted, signed and decided stays as it was, whoever asks. Only its restriction may be drawn closer.
create function plans.keep_as_it_was() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if to_jsonb(new) - 'restriction_id' is distinct from to_jsonb(old) - 'restriction_id' then
    raise exception '% is never changed', tg_table_schema || '.' || tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger keep_as_it_was before update on plans.version for each row execute function plans.keep_as_it_was();
create trigger keep_as_it_was before update on plans.signature for each row execute function plans.keep_as_it_was();
create trigger keep_as_it_was before update on plans.decision for each row execute function plans.keep_as_it_was();
create trigger keep_as_it_was before update on plans.sealed_part for each row execute function plans.keep_as_it_was();

alter table plans.plan enable row level security;
alter table plans.plan force row level security;
create policy of_force on plans.plan
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

alter table plans.lead enable row level security;
alter table plans.lead force row level security;
create policy of_force on plans.lead
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

alter table plans.draft enable row level security;
alter table plans.draft force row level security;
create policy of_force on plans.draft
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

alter table plans.draft_conflict enable row level security;
alter table plans.draft_conflict force row level security;
create policy of_force on plans.draft_conflict
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

alter table plans.sealed_part enable row level security;
alter table plans.sealed_part force row level security;
create policy of_force on plans.sealed_part
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

alter table plans.action enable row level security;
alter table plans.action force row level security;
create policy of_force on plans.action
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

alter table plans.citation enable row level security;
alter table plans.citation force row level security;
create policy of_force on plans.citation
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

alter table plans.version enable row level security;
alter table plans.version force row level security;
create policy of_force on plans.version
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

alter table plans.signature enable row level security;
alter table plans.signature force row level security;
create policy of_force on plans.signature
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

alter table plans.oral_authority enable row level security;
alter table plans.oral_authority force row level security;
create policy of_force on plans.oral_authority
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

alter table plans.decision enable row level security;
alter table plans.decision force row level security;
create policy of_force on plans.decision
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])));

grant select, insert, update on plans.plan, plans.lead, plans.draft, plans.draft_conflict, plans.action to foursight_app;
grant select, insert, update (confirmed_at, restriction_id) on plans.oral_authority to foursight_app;
grant select, insert, update (restriction_id) on plans.version, plans.signature, plans.decision, plans.sealed_part to foursight_app;
-- An index of what is cited, made again at each save: it keeps nothing that the draft and the versions do not.
grant select, insert, update, delete on plans.citation to foursight_app;
