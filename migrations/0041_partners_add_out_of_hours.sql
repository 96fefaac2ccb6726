-- How an agency is reached at night and at weekends: a desk or a number, never a person. Plans fail on Friday evenings.
alter table partners.agency
  add column out_of_hours text not null default '' check (length(out_of_hours) <= 200);
