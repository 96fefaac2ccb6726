-- Whoever is named to lead a plan is told, until they say that they take it on. Those named before this was asked count as told.
alter table plans.lead add column taken_on_at timestamptz;
alter table plans.lead no force row level security;
update plans.lead set taken_on_at = named_at;
alter table plans.lead force row level security;
