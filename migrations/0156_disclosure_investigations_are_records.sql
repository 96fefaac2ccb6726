-- An investigation is called by a reference too, so it is a record like others: found by it, and linked to another that concerns it.
select platform.make_record('disclosure.investigation', 'investigation');
