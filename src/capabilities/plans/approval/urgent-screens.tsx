/** Interim approval, and authority given by word of mouth: entered by another, confirmed by who gave it. */

import { formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import { listedAs } from '../../../platform/ranks.ts'
import {
  Button,
  Checkboxes,
  DateField,
  Details,
  Empty,
  ForbiddenButton,
  Gates,
  LinkButton,
  Section,
  Select,
  StateText,
  TextArea,
  TextField,
  WrittenIn,
} from '../../../ui/components/index.ts'
import { useFrame, useMay } from '../../../ui/frame.tsx'
import { PlanPage } from '../reading/plan-page.tsx'
import { messages } from './messages.ts'
import { ReasonFields, useSentence } from './reason-parts.tsx'
import type { InterimView, OralView, ShownAuthority } from './words.ts'

export function InterimScreen(view: InterimView) {
  const { plan, problems, hours } = view
  const t = useText(messages)
  const sentence = useSentence()
  const button = t('plans.approve.interimButton', { hours })
  return (
    <PlanPage view={view} tab="approval" title={t('plans.approve.interimTitle')}>
      <div className="stack">
        <h2>{t('plans.approve.interimTitle')}</h2>
        <p>{t('plans.approve.interimMeans', { hours })}</p>
        <p className="quiet">{t('plans.approve.lifeFirst')}</p>
        {problems.length > 0 ? (
          <>
            <Gates
              id="interim-gates"
              title={t('plans.approve.interimBlocked')}
              blocking={problems.map((problem) => ({
                key: problem.field + problem.message,
                text: sentence(problem),
                ...(problem.href ? { href: problem.href } : {}),
              }))}
              met={0}
            />
            <p>
              <ForbiddenButton reasonId="interim-gates">{button}</ForbiddenButton>
            </p>
          </>
        ) : (
          <form className="form" method="post" action={`/plans/${plan.id}/interim`}>
            <ReasonFields label={t('plans.approve.interimReason')} />
            <Button>{button}</Button>
          </form>
        )}
        <p>
          <a href={`/plans/${plan.id}/oral-authority`}>{t('plans.approve.oralTitle')}</a>
        </p>
      </div>
    </PlanPage>
  )
}

export function OralScreen(view: OralView) {
  const { plan, authorities, authorisers, hours } = view
  const t = useText(messages)
  const mayWrite = useMay('plans.write')
  return (
    <PlanPage view={view} tab="approval" title={t('plans.approve.oralTitle')}>
      <div className="stack">
        <h2>{t('plans.approve.oralTitle')}</h2>
        <Section title={t('plans.approve.oralGiven')} why={t('plans.approve.oralWhy', { hours })}>
          {authorities.length === 0 && <Empty>{t('plans.approve.oralNone')}</Empty>}
          <ul className="ledger">
            {authorities.map((authority) => (
              <Authority key={authority.id} planId={plan.id} authority={authority} />
            ))}
          </ul>
        </Section>
        {mayWrite && <EnterForm planId={plan.id} people={authorisers} />}
        <p>
          <LinkButton href={`/plans/${plan.id}/interim`}>{t('plans.approve.interimTitle')}</LinkButton>
        </p>
      </div>
    </PlanPage>
  )
}

function Authority({ planId, authority }: { planId: string; authority: ShownAuthority }) {
  const t = useText(messages)
  const language = useLanguage()
  const isOpen = authority.isMine && authority.confirmedAt === null && authority.deniedAt === null
  const mayConfirm = useMay('plans.approve') && isOpen
  const when = (at: string) => formatInstant(language, at)
  return (
    <li>
      <b>{authority.authoriser}</b> <AuthorityState authority={authority} />
      <p lang={authority.language}>{authority.words}</p>
      <p className="quiet small">
        {t('plans.approve.oralEntered', {
          given: when(authority.givenAt),
          name: authority.enteredBy,
          at: when(authority.enteredAt),
        })}
      </p>
      {mayConfirm && (
        <form method="post" action={`/plans/${planId}/oral-authority/${authority.id}/confirmation`}>
          <Button>{t('plans.approve.oralConfirm')}</Button>
        </form>
      )}
      {isOpen && (
        <Details summary={t('plans.approve.oralDeny')}>
          <form className="form" method="post" action={`/plans/${planId}/oral-authority/${authority.id}/denial`}>
            <TextArea
              name="because"
              label={t('plans.approve.oralDenyWhy')}
              hint={t('plans.approve.oralDenyEnds')}
              maxLength={2000}
            />
            <WrittenIn />
            <Button kind="second">{t('plans.approve.oralDenyKeep')}</Button>
          </form>
        </Details>
      )}
    </li>
  )
}

function AuthorityState({ authority }: { authority: ShownAuthority }) {
  const t = useText(messages)
  const language = useLanguage()
  const { state, confirmedAt, deniedAt, confirmBy } = authority
  if (state === 'denied')
    return (
      <StateText tone="bad">{t('plans.approve.oralDenied', { at: formatInstant(language, deniedAt ?? '') })}</StateText>
    )
  if (state === 'confirmed')
    return (
      <StateText tone="good">
        {t('plans.approve.oralConfirmed', { at: formatInstant(language, confirmedAt ?? '') })}
      </StateText>
    )
  const at = formatInstant(language, confirmBy)
  return state === 'to-confirm' ? (
    <StateText tone="warn">{t('plans.approve.oralToConfirm', { at })}</StateText>
  ) : (
    <StateText tone="bad">{t('plans.approve.oralUnconfirmed', { at })}</StateText>
  )
}

function EnterForm({ planId, people }: { planId: string; people: OralView['authorisers'] }) {
  const t = useText(messages)
  const language = useLanguage()
  const { today } = useFrame()
  return (
    <Section title={t('plans.approve.oralEnterTitle')}>
      <form className="form" method="post" action={`/plans/${planId}/oral-authority`}>
        <Select
          name="authoriserId"
          label={t('plans.approve.oralWho')}
          empty={t('plans.approve.oralChoose')}
          options={people.map((person) => ({ value: person.id, text: listedAs(language, person) }))}
        />
        <DateField name="givenOn" label={t('plans.approve.oralDay')} value={today} max={today} />
        <TextField name="givenAt" type="time" width={10} label={t('plans.approve.oralTime')} />
        <TextArea name="words" label={t('plans.approve.oralWords')} sensitiveHint maxLength={4000} />
        <WrittenIn />
        <Checkboxes
          name="bringsIntoForce"
          label={t('plans.approve.oralFor')}
          choices={[{ value: 'yes', text: t('plans.approve.oralForInterim') }]}
        />
        <Button>{t('plans.approve.oralEnter')}</Button>
      </form>
    </Section>
  )
}
