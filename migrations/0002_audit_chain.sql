-- The audit: append-only, one SHA-256 chain a force; events without a force have the installation's own chain.
create schema audit;
grant usage on schema audit to foursight_app, foursight_worker;

create table audit.head (
  chain uuid primary key,
  last_line bigint not null default 0,
  last_hash text not null
);

create table audit.line (
  chain uuid not null,
  line bigint not null,
  force_id uuid,
  restriction_id uuid,
  at timestamptz not null,
  account_id uuid,
  did text not null,
  subject text not null,
  content text,
  content_sha256 text not null,
  previous_hash text not null,
  hash text not null,
  primary key (chain, line)
);
create index line_by_account on audit.line (force_id, account_id, line);
create index line_by_subject on audit.line (force_id, subject, line);

alter table audit.line enable row level security;
alter table audit.line force row level security;
create policy of_force on audit.line
  using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null
      or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
  with check (false);
create policy for_owner on audit.line to foursight_owner using (true) with check (true);

-- Adds a line: locks the chain's head, numbers the line from it, and chains it. Call it as the last statement.
-- The stored text repeats every column, and the hash covers the previous hash and the digest of that exact text: a changed
-- column is found by comparing it with the text, and a disposal (text blanked, digest kept) still verifies.
create function audit.append(in_force uuid, in_restriction uuid, in_account uuid, in_did text, in_subject text, in_detail jsonb)
  returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  of_chain uuid := coalesce(in_force, '00000000-0000-0000-0000-000000000000'::uuid);
  head audit.head%rowtype;
  now_at timestamptz;
  new_content text;
  digest text;
  new_hash text;
begin
  select * into head from audit.head where chain = of_chain for update;
  if not found then
    insert into audit.head (chain, last_line, last_hash)
      values (of_chain, 0, encode(sha256(convert_to(of_chain::text, 'UTF8')), 'hex'))
      on conflict (chain) do nothing;
    select * into head from audit.head where chain = of_chain for update;
  end if;
  now_at := date_trunc('milliseconds', clock_timestamp());
  new_content := jsonb_build_object('line', head.last_line + 1,
    'at', to_char(now_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'force', in_force,
    'restriction', in_restriction, 'account', in_account, 'did', in_did, 'subject', in_subject, 'detail', in_detail)::text;
  digest := encode(sha256(convert_to(new_content, 'UTF8')), 'hex');
  new_hash := encode(sha256(convert_to(head.last_hash || digest, 'UTF8')), 'hex');
  insert into audit.line (chain, line, force_id, restriction_id, at, account_id, did, subject, content, content_sha256, previous_hash, hash)
    values (of_chain, head.last_line + 1, in_force, in_restriction, now_at, in_account, in_did, in_subject,
      new_content, digest, head.last_hash, new_hash);
  update audit.head as kept set last_line = head.last_line + 1, last_hash = new_hash where chain = of_chain;
  return head.last_line + 1;
end $$;

grant select on audit.line to foursight_app;
revoke all on function audit.append(uuid, uuid, uuid, text, text, jsonb) from public;
grant execute on function audit.append(uuid, uuid, uuid, text, text, jsonb) to foursight_app, foursight_worker;
