-- A browser in which a person signed in before, by the digest of its cookie: a stranger's wrong passwords do not slow it down.
create table platform.known_browser (
  account_id uuid not null references platform.account (id),
  browser_hash text not null,
  known_since timestamptz not null default now(),
  primary key (account_id, browser_hash)
);
grant select, insert on platform.known_browser to foursight_app;
