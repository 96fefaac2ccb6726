/** Screens for administrators: a new account, one person's roles and password. */

import { say, useLanguage, useText } from '../../platform/language.tsx'
import { rankIn } from '../../platform/ranks.ts'
import { Button, Checkboxes, Radios, Section, Select, SummaryList, TextField } from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { ProposedLine } from './waiting-screens.tsx'
import type { NewPersonView, PersonView } from './words.ts'

function useRoleTitle(): (role: string) => string {
  const language = useLanguage()
  return (role) => say(language, `people.role.${role}`)
}

export function NewPersonScreen({ roleNames }: NewPersonView) {
  const t = useText(messages)
  const titleOf = useRoleTitle()
  return (
    <Layout title={t('people.new')} narrow>
      <p className="quiet">{t('people.newWhy')}</p>
      <form className="form" method="post" action="/people">
        <TextField name="name" label={t('people.name')} maxLength={120} />
        <TextField name="rank" label={t('people.rank')} optional width={30} maxLength={80} />
        <TextField name="email" type="email" label={t('people.email')} />
        <Radios
          inline
          name="language"
          label={t('people.language')}
          value="en"
          choices={[
            { value: 'en', text: t('people.english') },
            { value: 'cy', text: t('people.welsh') },
          ]}
        />
        <Checkboxes
          name="roles"
          label={t('people.role')}
          choices={roleNames.map((role) => ({ value: role, text: titleOf(role) }))}
        />
        <Code optional />
        <p className="row">
          <Button>{t('people.make')}</Button>
        </p>
      </form>
    </Layout>
  )
}

export function PersonScreen({ person, isSelf, grantable, waiting }: PersonView) {
  const t = useText(messages)
  const language = useLanguage()
  const titleOf = useRoleTitle()
  const rows = [
    { term: t('people.rank'), value: rankIn(language, person.rank) },
    { term: t('people.email'), value: person.email },
  ]
  return (
    <Layout title={person.name} narrow>
      <div className="stack">
        <SummaryList rows={rows.filter((row) => row.value !== '')} />
        <Section title={t('people.roles')}>
          {person.roles.length === 0 && <p className="faint">{t(person.active ? 'people.noRole' : 'people.left')}</p>}
          <ul className="plainlist">
            {person.roles.map((role) => (
              <li key={role}>
                <form className="row" method="post" action={`/people/${person.id}/roles/end`}>
                  <span>{titleOf(role)}</span>
                  <Button
                    kind="plain"
                    name="role"
                    value={role}
                    aria-label={t('people.endThisRole', { role: titleOf(role) })}
                  >
                    {t('people.endRole')}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
          {isSelf && <p className="hint">{t('people.notToSelf')}</p>}
        </Section>
        {waiting.length > 0 && (
          <Section title={t('people.waiting')} more={<a href="/people/waiting">{t('people.seeWaiting')}</a>}>
            {waiting.map((proposal) => (
              <ProposedLine key={proposal.id} {...proposal} />
            ))}
          </Section>
        )}
        {grantable.length > 0 && <Grant id={person.id} grantable={grantable} />}
        {person.active && !isSelf && <DetailsForm person={person} />}
        {person.active && <Account id={person.id} isSelf={isSelf} />}
      </div>
    </Layout>
  )
}

function Grant({ id, grantable }: { id: string; grantable: string[] }) {
  const t = useText(messages)
  const titleOf = useRoleTitle()
  return (
    <Section title={t('people.grant')} why={t('people.grantWhy')}>
      <form className="form" method="post" action={`/people/${id}/roles`}>
        <Select
          name="role"
          label={t('people.role')}
          empty={t('people.chooseRole')}
          options={grantable.map((role) => ({ value: role, text: titleOf(role) }))}
        />
        <p className="row">
          <Button>{t('people.grantThis')}</Button>
        </p>
      </form>
    </Section>
  )
}

function DetailsForm({ person }: { person: PersonView['person'] }) {
  const t = useText(messages)
  return (
    <Section title={t('people.details')} why={t('people.detailsWhy')}>
      <form className="form" method="post" action={`/people/${person.id}/details`}>
        <TextField name="name" label={t('people.name')} value={person.name} maxLength={120} />
        <TextField name="rank" label={t('people.rank')} value={person.rank} optional width={30} maxLength={80} />
        <p className="row">
          <Button kind="second">{t('people.keepDetails')}</Button>
        </p>
      </form>
    </Section>
  )
}

function Account({ id, isSelf }: { id: string; isSelf: boolean }) {
  const t = useText(messages)
  return (
    <>
      {!isSelf && (
        <Section title={t('people.link')} why={t('people.linkWhy')}>
          <form className="form" method="post" action={`/people/${id}/link`}>
            <Code />
            <p className="row">
              <Button kind="second">{t('people.proposeLink')}</Button>
            </p>
          </form>
        </Section>
      )}
      <Section title={t('people.leaving')} why={t(isSelf ? 'people.notOwnAccount' : 'people.leavingWhy')}>
        {!isSelf && (
          <form className="row" method="post" action={`/people/${id}/leaving`}>
            <Button kind="second">{t('people.endAccount')}</Button>
          </form>
        )}
      </Section>
    </>
  )
}

/** What the page of the link shows, as its person says it. */
function Code({ optional = false }: { optional?: boolean }) {
  const t = useText(messages)
  const hint = t(optional ? 'people.codeOptionalHint' : 'people.codeHint')
  return (
    <TextField
      name="code"
      label={t('people.code')}
      hint={hint}
      width={20}
      maxLength={20}
      optional={optional}
      autoComplete="off"
    />
  )
}
