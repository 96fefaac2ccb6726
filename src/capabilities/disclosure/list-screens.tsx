/** Screens for the list of investigations and the form that opens one. */
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import {
  Button,
  DateField,
  Empty,
  FilterGroup,
  Filters,
  Form,
  LinkButton,
  Radios,
  Select,
  Table,
  TextField,
} from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { FormView, ListView } from './view-words.ts'

type Listed = ListView['investigations'][number]

export function ListScreen({ investigations, names, show, mine }: ListView) {
  const t = useText(messages)
  const language = useLanguage()
  const add = useMay('disclosure.write') && <LinkButton href="/disclosure/new">{t('disclosure.open')}</LinkButton>
  const states = (['open', 'closed', 'all'] as const).map((value) => ({ value, text: t(`disclosure.show.${value}`) }))
  const columns = [
    { head: t('disclosure.reference'), cell: (each: Listed) => <span className="id">{each.reference}</span> },
    {
      head: t('disclosure.name'),
      rowHeader: true,
      cell: (each: Listed) => (
        <a href={`/disclosure/${each.id}`} lang={each.language}>
          {each.name}
        </a>
      ),
    },
    { head: t('disclosure.officerInCase'), cell: (each: Listed) => names[each.officerInCaseId] },
    { head: t('disclosure.disclosureOfficer'), cell: (each: Listed) => names[each.disclosureOfficerId] },
    { head: t('disclosure.records'), numeric: true, cell: (each: Listed) => each.linked },
    { head: t('disclosure.openedOn'), cell: (each: Listed) => formatDate(language, each.openedOn) },
    { head: t('disclosure.closedOn'), cell: (each: Listed) => each.closedOn && formatDate(language, each.closedOn) },
  ]
  return (
    <Layout title={t('disclosure.title')} lede={t('disclosure.lede')} actions={add} density="compact">
      <Filters action="/disclosure">
        <Select name="show" label={t('disclosure.showFilter')} options={states} value={show} />
        <FilterGroup
          legend={t('disclosure.mineFilter')}
          name="mine"
          options={[{ value: 'yes', text: t('disclosure.mine'), checked: mine }]}
        />
      </Filters>
      {investigations.length === 0 ? (
        <Empty>{t('disclosure.none')}</Empty>
      ) : (
        <Table
          caption={t('disclosure.title')}
          captionHidden
          rows={investigations}
          keyOf={(each) => each.id}
          columns={columns}
        />
      )}
    </Layout>
  )
}

/** In which language the text is written; the reader's own unless they say otherwise. */
export function LanguageField({ name }: { name: string }) {
  const t = useText(messages)
  const reading = useLanguage()
  const choices = (['en', 'cy'] as const).map((value) => ({ value, text: t(`disclosure.language.${value}`) }))
  return <Radios name={name} label={t('disclosure.language')} choices={choices} value={reading} inline />
}

export function FormScreen({ people, readers, restrictions, today }: FormView) {
  const t = useText(messages)
  const named = (from: FormView['people']) =>
    from.map(({ id, name, rank }) => ({ value: id, text: rank ? `${name}, ${rank}` : name }))
  return (
    <Layout title={t('disclosure.open')} narrow>
      <Form action="/disclosure" sensitive>
        <TextField
          name="name"
          label={t('disclosure.name')}
          hint={t('disclosure.nameHint')}
          maxLength={200}
          sensitiveHint
        />
        <LanguageField name="language" />
        <Select
          name="officerInCaseId"
          label={t('disclosure.officerInCase')}
          options={named(people)}
          empty={t('disclosure.choose')}
        />
        <Select
          name="disclosureOfficerId"
          label={t('disclosure.disclosureOfficer')}
          hint={t('disclosure.disclosureOfficerHint')}
          options={named(readers)}
          empty={t('disclosure.choose')}
        />
        <DateField name="openedOn" label={t('disclosure.openedOn')} value={today} max={today} />
        {restrictions.length > 0 && (
          <Select
            name="restrictionId"
            label={t('disclosure.restriction')}
            hint={t('disclosure.restrictionHint')}
            options={restrictions.map(({ id, title }) => ({ value: id, text: title }))}
            empty={t('disclosure.openInForce')}
            optional
          />
        )}
        <Button>{t('disclosure.keep')}</Button>
      </Form>
    </Layout>
  )
}
