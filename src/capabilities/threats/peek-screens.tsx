/** One threat beside the register: its factors, why it stands where it does, what would change the order; and the crime gap. */
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import { Icon, LinkButton, StateText } from '../../ui/components/index.ts'
import { messages } from './messages.ts'
import type { RegisterRow } from './register-words.ts'
import type { PeekView, StandingView } from './standing.ts'
import type { ThreatType } from './words.ts'

export const typeSigns = {
  group: 'group',
  individual: 'person',
  vulnerability: 'heart',
  place: 'place',
} as const satisfies Record<ThreatType, string>

/** The panel beside the list; `closeHref` is the list without it. */
export function PeekPart({ row, factors, standing, closeHref }: PeekView & { closeHref: string }) {
  const t = useText(messages)
  return (
    <aside className="peek" id="peek" aria-labelledby="peek-name">
      <header>
        <div>
          <p className="id faint">{row.reference}</p>
          <h2 id="peek-name">{row.name}</h2>
        </div>
        <div className="row">
          <LinkButton href={`/threats/${row.id}`}>{t('threats.open')}</LinkButton>
          <a className="btn plain" href={closeHref} aria-label={t('threats.closePeek')}>
            <Icon name="cross" />
          </a>
        </div>
      </header>
      <p className="small" lang={row.language}>
        {row.what}
      </p>
      {row.score !== null && (
        <p className="score">
          <b>{row.score}</b>
          <span className="quiet">
            {t('threats.scoreLine', { low: row.low ?? 0, high: row.high ?? 0, confidence: row.confidence ?? '' })}
          </span>
        </p>
      )}
      <FactorBars factors={factors} />
      {standing && <StandingPart standing={standing} heading="h3" />}
    </aside>
  )
}

/** Factors as bars; an unknown one is an empty, dashed bar and the word. */
export function FactorBars({
  factors,
}: {
  factors: { label: { en: string; cy: string }; level: number | null; of: number }[]
}) {
  const t = useText(messages)
  const language = useLanguage()
  if (factors.length === 0) return null
  return (
    <table className="fact">
      <caption className="sr">{t('threats.factorsCarry')}</caption>
      <tbody>
        {factors.map(({ label, level, of }) => (
          <tr key={label.en}>
            <th scope="row">{label[language]}</th>
            <td>
              <svg viewBox="0 0 80 8" aria-hidden="true">
                {level === null ? (
                  <rect className="unk" x=".5" y=".5" width="79" height="7" />
                ) : (
                  <rect width={(80 * level) / of} height="8" />
                )}
              </svg>
            </td>
            <td className={level === null ? 'warn-t' : undefined}>
              {level === null ? t('threats.unknown') : t('threats.levelOf', { level, of })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Why it stands here, and what would change the order. */
export function StandingPart({ standing, heading: Heading }: { standing: StandingView; heading: 'h2' | 'h3' }) {
  const t = useText(messages)
  const language = useLanguage()
  const { below, reasons, overtakes, overtakenBy, isComparable, isTied } = standing
  const change = (name: string, by: NonNullable<StandingView['overtakenBy']>) => ({
    name,
    factor: by.factor[language],
    to: by.to[language],
    score: by.score,
  })
  return (
    <>
      <Heading>{t('threats.whyHere')}</Heading>
      <ul className="plainlist small">
        {below === null && <li>{t('threats.last')}</li>}
        {below && isTied && <li>{t('threats.sameScore', { name: below.name })}</li>}
        {below && !isTied && !isComparable && <li>{t('threats.notComparable', { name: below.name })}</li>}
        {below && !isTied && isComparable && reasons.length === 0 && (
          <li>{t('threats.noSingleReason', { name: below.name })}</li>
        )}
        {below &&
          reasons.map(({ factor, level, otherLevel, points }) => (
            <li key={factor.en}>
              {t('threats.reason', {
                factor: factor[language],
                level: level[language],
                otherLevel: otherLevel[language],
                name: below.name,
                points,
              })}
            </li>
          ))}
      </ul>
      <Heading>{t('threats.whatWouldChange')}</Heading>
      <ul className="plainlist small">
        {overtakes && <li>{t('threats.overtakes', change(overtakes.above.name, overtakes.by))}</li>}
        {overtakenBy && below && <li>{t('threats.overtakenBy', change(below.name, overtakenBy))}</li>}
        {!overtakes && !overtakenBy && <li>{t('threats.orderFirm')}</li>}
      </ul>
      <p className="micro faint">{t('threats.orderHelps')}</p>
    </>
  )
}

/** The name, with a sign where an upper-band threat has no leads: the column of leads is not on every screen. */
export function NameCell({ row }: { row: RegisterRow }) {
  const t = useText(messages)
  return (
    <>
      <a href={`/threats/${row.id}`}>{row.name}</a>{' '}
      {row.leads && (
        <span className="bad-t">
          <Icon name="warn" label={t(row.leads === 'escalated' ? 'threats.leadsEscalated' : 'threats.leadsFlagged')} />
        </span>
      )}
    </>
  )
}

/** The LRO of a row, or that leads are missing. */
export function LeadCell({ row }: { row: RegisterRow }) {
  const t = useText(messages)
  if (row.leads)
    return (
      <StateText tone="bad">
        {t(row.leads === 'escalated' ? 'threats.leadsEscalated' : 'threats.leadsFlagged')}
      </StateText>
    )
  return row.lroName ?? <span className="faint">{t('threats.noLead')}</span>
}

/** When its review is due, or for how long it stands without an assessment. */
export function DueCell({ row }: { row: RegisterRow }) {
  const t = useText(messages)
  const language = useLanguage()
  if (row.bare)
    return (
      <StateText tone={row.bare.workUnderWay ? 'bad' : 'warn'}>
        {t(row.bare.workUnderWay ? 'threats.bareWork' : 'threats.bareWait', { days: row.bare.days })}
      </StateText>
    )
  const review =
    row.overdueDays !== null ? (
      <b className="bad-t">{t('threats.reviewOver', { days: row.overdueDays })}</b>
    ) : (
      row.reviewDueOn && formatDate(language, row.reviewDueOn)
    )
  if (!row.disagreesSince) return review
  return (
    <>
      {review}
      <br />
      <a href={`/threats/${row.id}/methods`}>
        <StateText tone="warn">{t('threats.methodsDisagree')}</StateText>
      </a>
    </>
  )
}
