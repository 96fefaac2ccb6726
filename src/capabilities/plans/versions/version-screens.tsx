/** One version of a plan in full, from its own content alone: it reads the same years later. */
import { formatDate, formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import { LinkButton, Notice, Section, SummaryList } from '../../../ui/components/index.ts'
import { Digest } from '../approval/reason-parts.tsx'
import { PlanPage } from '../reading/plan-page.tsx'
import type { VersionContent } from '../version-words.ts'
import type { FullVersion } from '../view-words.ts'
import { messages } from './messages.ts'
import { Basis, ConsideredList, Objectives, OfEachP } from './version-parts.tsx'
import type { VersionView } from './words.ts'

export function VersionScreen(view: VersionView) {
  const { plan, shown } = view
  const t = useText(messages)
  const { number } = shown
  const isOther = plan.inForceVersion !== null && plan.inForceVersion !== number
  return (
    <PlanPage view={view} tab="versions" title={t('plans.version.version', { number })}>
      <div className="stack">
        <VersionFacts planId={plan.id} shown={shown} />
        <p className="row">
          {number > 1 && (
            <LinkButton href={`/plans/${plan.id}/differences?from=${number - 1}&to=${number}`}>
              {t('plans.version.fromTo', { from: number - 1, to: number })}
            </LinkButton>
          )}{' '}
          {isOther && <a href={`/plans/${plan.id}/versions/${plan.inForceVersion}`}>{t('plans.version.seeInForce')}</a>}
        </p>
        <VersionBody version={shown.version} />
      </div>
    </PlanPage>
  )
}

/** When it was cut, by whom, what had changed, and its digest, taken again when it was read. */
export function VersionFacts({ planId, shown }: { planId: string; shown: FullVersion }) {
  const t = useText(messages)
  const language = useLanguage()
  const { number, sha256, isIntact, whatChanged, cutAt, cutBy, kind } = shown
  return (
    <>
      {!isIntact && <Notice tone="bad" title={t('plans.version.broken')} />}
      <SummaryList
        rows={[
          {
            term: t('plans.version.versionHead'),
            value: (
              <a href={`/plans/${planId}/versions/${number}`}>
                {t(kind === 'interim' ? 'plans.version.interimVersion' : 'plans.version.version', { number })}
              </a>
            ),
          },
          {
            term: t('plans.version.cut'),
            value: t('plans.version.cutByAt', { name: cutBy, at: formatInstant(language, cutAt) }),
          },
          ...(whatChanged ? [{ term: t('plans.version.whatChanged'), value: whatChanged }] : []),
          {
            term: t('plans.version.digest'),
            value: (
              <>
                <Digest of={sha256} /> {isIntact && t('plans.version.intact')}
              </>
            ),
          },
        ]}
      />
    </>
  )
}

/** The whole plan as this version holds it, headings in the reader's language and the plan's words in their own. */
export function VersionBody({ version }: { version: VersionContent }) {
  const t = useText(messages)
  const { content } = version
  const words = (text: string) =>
    text === '' ? (
      <span className="faint">{t('plans.version.absent')}</span>
    ) : (
      <span lang={content.language}>{text}</span>
    )
  return (
    <>
      <Section title={t('plans.version.part', { part: 'threatStatement' })}>
        {content.threatStatement === '' ? (
          <p className="faint">{t('plans.version.absent')}</p>
        ) : (
          <p lang={content.language}>{content.threatStatement}</p>
        )}
        <SummaryList rows={standingRows(version, useStanding(version))} />
      </Section>
      <Objectives version={version} />
      <OfEachP version={version} />
      <ConsideredList content={content} />
      <Section title={t('plans.version.urgent')} calm>
        <SummaryList
          rows={[
            { term: t('plans.version.field', { field: 'riskToPeople' }), value: words(content.interim.riskToPeople) },
            { term: t('plans.version.field', { field: 'holdsChecked' }), value: words(content.interim.holdsChecked) },
            ...(content.disagreement === ''
              ? []
              : [{ term: t('plans.version.part', { part: 'disagreement' }), value: words(content.disagreement) }]),
          ]}
        />
      </Section>
      <Basis version={version} />
    </>
  )
}

type Standing = Record<'threat' | 'assessment' | 'places' | 'leads' | 'review' | 'deferrals', string | string[]>

/** What stands at the head of a version, as sentences. */
function useStanding({ content, cited, leads, noSioBecause, holdsSealedPart }: VersionContent): Standing {
  const t = useText(messages)
  const language = useLanguage()
  const day = (on: string) => formatDate(language, on)
  const nameOf = (id: string) => cited.people.find((person) => person.id === id)?.name ?? ''
  const leadLines = leads.map(({ role, accountId, isDeputy, toOn }) =>
    t(isDeputy ? 'plans.version.deputy' : 'plans.version.lead', {
      role,
      name: nameOf(accountId),
      until: toOn ? day(toOn) : '',
    }),
  )
  const { assessment } = cited
  return {
    threat: `${cited.threat.reference} ${cited.threat.name}`,
    assessment: assessment
      ? t('plans.version.assessment', {
          score: assessment.score,
          band: assessment.band,
          on: day(assessment.approvedOn),
        })
      : t('plans.version.noAssessment'),
    places:
      content.areaIds.length === 0
        ? content.notPlaceBasedBecause
        : cited.areas.filter(({ id }) => content.areaIds.includes(id)).map(({ name }) => name[language]),
    leads: [
      ...leadLines,
      ...(noSioBecause === '' ? [] : [t('plans.version.noSio', { because: noSioBecause })]),
      ...(holdsSealedPart ? [t('plans.version.sealed')] : []),
    ],
    review: content.reviewOn ? day(content.reviewOn) : '',
    deferrals: content.deferrals.map(({ gate, reason, reviewOn }) =>
      t('plans.version.deferral', { gate, reason, on: day(reviewOn) }),
    ),
  }
}

function standingRows({ content }: VersionContent, standing: Standing) {
  return (['threat', 'assessment', 'places', 'leads', 'review', 'deferrals'] as const)
    .filter((name) => standing[name].length > 0)
    .map((name) => ({
      term: <HeadTerm name={name} />,
      value: <Lines of={standing[name]} language={content.language} />,
    }))
}

function HeadTerm({ name }: { name: string }) {
  return useText(messages)('plans.version.head', { name })
}

function Lines({ of, language }: { of: string | string[]; language: 'en' | 'cy' }) {
  if (typeof of === 'string') return <span lang={language}>{of}</span>
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
