-- Who looked at this record? Every line that names it or what was made from it, in its subject, its path or its detail, refused
-- attempts too: an address holds the id, whatever came of the request.
create function audit.ids_in(content text) returns uuid[]
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  select array_agg(distinct found[1]::uuid) from regexp_matches(
    coalesce(content::jsonb ->> 'subject', '') || ' ' || coalesce((content::jsonb -> 'detail') - '{requestId,tokenId}'::text[], '{}')::text,
    '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})', 'gi') as found
$$;
create index line_by_id on audit.line using gin (audit.ids_in(content));

-- Numbers of the lines of the reader's force with one of these subjects, paths or references, or that name one of these ids. The
-- numbers alone: what a line says is read under the reader's own restrictions.
create function audit.lines_about(said text[], ids uuid[]) returns setof bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 500
as $$
  select line from audit.line where force_id = nullif(current_setting('app.force_id', true), '')::uuid and subject = any (said)
  union
  select line from audit.line where force_id = nullif(current_setting('app.force_id', true), '')::uuid and path = any (said)
  union
  select line from audit.line where force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and reference = any (select upper(each) from unnest(said) each)
  union
  select line from audit.line where force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and audit.ids_in(content) && ids
$$;
revoke all on function audit.ids_in(text), audit.lines_about(text[], uuid[]) from public;
grant execute on function audit.lines_about(text[], uuid[]) to foursight_app;

-- A column that names a record which belongs to the row's own, without being made from it, says so: 'belongs'.
comment on column plans.citation.cited_id is 'belongs';
comment on column radar.issue_signal.signal_id is 'belongs';

-- These rows' ids, and of whatever was made from them, in every schema, as far as the reader may see it. Each table's policy binds
-- here too: it goes by the force and the restrictions of whoever asks.
create function platform.ids_of(of_table regclass, of_ids uuid[], known uuid[] default '{}') returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  made record;
  belonging name;
  here uuid[];
begin
  known := known || of_ids;
  for made in select m.child, m.by_columns,
      exists (select from pg_attribute a where a.attrelid = m.child and a.attname = 'id' and a.atttypid = 'uuid'::regtype) as has_id
    from platform.made_from m where m.parent = of_table and m.name <> 'is_record'
      and exists (select from pg_attribute a where a.attrelid = m.parent and a.attname = 'id' and a.atttypid = 'uuid'::regtype) loop
    for belonging in select attname from pg_attribute
      where attrelid = made.child and attnum > 0 and col_description(attrelid, attnum) = 'belongs' loop
      execute format('select array_agg(distinct c.%I) from %s c join %s p on %s where p.id = any ($1)',
        belonging, made.child, of_table, made.by_columns) into here using of_ids;
      known := known || coalesce(here, '{}');
    end loop;
    if made.has_id then
      execute format('select array_agg(distinct c.id) from %s c join %s p on %s where p.id = any ($1) and c.id <> all ($2)',
        made.child, of_table, made.by_columns) into here using of_ids, known;
      if here is not null then
        known := platform.ids_of(made.child, here, known);
      end if;
    end if;
  end loop;
  return known;
end $$;
revoke all on function platform.ids_of(regclass, uuid[], uuid[]) from public;
grant execute on function platform.ids_of(regclass, uuid[], uuid[]) to foursight_app;
