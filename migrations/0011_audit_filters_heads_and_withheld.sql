-- What an auditor asks for: by path and by spoken reference, which stand in the text, and by day.
alter table audit.line
  add column path text generated always as ((content::jsonb) #>> '{detail,path}') stored,
  add column reference text generated always as ((content::jsonb) #>> '{detail,reference}') stored;
create index line_by_path on audit.line (force_id, path, line);
create index line_by_reference on audit.line (force_id, reference, line);
create index line_by_did on audit.line (force_id, did, line);
create index line_by_day on audit.line (force_id, at, line);
create index line_in_order on audit.line (force_id, line);

-- The heads of all chains, to be signed outside the database: numbers and digests, no content.
create function audit.heads() returns table (chain uuid, last_line bigint, last_hash text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select h.chain, h.last_line, h.last_hash from audit.head h where h.last_line > 0 order by h.chain
$$;

-- The lines of the reader's force that a restriction withholds from them, as an export shows them: digests, no time, no name.
create function audit.withheld(from_line bigint, to_line bigint)
  returns table (line bigint, content_sha256 text, previous_hash text, hash text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select l.line, l.content_sha256, l.previous_hash, l.hash from audit.line l
  where l.force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and l.line between from_line and to_line
    and l.restriction_id is not null
    and not l.restriction_id = any (coalesce(string_to_array(nullif(current_setting('app.restrictions', true), ''), ','), '{}')::uuid[])
  order by l.line
$$;

revoke all on function audit.heads(), audit.withheld(bigint, bigint) from public;
grant execute on function audit.heads() to foursight_app, foursight_worker;
grant execute on function audit.withheld(bigint, bigint) to foursight_app;
