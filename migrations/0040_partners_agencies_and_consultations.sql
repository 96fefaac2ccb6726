-- Agencies, and the ledger of consultations that staff record. Nothing is overwritten: replies and changes are added.
create schema partners;
grant usage on schema partners to foursight_app;

create table partners.agency (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  name_en text not null check (length(name_en) between 1 and 200),
  name_cy text not null check (length(name_cy) between 1 and 200),
  kind text not null check (kind in
    ('statutory', 'housing', 'council', 'health', 'youth-justice', 'school', 'third-sector', 'business')),
  -- Whom to ask there, by role and never by name.
  contact_role text not null check (length(contact_role) between 1 and 200),
  language text not null check (language in ('en', 'cy')),
  recorded_by uuid not null references platform.account (id),
  recorded_at timestamptz not null default now(),
  primary key (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);
create index agency_by_name on partners.agency (force_id, name_en);

-- Where the agency works.
create table partners.agency_area (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  agency_id uuid not null,
  area_id uuid not null,
  primary key (force_id, id),
  unique (force_id, agency_id, area_id),
  foreign key (force_id, agency_id) references partners.agency (force_id, id),
  foreign key (force_id, area_id) references places.area (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);
create index agency_area_by_area on partners.agency_area (force_id, area_id);

create table partners.consultation (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  agency_id uuid not null,
  contact_role text not null check (length(contact_role) between 1 and 200),
  -- asked: a reply is awaited. not-asked: it was not safe to ask. Only the state moves; what was written stays.
  state text not null check (state in ('asked', 'answered', 'no-reply', 'not-asked')),
  question text check (length(question) between 1 and 4000),
  asked_on date,
  reply_due_on date,
  not_asked_because text check (length(not_asked_because) between 1 and 2000),
  review_by date,
  language text not null check (language in ('en', 'cy')),
  marking text not null check (marking in ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  about_threat_id uuid,
  -- The consultation that was put off, and which this one takes up again.
  follows_id uuid,
  recorded_by uuid not null references platform.account (id),
  recorded_on date not null,
  recorded_at timestamptz not null default now(),
  primary key (force_id, id),
  foreign key (force_id, agency_id) references partners.agency (force_id, id),
  foreign key (force_id, about_threat_id) references threats.threat (force_id, id),
  foreign key (force_id, follows_id) references partners.consultation (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((state = 'not-asked') = (not_asked_because is not null)),
  check ((state = 'not-asked') = (review_by is not null)),
  check ((state = 'not-asked') = (question is null)),
  check ((question is null) = (asked_on is null)),
  check ((question is null) = (reply_due_on is null)),
  check (reply_due_on >= asked_on)
);
create index consultation_by_day on partners.consultation (force_id, recorded_on desc, id);
create index consultation_by_agency on partners.consultation (force_id, agency_id, recorded_on desc);
create index consultation_by_threat on partners.consultation (force_id, about_threat_id, recorded_on desc)
  where about_threat_id is not null;
create index consultation_by_recorder on partners.consultation (force_id, recorded_by, state);
create unique index consultation_followed_once on partners.consultation (force_id, follows_id) where follows_id is not null;

-- What the partner said, or that they said nothing; with who wrote it down and when.
create table partners.reply (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  consultation_id uuid not null,
  kind text not null check (kind in ('answered', 'no-reply')),
  answered_on date,
  text text check (length(text) between 1 and 4000),
  language text check (language in ('en', 'cy')),
  recorded_by uuid not null references platform.account (id),
  recorded_at timestamptz not null default now(),
  primary key (force_id, id),
  foreign key (force_id, consultation_id) references partners.consultation (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
  check ((kind = 'answered') = (text is not null)),
  check ((text is null) = (answered_on is null)),
  check ((text is null) = (language is null))
);
create index reply_by_consultation on partners.reply (force_id, consultation_id, recorded_at);

-- What changed because of the reply, or why nothing did.
create table partners.change (
  force_id uuid not null references platform.force (id),
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  consultation_id uuid not null,
  kind text not null check (kind in ('changed', 'not-changed')),
  text text not null check (length(text) between 1 and 4000),
  language text not null check (language in ('en', 'cy')),
  recorded_by uuid not null references platform.account (id),
  recorded_at timestamptz not null default now(),
  primary key (force_id, id),
  foreign key (force_id, consultation_id) references partners.consultation (force_id, id),
  foreign key (force_id, restriction_id) references platform.restriction (force_id, id)
);
create index change_by_consultation on partners.change (force_id, consultation_id, recorded_at);

-- What was asked stays as it was written: an update may only move its state, or restrict who may read it.
create function partners.keep_consultation_as_written() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if (to_jsonb(new) - array['state', 'restriction_id']) is distinct from (to_jsonb(old) - array['state', 'restriction_id']) then
    raise exception 'a recorded consultation is added to, never changed';
  end if;
  return new;
end $$;
create trigger keep_as_written before update on partners.consultation
  for each row execute function partners.keep_consultation_as_written();

do $$
declare
  name text;
begin
  foreach name in array array['agency', 'agency_area', 'consultation', 'reply', 'change'] loop
    execute format('alter table partners.%I enable row level security', name);
    execute format('alter table partners.%I force row level security', name);
    execute format($policy$
      create policy of_force on partners.%I
        using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
          and (restriction_id is null
            or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
        with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
          and (restriction_id is null
            or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
      $policy$, name);
  end loop;
end $$;

grant select, insert on partners.agency, partners.agency_area, partners.reply, partners.change to foursight_app;
grant select, insert, update on partners.consultation to foursight_app;
-- Added once and never changed; but a record that becomes restricted takes what was added to it along.
grant update (restriction_id) on partners.reply, partners.change to foursight_app;
