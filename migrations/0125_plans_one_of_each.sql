-- What must be one is one, whoever writes at the same moment: one open plan for a threat, one row for a deputy of a role. Where a
-- race has left more, the plan in force or else the last opened stays, as the pages chose until now.
alter table plans.plan no force row level security;
update plans.plan p set status = 'superseded', closed_at = now()
  where p.closed_at is null and p.in_force_version is null and exists (
    select from plans.plan q where q.force_id = p.force_id and q.threat_id = p.threat_id and q.id <> p.id and q.closed_at is null
      and (q.in_force_version is not null or (q.opened_at, q.id) > (p.opened_at, p.id)));
alter table plans.plan force row level security;
create unique index plan_one_open on plans.plan (force_id, threat_id) where closed_at is null;

alter table plans.lead no force row level security;
update plans.lead d set ended_at = now()
  where d.is_deputy and d.ended_at is null and exists (
    select from plans.lead e where e.force_id = d.force_id and e.plan_id = d.plan_id and e.role = d.role and e.is_deputy
      and e.account_id = d.account_id and e.ended_at is null and (e.named_at, e.id) > (d.named_at, d.id));
alter table plans.lead force row level security;
create unique index lead_one_deputy_a_role on plans.lead (force_id, plan_id, role, account_id)
  where ended_at is null and is_deputy;
