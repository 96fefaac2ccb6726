-- Scoring schemes are a slice of their own: the table moves with its rows, constraints, policy and trigger.
create schema schemes;
grant usage on schema schemes to foursight_app, foursight_worker;
alter table threats.scheme_version set schema schemes;
alter function threats.keep_approved_scheme() set schema schemes;
