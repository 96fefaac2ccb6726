/** Screens of what waits for a second administrator. */

import { formatInstant, say, useLanguage, useText } from '../../platform/language.tsx'
import { rankIn } from '../../platform/ranks.ts'
import { Button, Empty, Notice } from '../../ui/components/index.ts'
import { useFrame } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { WaitingView } from './words.ts'

type Waiting = WaitingView['waiting'][number]

export function WaitingScreen({ waiting, isOneLine }: WaitingView) {
  const t = useText(messages)
  return (
    <Layout title={t('people.waiting')} narrow>
      <div className="stack">
        <p className="quiet">{t('people.waitingWhy')}</p>
        {isOneLine && <OneLine />}
        {waiting.length === 0 ? <Empty>{t('people.nothingWaits')}</Empty> : null}
        <ul className="plainlist">
          {waiting.map((proposal) => (
            <li key={proposal.id}>
              <Decide {...proposal} />
            </li>
          ))}
        </ul>
      </div>
    </Layout>
  )
}

/** Nobody can release anything until the operator has begun a line on the console. */
function OneLine() {
  const t = useText(messages)
  return (
    <Notice tone="warn" title={t('people.oneLine')}>
      <p>{t('people.oneLineWhy')}</p>
    </Notice>
  )
}

function Decide({ whyNot, ...proposal }: Waiting) {
  const t = useText(messages)
  const language = useLanguage()
  const { id, name, accountId, rank } = proposal
  return (
    <>
      <p>
        <a href={`/people/${accountId}`}>{name}</a> {rank && <small className="quiet">{rankIn(language, rank)}</small>}
      </p>
      <ProposedLine {...proposal} />
      {proposal.hasLink && <p className="hint">{t('people.checkWithPerson', { code: proposal.code ?? '' })}</p>}
      <div className="row">
        {whyNot.length === 0 ? (
          <form method="post" action={`/people/waiting/${id}/release`}>
            <Button aria-label={t('people.releaseFor', { name })}>{t('people.release')}</Button>
          </form>
        ) : (
          <span className="quiet">{whyNot.map((message) => say(language, message)).join(' ')}</span>
        )}
        <form method="post" action={`/people/waiting/${id}/refuse`}>
          <Button kind="plain" aria-label={t('people.refuseFor', { name })}>
            {t('people.refuse')}
          </Button>
        </form>
      </div>
    </>
  )
}

/** What is proposed, by whom and when. */
export function ProposedLine({ roles, hasLink, proposedBy, proposerName, proposedAt }: Omit<Waiting, 'whyNot'>) {
  const t = useText(messages)
  const language = useLanguage()
  const { user } = useFrame()
  const what = [...roles.map((role) => say(language, `people.role.${role}`)), ...(hasLink ? [t('people.aLink')] : [])]
  const when = formatInstant(language, proposedAt)
  return (
    <p>
      <b>{what.join(', ')}</b>{' '}
      <small className="quiet">
        {proposedBy === user?.id
          ? t('people.proposedByYou', { when })
          : t('people.proposedBy', { name: proposerName, when })}
      </small>
    </p>
  )
}
