/** What administrators proposed about the reader, on their own account page. */
import { formatInstant, useLanguage, useText } from '../../platform/language.tsx'
import { Button, Notice, Section } from '../../ui/components/index.ts'
import { messages } from './messages.ts'
import { roleTitle } from './role-title.ts'
import type { AccountView } from './words.ts'

type One = AccountView['asked'][number]

export function Asked({ asked }: Pick<AccountView, 'asked'>) {
  const t = useText(messages)
  if (asked.length === 0) return null
  return (
    <Section title={t('account.asked')} why={t('account.askedWhy')} id="asked">
      <ul className="plainlist">
        {asked.map((one) => (
          <li key={one.id}>
            {one.isNew ? (
              <Notice tone="warn" title={t('account.wasItYou')}>
                <Told {...one} />
                <Answer {...one} />
              </Notice>
            ) : (
              <>
                <Told {...one} />
                {one.mayStop && <Stop id={one.id} />}
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Told({ roles, hasLink, proposerName, proposedAt, outcome, enderName, endedAt }: One) {
  const t = useText(messages)
  const language = useLanguage()
  const what = [...roles.map((role) => roleTitle(language, role)), ...(hasLink ? [t('account.aLink')] : [])]
  const ended = { name: enderName ?? '', when: endedAt ? formatInstant(language, endedAt) : '' }
  return (
    <p>
      <b>{what.join(', ')}</b>{' '}
      <small className="quiet">
        {t('account.proposedBy', { name: proposerName, when: formatInstant(language, proposedAt) })}{' '}
        {outcome ? t(`account.outcome.${outcome}`, ended) : t('account.outcome.waits')}
      </small>
    </p>
  )
}

function Answer({ id, mayStop }: One) {
  const t = useText(messages)
  return (
    <div className="row">
      {mayStop && <Stop id={id} />}
      <form method="post" action={`/account/asked/${id}/seen`}>
        <Button kind="second">{t('account.itWasMe')}</Button>
      </form>
    </div>
  )
}

function Stop({ id }: { id: string }) {
  const t = useText(messages)
  return (
    <form method="post" action={`/account/asked/${id}/stop`}>
      <Button kind="second">{t('account.stopLink')}</Button>
    </form>
  )
}
