-- The person who is said to have given authority by word of mouth can deny it; that ends what rested on it.
alter table plans.oral_authority add column denied_at timestamptz;
alter table plans.oral_authority add column denied_because text;
alter table plans.oral_authority add check ((denied_at is null) = (denied_because is null));
alter table plans.oral_authority add check (denied_at is null or confirmed_at is null);
alter table plans.decision drop constraint decision_kind_check;
alter table plans.decision add constraint decision_kind_check check (kind in ('approved', 'approved-interim', 'sent-back',
  'taken-back', 'next-drafted', 'closure-proposed', 'closure-declined', 'closed', 'superseded', 'authority-denied'));
grant update (denied_at, denied_because) on plans.oral_authority to foursight_app;
