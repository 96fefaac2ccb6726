/** The page of one threat: identity, state, leads, assessment, why it stands where it does, and what happened to it. */
import type { ReactNode } from 'react'
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import {
  Confidence,
  Icon,
  Identity,
  LinkButton,
  RangeScore,
  Section,
  StateText,
  SummaryList,
  Tag,
} from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { Steps } from './decision-screens.tsx'
import { Proposals } from './editing/edit-screens.tsx'
import { LeadFlagNotice, LeadsPart } from './lead-parts.tsx'
import { messages } from './messages.ts'
import { FactorBars, StandingPart, typeSigns } from './peek-screens.tsx'
import type { ThreatPageView } from './threat-page.ts'
import { asChoice } from './words.ts'

type Part = { slice: string; node: ReactNode }

export function ThreatScreen(view: ThreatPageView & { panels: Part[] }) {
  const t = useText(messages)
  const { threat } = view
  return (
    <Layout title={threat.name} identity={<ThreatIdentity view={view} />}>
      {view.flag && <LeadFlagNotice flag={view.flag} />}
      {view.bare && (
        <p>
          <StateText tone={view.bare.workUnderWay ? 'bad' : 'warn'}>
            {t(view.bare.workUnderWay ? 'threats.bareWork' : 'threats.bareWait', { days: view.bare.days })}
          </StateText>
        </p>
      )}
      <div className="split g1">
        <div className="stack">
          <Section title={t('threats.threat')}>
            <p className="pre" lang={threat.language}>
              {threat.summary}
            </p>
            <Facts view={view} />
            <p className="micro faint">{t('threats.threatToLife')}</p>
          </Section>
          <AssessmentPart view={view} />
          {view.panels.map((part) => part.node)}
        </div>
        <div className="stack">
          <Proposals view={view} />
          <LeadsPart view={view} />
          {view.place?.standing && (
            <Section title={t('threats.rank')} calm>
              <p>
                {view.place.row.rank !== null &&
                  t('threats.rankLine', { rank: view.place.row.rank, of: view.place.of })}
              </p>
              <StandingPart standing={view.place.standing} heading="h3" />
            </Section>
          )}
          <Decisions view={view} />
          <Section title={t('threats.timeline')} calm>
            <Steps view={view} />
          </Section>
        </div>
      </div>
    </Layout>
  )
}

function ThreatIdentity({ view: { threat, mayChange } }: { view: ThreatPageView }) {
  const t = useText(messages)
  const language = useLanguage()
  const [mayEdit, mayRestrict] = [useMay('threats.edit'), useMay('people.restrict')]
  return (
    <Identity
      name={threat.name}
      reference={threat.reference}
      state={<Tag tone="acc">{t('threats.stateName', { state: asChoice(threat.state) })}</Tag>}
      facts={[
        <>
          <Icon name={typeSigns[threat.type]} /> {t('threats.typeName', { type: threat.type })}
        </>,
        t('threats.since', { day: formatDate(language, threat.stateSince) }),
        threat.marking,
        ...(threat.restrictionId
          ? [
              <a key="restricted" href={`/people/restrictions/${threat.restrictionId}`}>
                <Icon name="lock" /> {t('threats.restricted')}
              </a>,
            ]
          : []),
      ]}
      actions={
        <>
          {mayRestrict && !threat.restrictionId && (
            <LinkButton kind="plain" href={`/threats/${threat.id}/restriction`}>
              {t('threats.restrict')}
            </LinkButton>
          )}
          {mayEdit && (
            <LinkButton href={`/threats/${threat.id}/edit`}>
              {t(mayChange ? 'threats.edit' : 'threats.propose')}
            </LinkButton>
          )}
        </>
      }
    />
  )
}

function Facts({ view: { threat } }: { view: ThreatPageView }) {
  const t = useText(messages)
  const language = useLanguage()
  const none = <span className="faint">{t('threats.notRecorded')}</span>
  return (
    <SummaryList
      rows={[
        {
          term: t('threats.where'),
          value: threat.notPlaceBased ? t('threats.notPlaceBased') : threat.whereText || none,
        },
        {
          term: t('threats.themes'),
          value:
            threat.themes.length > 0
              ? threat.themes.map((theme) => t('threats.themeName', { theme: asChoice(theme) })).join(' · ')
              : none,
        },
        { term: t('threats.ownedAt'), value: t('threats.ownerLevelName', { level: threat.ownerLevel }) },
        { term: t('threats.controlStrategy'), value: threat.controlStrategy || none },
        { term: t('threats.nationalReference'), value: threat.nationalReference || none },
        ...(threat.workBeganOn
          ? [{ term: t('threats.workBeganOn'), value: formatDate(language, threat.workBeganOn) }]
          : []),
      ]}
    />
  )
}

function AssessmentPart({ view }: { view: ThreatPageView }) {
  const t = useText(messages)
  const language = useLanguage()
  const mayAssess = useMay('threats.assess')
  const { threat, approved, open } = view
  const result = approved?.result
  const more = view.assessments > 0 && (
    <a href={`/threats/${threat.id}/assessments`}>{t('threats.historyLink', { count: view.assessments })}</a>
  )
  return (
    <Section title={t('threats.assessment')} more={more}>
      {approved && result && result.score !== null ? (
        <>
          <p className="score">
            <b>{result.score}</b> <Tag tone={result.isUpper ? 'bad' : 'line'}>{approved.bandName?.[language]}</Tag>
            <RangeScore score={result.score} low={result.low} high={result.high} />
            <Confidence level={approved.confidence} />
          </p>
          <p className="quiet small">
            {t('threats.schemeUsed', { scheme: approved.scheme.name[language], version: approved.scheme.version })}
          </p>
          <FactorBars factors={approved.sections.flatMap((section) => section.factors)} />
          <p>
            <a href={`/threats/${threat.id}/assessment/${approved.id}`}>{t('threats.explainLink')}</a>
          </p>
        </>
      ) : (
        <p>{t('threats.noAssessment')}</p>
      )}
      {open?.status === 'moderation' && <p>{t('threats.openModeration')}</p>}
      {open?.status === 'draft' && (
        <p>{open.moderationNote ? t('threats.openSentBack', { note: open.moderationNote }) : t('threats.openDraft')}</p>
      )}
      <p className="row">
        {open?.mayModerate && (
          <LinkButton kind="solid" href={`/threats/${threat.id}/assessment/${open.id}`}>
            {t('threats.moderate')}
          </LinkButton>
        )}
        {mayAssess && open?.status !== 'moderation' && (
          <LinkButton href={`/threats/${threat.id}/assessment`}>
            {t(open ? 'threats.continueDraft' : 'threats.assess')}
          </LinkButton>
        )}
      </p>
    </Section>
  )
}

function Decisions({ view: { moves, threat } }: { view: ThreatPageView }) {
  const t = useText(messages)
  if (moves.length === 0) return null
  return (
    <Section title={t('threats.decide')} calm>
      <p className="row">
        {moves.map(({ path, label }) => (
          <LinkButton key={path} href={`/threats/${threat.id}/${path}`}>
            {t(label as 'threats.adopt')}
          </LinkButton>
        ))}
      </p>
    </Section>
  )
}
