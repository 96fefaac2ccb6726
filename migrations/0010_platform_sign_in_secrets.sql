-- A secret (a token, a one-time link) is shown once: sealed with the key in the address of its page, gone when seen.
create table platform.shown_once (
  key_hash text primary key,
  account_id uuid not null references platform.account (id),
  sealed text not null,
  expires_at timestamptz not null
);
grant select, insert, delete on platform.shown_once to foursight_app;

-- Attempts older than the limit's window are thrown away, whoever made them.
create index login_attempt_at on platform.login_attempt (at);

-- A token speaks only while its owner still holds the role it was made for.
create or replace function platform.find_api_token(in_hash text)
  returns table (id uuid, force_id uuid, account_id uuid, role text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select t.id, t.force_id, t.account_id, t.role from platform.api_token t
  join platform.account a on a.id = t.account_id and a.active
  join platform.membership m on m.force_id = t.force_id and m.account_id = t.account_id and m.role = t.role
    and m.ended_at is null
  where t.token_hash = in_hash and t.ended_at is null and t.expires_at > now()
$$;
