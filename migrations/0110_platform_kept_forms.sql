-- A form posted after its session ended waits here until the person has signed in again: sealed with a key that only their
-- browser's cookie has. No force and no restriction can be read off it, and no policy is needed: without the key it is noise.
create table platform.kept_form (
  key_hash text primary key,
  account_id uuid not null references platform.account (id),
  sealed text not null,
  kept_at timestamptz not null default now()
);
create index kept_form_account on platform.kept_form (account_id, kept_at);
grant select, insert, delete on platform.kept_form to foursight_app;
