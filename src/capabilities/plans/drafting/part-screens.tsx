import { useLanguage, useText } from '../../../platform/language.tsx'
import { markings } from '../../../platform/marking.ts'
import { Checkboxes, DateField, Radios, TextArea, WrittenIn } from '../../../ui/components/index.ts'
import { messages } from '../reading/messages.ts'
import { asChoice, Star } from '../reading/plan-parts.tsx'
import { GatesPart } from '../reading/rail-parts.tsx'
import { deferrableGates, isStarred, LONGEST, prompts } from '../words.ts'
import type { DraftView } from './draft-view-words.ts'
import { messages as forms } from './form-messages.ts'
import { BasisFields, DraftForm, PersonField } from './form-parts.tsx'

/** The threat statement, and what an interim plan must say besides. */
export function ThreatScreen(view: DraftView) {
  const t = useText(messages)
  const f = useText(forms)
  const { content } = view.draft
  const area = { maxLength: LONGEST, sensitiveHint: true, lang: content.language }
  return (
    <DraftForm view={view} tab="threat" title={t('plans.draftStatement')} to="threat">
      <TextArea
        {...area}
        name="threatStatement"
        label={t('plans.draftStatement')}
        hint={f('plans.draftStatementHint')}
        value={content.threatStatement}
        rows={8}
      />
      <BasisFields view={view} basis={content.basis} />
      <InterimFields view={view} />
      <DateField name="reviewOn" label={f('plans.draftReviewDay')} value={content.reviewOn ?? ''} optional />
      <Radios
        name="marking"
        label={f('plans.draftMarking')}
        choices={markings.map((marking) => ({ value: marking, text: marking }))}
        value={content.marking}
        inline
      />
      <WrittenIn hint={f('plans.draftLanguageHint')} value={content.language} />
    </DraftForm>
  )
}

/** What an interim plan must say besides the threat statement. */
function InterimFields({ view }: { view: DraftView }) {
  const t = useText(messages)
  const f = useText(forms)
  const { content } = view.draft
  const area = { maxLength: LONGEST, sensitiveHint: true, lang: content.language }
  return (
    <>
      <TextArea
        {...area}
        name="riskToPeople"
        label={t('plans.draftRiskToPeople')}
        hint={f('plans.draftRiskToPeopleHint')}
        value={content.interim.riskToPeople}
      />
      <TextArea
        {...area}
        name="holdsChecked"
        label={t('plans.draftHoldsChecked')}
        hint={f('plans.draftHoldsCheckedHint')}
        value={content.interim.holdsChecked}
      />
      <PersonField
        view={view}
        name="ownerId"
        label={t('plans.draftInterimOwner')}
        hint={f('plans.draftInterimOwnerHint')}
        value={content.interim.ownerId}
      />
    </>
  )
}

/** The areas the plan is for, or why it is for none. */
export function PlacesScreen(view: DraftView) {
  const t = useText(messages)
  const f = useText(forms)
  const language = useLanguage()
  const { content } = view.draft
  return (
    <DraftForm view={view} tab="places" title={t('plans.draftPlaces')} to="places">
      <Checkboxes
        name="areaIds"
        label={f('plans.draftWhichPlaces')}
        hint={f('plans.draftWhichPlacesHint')}
        choices={view.choices.areas.map(({ id, name, depth }) => ({
          value: id,
          text: depth === 0 ? <b>{name[language]}</b> : name[language],
        }))}
        values={content.areaIds}
      />
      <TextArea
        name="notPlaceBasedBecause"
        label={f('plans.draftNotPlaceBasedLabel')}
        hint={f('plans.draftNotPlaceBasedHint')}
        value={content.notPlaceBasedBecause}
        maxLength={LONGEST}
        lang={content.language}
        sensitiveHint
        optional
      />
    </DraftForm>
  )
}

/** Each prompt with its answer, or why it is not needed. */
export function ConsideredScreen(view: DraftView) {
  const t = useText(messages)
  const f = useText(forms)
  const { considered, language } = view.draft.content
  return (
    <DraftForm view={view} tab="considered" title={t('plans.draftConsidered')} to="considered">
      <p className="quiet">{f('plans.draftConsideredHint')}</p>
      {prompts.map((prompt) => {
        return (
          <fieldset key={prompt} id={prompt}>
            <legend>
              <b>{t('plans.draftPrompt', { prompt: asChoice(prompt) })}</b>
              <Star prompt={prompt} />
              {isStarred(prompt) && <span className="hint">{f('plans.draftPromptGates')}</span>}
            </legend>
            <TextArea
              name={`answer.${prompt}`}
              label={f('plans.draftAnswer')}
              value={considered[prompt].answer}
              rows={2}
              maxLength={LONGEST}
              lang={language}
              sensitiveHint
            />
            <TextArea
              name={`because.${prompt}`}
              label={f('plans.draftNotNeededLabel')}
              value={considered[prompt].notNeededBecause}
              rows={1}
              maxLength={LONGEST}
              lang={language}
              sensitiveHint
            />
          </fieldset>
        )
      })}
    </DraftForm>
  )
}

/** Reasons instead of a gate, each with the day on which it is looked at again; and what the leads do not agree on. */
export function ReasonsScreen(view: DraftView) {
  const t = useText(messages)
  const f = useText(forms)
  const { deferrals, disagreement, language } = view.draft.content
  return (
    <DraftForm view={view} tab="" title={t('plans.draftReasons')} to="reasons" beside={<GatesPart view={view} />}>
      <p className="quiet">{f('plans.draftReasonsHint')}</p>
      {deferrableGates.map((gate) => {
        const given = deferrals.find((each) => each.gate === gate)
        return (
          <fieldset key={gate}>
            <legend>
              <b>{t('plans.draftDeferralOf', { gate })}</b>
            </legend>
            <TextArea
              name={`reason.${gate}`}
              label={f('plans.draftReason')}
              value={given?.reason ?? ''}
              rows={2}
              maxLength={LONGEST}
              lang={language}
              sensitiveHint
            />
            <DateField name={`review.${gate}`} label={f('plans.draftLookAgainOn')} value={given?.reviewOn ?? ''} />
          </fieldset>
        )
      })}
      <TextArea
        name="disagreement"
        label={f('plans.draftDisagreementLabel')}
        hint={f('plans.draftDisagreementHint')}
        value={disagreement}
        maxLength={LONGEST}
        lang={language}
        sensitiveHint
        optional
      />
    </DraftForm>
  )
}
