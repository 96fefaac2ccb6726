/** Two methods side by side: the part of a threat's page, the page of both, and the moderator's form. */
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { Confidence, LinkButton, Notice, RangeScore, Section, Table, Tag } from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { Layout } from '../../../ui/layout.tsx'
import { messages as threatMessages } from '../messages.ts'
import { FactorBars } from '../peek-screens.tsx'
import { Decided, DecisionPart } from './decision-screens.tsx'
import { messages } from './messages.ts'
import type { MethodsView, Side } from './words.ts'

/** On the threat's page. Nothing where the force compares no method and never did here. */
export function SecondMethodPart(view: MethodsView) {
  const t = useText(messages)
  if (!view.comparedWith && !view.second && !view.open) return null
  const { threat } = view
  return (
    <Section
      title={t('threats.methods')}
      why={t('threats.methodsWhy')}
      more={view.second && <a href={`/threats/${threat.id}/methods`}>{t('threats.bothLink')}</a>}
    >
      {view.second ? <Sides view={view} /> : <NotYet view={view} />}
      <Difference view={view} />
      <OpenSecond view={view} />
    </Section>
  )
}

function NotYet({ view }: { view: MethodsView }) {
  const t = useText(messages)
  const language = useLanguage()
  return view.comparedWith && <p>{t('threats.noSecond', { scheme: view.comparedWith[language] })}</p>
}

/** One row a method: its band, score and range, confidence, and who assessed when. */
function Sides({ view }: { view: MethodsView }) {
  const t = useText(messages)
  const words = useText(threatMessages)
  const language = useLanguage()
  const sides = [view.first, view.second].filter((side) => side !== null)
  return (
    <Table
      caption={t('threats.methods')}
      captionHidden
      rows={sides}
      keyOf={(side) => side.id}
      columns={[
        {
          head: t('threats.method'),
          rowHeader: true,
          cell: (side) => (
            <>
              {t('threats.methodName', { method: side.method })}
              <br />
              <a className="small" href={`/threats/${view.threat.id}/assessment/${side.id}`}>
                {words('threats.schemeUsed', { scheme: side.scheme.name[language], version: side.scheme.version })}
              </a>
            </>
          ),
        },
        {
          head: words('threats.band'),
          cell: (side) => <Tag tone={side.isUpper ? 'bad' : 'line'}>{side.bandName[language]}</Tag>,
        },
        { head: words('threats.score'), numeric: true, cell: (side) => <b>{side.score}</b> },
        {
          head: words('threats.range'),
          cell: (side) => <RangeScore small score={side.score} low={side.low} high={side.high} />,
        },
        { head: words('threats.confidence'), cell: (side) => <Confidence level={side.confidence} /> },
        {
          head: words('threats.assessors'),
          cell: (side) =>
            t('threats.assessedBy', {
              day: side.assessedOn ? formatDate(language, side.assessedOn) : '',
              names: side.assessorNames.join(', '),
            }),
        },
      ]}
    />
  )
}

/** By how many bands the two differ, and whether that goes to a moderator. */
function Difference({ view }: { view: MethodsView }) {
  const t = useText(messages)
  const { first, second, apart, tolerated } = view
  if (!first) return <p>{t('threats.noFirst')}</p>
  if (!second) return null
  if (apart === null) return <p>{t('threats.apartUnknown')}</p>
  const bands = Math.abs(apart)
  const said =
    apart === 0 ? t('threats.sameBand') : t(apart > 0 ? 'threats.secondHigher' : 'threats.secondLower', { bands })
  return (
    <>
      <p>
        {view.isBeyond ? <b className="bad-t">{said}</b> : said}{' '}
        {tolerated !== null && <span className="quiet">{t('threats.toleratedNote', { bands: tolerated })}</span>}
      </p>
      {view.waiting && (
        <Notice tone="warn" title={t('threats.awaitsModerator')}>
          {view.waiting.isOwn && <p>{t('threats.decisionOwn')}</p>}
          {view.waiting.mayDecide && (
            <p>
              <a href={`/threats/${view.threat.id}/methods#decision`}>{t('threats.standsTitle')}</a>
            </p>
          )}
        </Notice>
      )}
      {!view.waiting && view.disagreements[0] && <Decided one={view.disagreements[0]} />}
    </>
  )
}

function OpenSecond({ view: { open, threat, comparedWith, second } }: { view: MethodsView }) {
  const t = useText(messages)
  const words = useText(threatMessages)
  const mayAssess = useMay('threats.assess')
  if (!open && !comparedWith) return null
  const path = `/threats/${threat.id}`
  return (
    <>
      {open?.status === 'moderation' && <p>{t('threats.openSecondModeration')}</p>}
      {open?.status === 'draft' && (
        <p>
          {open.moderationNote ? words('threats.openSentBack', { note: open.moderationNote }) : t('threats.openSecond')}
        </p>
      )}
      <p className="row">
        {open?.mayModerate && (
          <LinkButton kind="solid" href={`${path}/assessment/${open.id}`}>
            {t('threats.moderateSecond')}
          </LinkButton>
        )}
        {mayAssess && open?.status !== 'moderation' && (
          <LinkButton kind={second ? 'plain' : 'second'} href={`${path}/second-assessment`}>
            {t(open ? 'threats.continueSecond' : 'threats.assessSecond')}
          </LinkButton>
        )}
      </p>
    </>
  )
}

export function MethodsScreen(view: MethodsView) {
  const t = useText(messages)
  const { threat, first, second } = view
  return (
    <Layout
      title={t('threats.methodsTitle', { name: threat.name })}
      actions={<LinkButton href={`/threats/${threat.id}`}>{threat.name}</LinkButton>}
    >
      <div className="stack">
        <div>
          <p className="quiet">{t('threats.methodsWhy')}</p>
          {second || first ? <Sides view={view} /> : null}
          {!second && <NotYet view={view} />}
          <Difference view={view} />
        </div>
        {view.waiting?.mayDecide && first && second && <DecisionPart view={view} first={first} second={second} />}
        <div className="split g2">{[first, second].map((side) => side && <SidePart key={side.id} side={side} />)}</div>
        <OpenSecond view={view} />
        {view.disagreements.length > 0 && (
          <Section title={t('threats.decisionsBefore')} calm>
            <ul className="plainlist">
              {view.disagreements.map((one) => (
                <li key={one.id}>
                  <Decided one={one} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </Layout>
  )
}

/** One method's sections and factors. */
function SidePart({ side }: { side: Side }) {
  const t = useText(messages)
  const words = useText(threatMessages)
  const language = useLanguage()
  return (
    <Section title={side.scheme.name[language]} why={t('threats.methodName', { method: side.method })} calm>
      <ul className="plainlist small">
        {side.sections.map(({ key, label, score }) => (
          <li key={key}>
            {score === null
              ? words('threats.sectionNoScore', { label: label[language] })
              : words('threats.sectionScore', { label: label[language], score })}
          </li>
        ))}
      </ul>
      <FactorBars factors={side.factors} />
    </Section>
  )
}
