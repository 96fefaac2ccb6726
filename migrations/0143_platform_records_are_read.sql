-- The list of records says nothing that the records do not, and its policy is theirs: the app reads it, as it counts what a force holds.
grant select on platform.record to foursight_app;
