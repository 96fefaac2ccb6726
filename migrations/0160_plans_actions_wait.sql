-- An action that waits says until when: until then it is nobody's to chase, and on that day it is owed again.
alter table plans.action add column waits_until date;
alter table plans.action add constraint action_waits check (waits_until is null or status = 'waiting');
