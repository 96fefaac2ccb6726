import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, DateField, Section, Select, SummaryList, TextArea } from '../../../ui/components/index.ts'
import { useFrame, useMay } from '../../../ui/frame.tsx'
import { messages } from '../reading/messages.ts'
import { type Lead, LONGEST, leadRoles } from '../words.ts'
import type { DraftView } from './draft-view-words.ts'
import { messages as forms } from './form-messages.ts'
import { PersonField, PlanPage } from './form-parts.tsx'

/** Who leads the plan, who may stand in for them, and the forms that change it. */
export function LeadsScreen(view: DraftView) {
  const f = useText(forms)
  const mayChange = useMay('plans.write') && view.plan.closedAt === null
  return (
    <PlanPage view={view} tab="leads" title={f('plans.draftPeopleTitle')}>
      <div className="split g1">
        <div className="stack">
          <Section title={f('plans.draftPeopleTitle')} why={f('plans.draftOnePersonOneRole')}>
            <LeadTable view={view} mayChange={mayChange} />
          </Section>
          {mayChange && <NoSio view={view} />}
        </div>
        {mayChange && (
          <div className="stack">
            <NameLead view={view} />
            <NameDeputy view={view} />
          </div>
        )}
      </div>
    </PlanPage>
  )
}

function LeadTable({ view, mayChange }: { view: DraftView; mayChange: boolean }) {
  const t = useText(messages)
  const f = useText(forms)
  const name = (id: string) => [view.people[id]?.rank, view.people[id]?.name].filter(Boolean).join(' ')
  const rows = leadRoles.map((role) => {
    const lead = view.plan.leads.find((each) => each.role === role && !each.isDeputy)
    const isExplained = role === 'sio' && view.plan.noSioBecause !== ''
    const deputies = view.plan.leads.filter((each) => each.role === role && each.isDeputy)
    return {
      term: t('plans.draftRoleBoth', {
        short: t('plans.draftRole', { role }),
        long: t('plans.draftRoleLong', { role }),
      }),
      value: (
        <>
          {lead && name(lead.accountId)}
          {!lead && isExplained && f('plans.draftNoSioShort', { because: view.plan.noSioBecause })}
          {!lead && !isExplained && <span className="warn-t">{t('plans.draftNotNamed')}</span>}
          {deputies.map((deputy) => (
            <Deputy
              key={deputy.accountId}
              view={view}
              deputy={deputy}
              mayChange={mayChange}
              name={name(deputy.accountId)}
            />
          ))}
        </>
      ),
    }
  })
  return <SummaryList rows={rows} />
}

type DeputyProps = { view: DraftView; deputy: Lead; mayChange: boolean; name: string }

function Deputy({ view, deputy, mayChange, name }: DeputyProps) {
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
          rank: deputy.lowestRank || 'none',
        })}
      </span>
      {mayChange && (
        <Button kind="plain" aria-label={f('plans.draftEndDeputyOf', { name })}>
          {f('plans.draftEndDeputy')}
        </Button>
      )}
    </form>
  )
}

function NameLead({ view }: { view: DraftView }) {
  const f = useText(forms)
  return (
    <Section title={f('plans.draftNameLead')} calm>
      <form className="form" method="post" action={`/plans/${view.plan.id}/leads`}>
        <RoleField name="role" />
        <PersonField view={view} name="accountId" label={f('plans.draftPerson')} value={null} />
        <p>
          <Button>{f('plans.draftNameButton')}</Button>
        </p>
      </form>
    </Section>
  )
}

function RoleField({ name }: { name: string }) {
  const t = useText(messages)
  const f = useText(forms)
  const options = leadRoles.map((role) => ({ value: role, text: t('plans.draftRole', { role }) }))
  return <Select name={name} label={f('plans.draftAsRole')} options={options} />
}

function NameDeputy({ view }: { view: DraftView }) {
  const f = useText(forms)
  const { today } = useFrame()
  const options = view.choices.ranks.map((rank) => ({ value: rank, text: rank }))
  return (
    <Section title={f('plans.draftNameDeputy')} why={f('plans.draftDeputyWhy')} calm>
      <form className="form" method="post" action={`/plans/${view.plan.id}/deputies`}>
        <RoleField name="deputyRole" />
        <PersonField view={view} name="deputyId" label={f('plans.draftPerson')} value={null} />
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
      </form>
    </Section>
  )
}

function NoSio({ view }: { view: DraftView }) {
  const f = useText(forms)
  return (
    <Section title={f('plans.draftNoSioTitle')} why={f('plans.draftNoSioWhy')} calm>
      <form className="form" method="post" action={`/plans/${view.plan.id}/no-sio`}>
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
      </form>
    </Section>
  )
}
