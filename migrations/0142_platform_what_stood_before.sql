-- What stood in a record before it was edited: one table a kind of record, all of one shape, made by one call.
-- `select platform.keep_edits_of('partners.agency')` makes partners.agency_edit, one row for every field an edit changed.
-- A table of its own kind has a real key to its record, so that it follows the record under a restriction and out of the force.
create function platform.keep_edits_of(in_table text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  of_schema text := split_part(in_table, '.', 1);
  of_table text := split_part(in_table, '.', 2);
  edits text := format('%I.%I', of_schema, of_table || '_edit');
begin
  execute format($make$
    create table %1$s (
      force_id uuid not null references platform.force (id),
      id uuid not null default gen_random_uuid(),
      restriction_id uuid,
      record_id uuid not null,
      -- The field's name in the form by which it was changed; its label is looked up when it is shown.
      field text not null check (length(field) between 1 and 60),
      before jsonb not null,
      after jsonb not null,
      because text not null default '' check (length(because) <= 2000),
      by_id uuid not null references platform.account (id),
      at timestamptz not null default now(),
      primary key (force_id, id),
      foreign key (force_id, record_id) references %2$I.%3$I (force_id, id),
      foreign key (force_id, restriction_id) references platform.restriction (force_id, id),
      check (before is distinct from after)
    )$make$, edits, of_schema, of_table);
  execute format('create index %I on %s (force_id, record_id, at desc)', of_table || '_edit_by_record', edits);
  execute format('alter table %s enable row level security', edits);
  execute format('alter table %s force row level security', edits);
  execute format($policy$
    create policy of_force on %s
      using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
        and (restriction_id is null
          or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
      with check (force_id = nullif(current_setting('app.force_id', true), '')::uuid
        and (restriction_id is null
          or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))
    $policy$, edits);
  -- Written once; only the restriction of its record moves it.
  execute format('grant select, insert on %s to foursight_app', edits);
  execute format('grant update (restriction_id) on %s to foursight_app', edits);
end $$;
revoke execute on function platform.keep_edits_of(text) from public;

-- An agency can be edited: its words, and where it works. What it was asked stays as it was written.
select platform.keep_edits_of('partners.agency');
grant update (name_en, name_cy, kind, contact_role, out_of_hours, language) on partners.agency to foursight_app;
grant delete on partners.agency_area to foursight_app;

-- Words as one looks for them: without accents or capitals, and with one kind of apostrophe, so that Llyn finds Llŷn.
-- Accents stand alone once a letter is decomposed, and are taken away there.
create function platform.as_sought(said text) returns text
  language sql immutable parallel safe
as $$
  select lower(translate(regexp_replace(normalize(said, NFKD), '[\u0300-\u036f]', '', 'g'), '‘’ʼ`´', ''''''''''''))
$$;
grant execute on function platform.as_sought(text) to foursight_app, foursight_worker;
