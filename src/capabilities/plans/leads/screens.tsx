import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { called, rankIn } from '../../../platform/ranks.ts'
import { Button, DateField, Form, Section, Select, SummaryList, TextArea } from '../../../ui/components/index.ts'
import { useFrame } from '../../../ui/frame.tsx'
import { messages as forms } from '../drafting/form-messages.ts'
import { messages } from '../reading/messages.ts'
import { PlanPage } from '../reading/plan-page.tsx'
import { nameOn } from '../reading/plan-parts.tsx'
import { type Lead, type LeadRole, LONGEST, leadRoles } from '../words.ts'
import type { LeadsView } from './words.ts'

/** Who leads the plan, who may stand in for them, and the form for the one that is to be named. */
export function LeadsScreen(view: LeadsView) {
  const f = useText(forms)
  const mayName = view.namesLeads && view.plan.closedAt === null
  return (
    <PlanPage view={view} tab="leads" title={f('plans.draftPeopleTitle')}>
      <div className="split g1">
        <div className="stack">
          <Section title={f('plans.draftPeopleTitle')} why={f('plans.draftWhoNames')}>
            <LeadTable view={view} mayName={mayName} />
          </Section>
          {mayName && <NoSio view={view} />}
        </div>
        <div className="stack">
          <Naming view={view} mayName={mayName} />
        </div>
      </div>
    </PlanPage>
  )
}

const mayNameDeputy = ({ plan, namesDeputiesFor }: LeadsView, role: LeadRole): boolean =>
  plan.closedAt === null && namesDeputiesFor.includes(role)

function LeadTable({ view, mayName }: { view: LeadsView; mayName: boolean }) {
  const t = useText(messages)
  const f = useText(forms)
  const language = useLanguage()
  const name = (id: string) => nameOn(view, language, id)
  const { id: planId, leads, noSioBecause } = view.plan
  const rows = leadRoles.map((role) => {
    const lead = leads.find((each) => each.role === role && !each.isDeputy)
    const isExplained = role === 'sio' && noSioBecause !== ''
    const short = t('plans.draftRole', { role })
    return {
      term: t('plans.draftRoleBoth', { short, long: t('plans.draftRoleLong', { role }) }),
      value: (
        <>
          {lead && name(lead.accountId)}
          {!lead && isExplained && f('plans.draftNoSioShort', { because: noSioBecause })}
          {!lead && !isExplained && <span className="warn-t">{t('plans.draftNotNamed')}</span>}{' '}
          {mayName && (
            <a className="small" href={`/plans/${planId}/leads?lead=${role}#name`}>
              {f(lead ? 'plans.draftNameAnother' : 'plans.draftNameRole', { role: short })}
            </a>
          )}{' '}
          {lead && mayNameDeputy(view, role) && (
            <a className="small" href={`/plans/${planId}/leads?deputy=${role}#name`}>
              {f('plans.draftDeputyFor', { role: short })}
            </a>
          )}
          {leads
            .filter((each) => each.role === role && each.isDeputy)
            .map((deputy) => (
              <Deputy key={deputy.accountId} view={view} deputy={deputy} name={name(deputy.accountId)} />
            ))}
        </>
      ),
    }
  })
  return <SummaryList rows={rows} />
}

function Deputy({ view, deputy, name }: { view: LeadsView; deputy: Lead; name: string }) {
  const f = useText(forms)
  const language = useLanguage()
  return (
    <form className="row small" method="post" action={`/plans/${view.plan.id}/deputies/ending`}>
      <input type="hidden" name="role" value={deputy.role} />
      <input type="hidden" name="accountId" value={deputy.accountId} />
      <span>
        {f('plans.draftDeputyLine', {
          name,
          from: formatDate(language, deputy.fromOn),
          to: deputy.toOn ? formatDate(language, deputy.toOn) : '–',
          rank: rankIn(language, deputy.lowestRank) || 'none',
        })}
      </span>
      {mayNameDeputy(view, deputy.role) && (
        <Button kind="plain" aria-label={f('plans.draftEndDeputyOf', { name })}>
          {f('plans.draftEndDeputy')}
        </Button>
      )}
    </form>
  )
}

/** The form that was asked for, or that was just refused; without either, that of the first lead not yet named. */
function Naming({ view, mayName }: { view: LeadsView; mayName: boolean }) {
  const { posted } = useFrame()
  const isRole = (value: unknown): value is LeadRole => leadRoles.includes(value as LeadRole)
  const sent = (field: string) => (isRole(posted?.[field]) ? posted[field] : undefined)
  const deputy = sent('deputyRole') ?? view.asked.deputy
  if (deputy && mayNameDeputy(view, deputy)) return <NameDeputy view={view} role={deputy} />
  const isNamed = (role: LeadRole) => view.plan.leads.some((lead) => lead.role === role && !lead.isDeputy)
  const lead = sent('role') ?? view.asked.lead ?? leadRoles.find((role) => !isNamed(role))
  return mayName && lead ? <NameLead view={view} role={lead} /> : null
}

/** Only those who may do what the lead must. */
function Candidates({ view, role, name }: { view: LeadsView; role: LeadRole; name: string }) {
  const f = useText(forms)
  const t = useText(messages)
  const people = view.candidates[role]
  const language = useLanguage()
  const options = people.map((person) => ({ value: person.id, text: called(language, person) }))
  return (
    <Select
      name={name}
      label={f('plans.draftPerson')}
      hint={f('plans.draftWhoMay', { role: t('plans.draftRole', { role }), any: people.length > 0 ? 'yes' : 'no' })}
      options={options}
      value=""
      empty={f('plans.draftNobody')}
    />
  )
}

function NameLead({ view, role }: { view: LeadsView; role: LeadRole }) {
  const f = useText(forms)
  const t = useText(messages)
  return (
    <Section id="name" title={f('plans.draftNameRole', { role: t('plans.draftRole', { role }) })} calm>
      <Form action={`/plans/${view.plan.id}/leads`}>
        <input type="hidden" name="role" value={role} />
        <Candidates view={view} role={role} name="accountId" />
        <p>
          <Button>{f('plans.draftNameButton')}</Button>
        </p>
      </Form>
    </Section>
  )
}

function NameDeputy({ view, role }: { view: LeadsView; role: LeadRole }) {
  const f = useText(forms)
  const t = useText(messages)
  const { today } = useFrame()
  const language = useLanguage()
  const options = view.ranks.map((rank) => ({ value: rank, text: rankIn(language, rank) }))
  const title = f('plans.draftDeputyFor', { role: t('plans.draftRole', { role }) })
  return (
    <Section id="name" title={title} why={f('plans.draftDeputyWhy')} calm>
      <Form action={`/plans/${view.plan.id}/deputies`}>
        <input type="hidden" name="deputyRole" value={role} />
        <Candidates view={view} role={role} name="deputyId" />
        <DateField name="fromOn" label={f('plans.draftDeputyFrom')} value={today} />
        <DateField name="toOn" label={f('plans.draftDeputyTo')} />
        <Select
          name="lowestRank"
          label={f('plans.draftLowestRank')}
          options={options}
          empty={f('plans.draftAnyRank')}
        />
        <p>
          <Button kind="second">{f('plans.draftDeputyButton')}</Button>
        </p>
      </Form>
    </Section>
  )
}

function NoSio({ view }: { view: LeadsView }) {
  const f = useText(forms)
  return (
    <Section title={f('plans.draftNoSioTitle')} why={f('plans.draftNoSioWhy')} calm>
      <Form action={`/plans/${view.plan.id}/no-sio`} sensitive>
        <TextArea
          name="noSioBecause"
          label={f('plans.draftNoSioLabel')}
          value={view.plan.noSioBecause}
          rows={2}
          maxLength={LONGEST}
          sensitiveHint
          optional
        />
        <p>
          <Button kind="second">{f('plans.draftSave')}</Button>
        </p>
      </Form>
    </Section>
  )
}
