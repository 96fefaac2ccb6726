-- A review of a plan in force is a decision like the others: who looked, what they found, and when it is looked at again.
alter table plans.decision drop constraint decision_kind_check;
alter table plans.decision add constraint decision_kind_check check (kind in ('approved', 'approved-interim', 'sent-back',
  'taken-back', 'next-drafted', 'closure-proposed', 'closure-declined', 'closed', 'superseded', 'authority-denied', 'reviewed'));
