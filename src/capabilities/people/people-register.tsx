/** The accounts of a force, past ones too: who has which role. */

import { registerOf } from '../../platform/http.ts'
import { say, useText } from '../../platform/language.tsx'
import { rankIn } from '../../platform/ranks.ts'
import { peopleRows } from '../../platform/sign-in/memberships.ts'
import { LinkButton, Tag } from '../../ui/components/index.ts'
import { messages } from './messages.ts'
import { PersonShown } from './words.ts'

/** `roleNames`: those that may be granted, in the order in which they are shown. */
export const peopleRegister = (roleNames: readonly string[]) =>
  registerOf(messages, {
    path: '/people',
    may: 'people.manage',
    audit: 'read list of accounts',
    title: 'people.title',
    empty: 'people.none',
    gives: PersonShown,
    query: peopleRows,
    show: async (_db, rows) => rows,
    columns: {
      name: {
        head: 'people.name',
        value: (row) => row.name,
        names: true,
        href: ({ id }) => `/people/${id}`,
        sort: { words: 'name' },
      },
      rank: { head: 'people.rank', value: (row, { language }) => rankIn(language, row.rank), sort: { words: 'rank' } },
      email: { head: 'people.email', value: (row) => row.email, sort: { words: 'email' } },
      roles: {
        head: 'people.roles',
        value: (row, { language }) => row.roles.map((role) => say(language, `people.role.${role}`)).join(', ') || null,
        cell: (row, { t, language }) => {
          if (!row.active) return <Tag tone="line">{t('people.left')}</Tag>
          if (row.roles.length === 0) return <span className="faint">{t('people.noRole')}</span>
          return row.roles.map((role) => say(language, `people.role.${role}`)).join(', ')
        },
        className: 'wrap',
      },
    },
    filters: {
      named: { find: 'people.findByName', in: ['name', 'email', 'rank'] },
      role: {
        legend: 'people.role',
        column: 'roles',
        isList: true,
        values: roleNames,
        text: (role, t) => t(`people.role.${role}`),
      },
    },
    views: {
      all: { text: 'people.view.all' },
      'no-role': { text: 'people.view.noRole', where: (row) => row('row.hasRole', '=', false) },
    },
    order: 'name',
    actions: PeopleButtons,
  })

function PeopleButtons() {
  const t = useText(messages)
  return (
    <>
      <LinkButton href="/people/waiting">{t('people.waiting')}</LinkButton>
      <LinkButton kind="solid" href="/people/new">
        {t('people.new')}
      </LinkButton>
    </>
  )
}
