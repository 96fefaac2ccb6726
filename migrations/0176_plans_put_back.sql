-- What was taken out of a draft is kept beside it until the plan is approved, so that it can be put back as it was.
alter table plans.draft add column taken_out jsonb not null default '[]';
