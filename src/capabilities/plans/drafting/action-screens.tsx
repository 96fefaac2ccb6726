import { useLanguage, useText } from '../../../platform/language.tsx'
import {
  Button,
  Checkboxes,
  DateField,
  Form,
  Section,
  Select,
  TextArea,
  TextField,
} from '../../../ui/components/index.ts'
import { messages as parts } from '../../../ui/components/messages.ts'
import { ActionsPart, PlanFourPs } from '../reading/actions-part.tsx'
import { messages } from '../reading/messages.ts'
import { PlanPage } from '../reading/plan-page.tsx'
import { GatesPart } from '../reading/rail-parts.tsx'
import { TimelinePart } from '../reading/timeline-part.tsx'
import { LONGEST, Ps } from '../words.ts'
import type { DraftView } from './draft-view-words.ts'
import { messages as forms } from './form-messages.ts'
import { BasisFields, DraftForm, PersonField, RevisionFields } from './form-parts.tsx'
import { PField, TakeOut } from './objective-screens.tsx'
import { TakenOutPart } from './taking-out-screens.tsx'

/** All actions, and why a P has none. */
export function ActionListScreen(view: DraftView) {
  const t = useText(messages)
  return (
    <PlanPage view={view} tab="actions" title={t('plans.draftActionsTitle')}>
      <div className="stack">
        <PlanFourPs view={view} />
        <TimelinePart view={view} />
        <ActionsPart view={view} />
        <TakenOutPart view={view} list="actions" />
        {view.next.write && <NotNeeded view={view} />}
      </div>
    </PlanPage>
  )
}

/** One line a P: the reason counts only while the P has no action, and once the SRO accepts it. */
function NotNeeded({ view }: { view: DraftView }) {
  const f = useText(forms)
  const t = useText(parts)
  const { notNeeded, language } = view.draft.content
  return (
    <Section title={f('plans.draftNotNeededTitle')} why={f('plans.draftNotNeededWhy')} calm>
      <Form action={`/plans/${view.plan.id}/not-needed`} sensitive>
        <RevisionFields view={view} />
        {Ps.map((p) => (
          <TextField
            key={p}
            name={p}
            label={f('plans.draftPNotNeededBecause', { p: t(`ui.p.${p}`) })}
            value={notNeeded[p]}
            maxLength={LONGEST}
            lang={language}
            sensitiveHint
            optional
          />
        ))}
        <p>
          <Button kind="second">{f('plans.draftSave')}</Button>
        </p>
      </Form>
    </Section>
  )
}

/** One action: what will be done, by whom, by when, and what it rests on. */
export function ActionScreen(view: DraftView) {
  const f = useText(forms)
  const { content } = view.draft
  const kept = content.actions.find((each) => each.id === view.itemId)
  const to = kept ? `actions/${kept.id}` : 'actions/new'
  const area = { maxLength: LONGEST, lang: content.language, sensitiveHint: true }
  return (
    <DraftForm
      view={view}
      tab="actions"
      title={kept ? f('plans.draftActionTitle', { reference: kept.reference }) : f('plans.draftNewActionTitle')}
      to={to}
      back="actions"
      beside={<GatesPart view={view} />}
      after={kept && <TakeOut view={view} to={`${to}/removal`} words={f('plans.draftTakeOutAction')} />}
    >
      <PField value={kept?.p ?? view.p ?? ''} />
      <TextField
        name="tactic"
        label={f('plans.draftTactic')}
        hint={f('plans.draftTacticHint')}
        value={kept?.tactic ?? ''}
        sensitiveHint
      />
      <TextArea
        {...area}
        name="text"
        label={f('plans.draftActionText')}
        hint={f('plans.draftActionTextHint')}
        value={kept?.text ?? ''}
      />
      <OwnerFields view={view} ownerId={kept?.ownerId ?? null} agencyId={kept?.agencyId ?? null} />
      <DateField
        name="startOn"
        label={f('plans.draftStartOn')}
        hint={f('plans.draftStartOnHint')}
        value={kept?.startOn ?? ''}
        optional
      />
      <DateField name="dueOn" label={f('plans.draftDueOn')} value={kept?.dueOn ?? ''} />
      <BasisFields view={view} basis={kept?.basis ?? []} />
      <CareFields kept={kept} area={area} />
    </DraftForm>
  )
}

type Kept = DraftView['draft']['content']['actions'][number]
type AreaProps = { maxLength: number; lang: 'en' | 'cy'; sensitiveHint: boolean }

/** What the action needs, whom it could hurt, whom to speak to first, and whether it saves someone. */
function CareFields({ kept, area }: { kept: Kept | undefined; area: AreaProps }) {
  const f = useText(forms)
  return (
    <>
      <TextArea {...area} name="needs" label={f('plans.draftNeeds')} value={kept?.needs ?? ''} rows={2} optional />
      <TextArea
        {...area}
        name="riskToPerson"
        label={f('plans.draftRiskToPerson')}
        hint={f('plans.draftRiskToPersonHint')}
        value={kept?.riskToPerson ?? ''}
        rows={2}
        optional
      />
      <TextField
        name="hold"
        label={f('plans.draftHold')}
        hint={f('plans.draftHoldHint')}
        value={kept?.hold ?? ''}
        sensitiveHint
        optional
      />
      <Checkboxes
        name="isLifeSaving"
        label={f('plans.draftLifeSaving')}
        choices={[{ value: 'yes', text: f('plans.draftLifeSavingYes'), hint: f('plans.draftLifeSavingHint') }]}
        values={kept?.isLifeSaving ? ['yes'] : []}
      />
    </>
  )
}

function OwnerFields({
  view,
  ownerId,
  agencyId,
}: {
  view: DraftView
  ownerId: string | null
  agencyId: string | null
}) {
  const f = useText(forms)
  const language = useLanguage()
  return (
    <>
      <PersonField view={view} name="ownerId" label={f('plans.draftOwnerPerson')} value={ownerId} />
      <Select
        name="agencyId"
        label={f('plans.draftOwnerAgency')}
        options={view.choices.agencies.map(({ id, name }) => ({ value: id, text: name[language] }))}
        value={agencyId ?? ''}
        empty={f('plans.draftNoAgency')}
      />
    </>
  )
}
