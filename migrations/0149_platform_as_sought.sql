-- Words as one looks for them, as `platform/sought.ts` has them: also letters that do not decompose (ø, ł, æ), every kind of
-- apostrophe, quotation mark, hyphen and space, and without marks that nobody sees. Capitals by ICU, whatever the database's own
-- locale. The acute accent that stands alone would decompose into a space.
create or replace function platform.as_sought(said text) returns text
  language sql immutable parallel safe
as $$
  select regexp_replace(replace(replace(replace(replace(translate(
    lower(regexp_replace(normalize(replace(said, '´', ''''), NFKD), '[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]', '', 'g')
      collate "und-x-icu"),
    'øđðħıłŋŧĸς‘’‛ʼ`´′“”„″«»‐‒–—―−', 'oddhilntkσ''''''''''''''""""""------'),
    'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'þ', 'th'), '[\t\n\v\f\r ]+', ' ', 'g')
$$;
