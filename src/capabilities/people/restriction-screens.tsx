/** Screens of need-to-know lists, for those on them. */

import { useLanguage, useText } from '../../platform/language.tsx'
import { listedAs, rankIn } from '../../platform/ranks.ts'
import { Button, Checkboxes, Empty, Notice, Section, Select, Tag } from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { RestrictionsView, RestrictionView } from './words.ts'

export function RestrictionsScreen({ restrictions }: RestrictionsView) {
  const t = useText(messages)
  return (
    <Layout title={t('people.restrictions')} narrow>
      <p className="quiet">{t('people.restrictionsWhy')}</p>
      {restrictions.length === 0 ? (
        <Empty>{t('people.noRestrictions')}</Empty>
      ) : (
        <ul className="plainlist">
          {restrictions.map(({ id, title, names }) => (
            <li key={id}>
              <a href={`/people/restrictions/${id}`}>{title}</a>{' '}
              <span className="quiet">{t('people.namesCount', { count: names.length })}</span>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  )
}

export function RestrictionScreen({ restriction, mayChange, others }: RestrictionView) {
  const t = useText(messages)
  const hasAuditorNow = restriction.names.some((name) => name.isAuditor && name.isHereNow)
  return (
    <Layout title={`${t('people.restriction')}: ${restriction.title}`} narrow>
      <div className="stack">
        {!hasAuditorNow && <Notice tone="warn" title={t('people.noAuditorNow')} />}
        <Section title={t('people.names')} why={t('people.restrictionsWhy')}>
          <ul className="plainlist">
            {restriction.names.map((name) => (
              <li key={name.accountId}>
                <NameOnList restrictionId={restriction.id} name={name} mayChange={mayChange} />
              </li>
            ))}
          </ul>
          {!mayChange && <p className="hint">{t('people.onlySomeoneElse')}</p>}
        </Section>
        {mayChange && <AddName id={restriction.id} others={others} />}
      </div>
    </Layout>
  )
}

type NameProps = { restrictionId: string; name: RestrictionView['restriction']['names'][number]; mayChange: boolean }

function NameOnList({ restrictionId, name, mayChange }: NameProps) {
  return (
    <>
      {name.isDoubted && <Confirm restrictionId={restrictionId} name={name} />}
      <TakeOff restrictionId={restrictionId} name={name} mayChange={mayChange} />
    </>
  )
}

function Confirm({ restrictionId, name }: Omit<NameProps, 'mayChange'>) {
  const t = useText(messages)
  return (
    <Notice tone="warn" title={t('people.doubted', { name: name.name })}>
      <form className="row" method="post" action={`/people/restrictions/${restrictionId}/names/confirm`}>
        <span>{t('people.doubtedWhy')}</span>
        <Button kind="second" name="person" value={name.accountId}>
          {t('people.confirmName', { name: name.name })}
        </Button>
      </form>
    </Notice>
  )
}

function TakeOff({ restrictionId, name, mayChange }: NameProps) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <form className="row" method="post" action={`/people/restrictions/${restrictionId}/names/end`}>
      <span>
        {name.name} {name.rank && <small className="quiet">{rankIn(language, name.rank)}</small>}
      </span>
      {name.isAuditor && <Tag tone="line">{t('people.isAuditor')}</Tag>}
      {!name.isHereNow && <Tag tone="warn">{t('people.notHereNow')}</Tag>}
      {mayChange && (
        <Button
          kind="plain"
          name="person"
          value={name.accountId}
          aria-label={t('people.takeOffName', { name: name.name })}
        >
          {t('people.takeOff')}
        </Button>
      )}
    </form>
  )
}

function AddName({ id, others }: { id: string } & Pick<RestrictionView, 'others'>) {
  const t = useText(messages)
  const language = useLanguage()
  const options = others.map((person) => ({ value: person.id, text: listedAs(language, person) }))
  return (
    <Section title={t('people.addName')}>
      <form className="form" method="post" action={`/people/restrictions/${id}/names`}>
        <Select name="person" label={t('people.person')} empty={t('people.choosePerson')} options={options} />
        <Checkboxes
          name="asAuditor"
          label={t('people.isAuditor')}
          optional
          choices={[{ value: 'yes', text: t('people.asAuditor'), hint: t('people.asAuditorHint') }]}
        />
        <p className="row">
          <Button>{t('people.add')}</Button>
        </p>
      </form>
    </Section>
  )
}
