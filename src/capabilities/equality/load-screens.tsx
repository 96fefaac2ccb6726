/** The form with which counts are loaded: whence they come, under which assessment, and the counts as a file or pasted. */
import { useText } from '../../platform/language.tsx'
import {
  Button,
  DateField,
  Details,
  FileField,
  Radios,
  Section,
  TextArea,
  TextField,
  WrittenIn,
} from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { SMALLEST_SHOWN } from './words.ts'

const example = `from,to,measure,theme,characteristic,group,count,population
2025-04-01,2026-03-31,People named in adopted threats,,Sex,Female,41,352000
2025-04-01,2026-03-31,People named in adopted threats,,Sex,Male,188,341000
2025-04-01,2026-03-31,People named in adopted threats,,Sex,Not known,12,`

export function LoadScreen() {
  const t = useText(messages)
  return (
    <Layout title={t('equality.loadTitle')} narrow>
      <p>{t('equality.purpose')}</p>
      <p className="quiet">{t('equality.loadNever')}</p>
      <form className="form" method="post" action="/equality" encType="multipart/form-data" data-upload-progress="">
        <OriginFields />
        <CountFields />
        <p className="row">
          <Button>{t('equality.loadButton')}</Button>
          <a href="/equality">{t('equality.cancel')}</a>
        </p>
      </form>
    </Layout>
  )
}

function OriginFields() {
  const t = useText(messages)
  return (
    <Section title={t('equality.originTitle')}>
      <TextField name="source" label={t('equality.source')} hint={t('equality.sourceHint')} maxLength={300} />
      <TextField
        name="dpiaReference"
        label={t('equality.dpia')}
        hint={t('equality.dpiaHint')}
        width={20}
        maxLength={100}
      />
      <TextField
        name="suppliedBy"
        label={t('equality.suppliedBy')}
        hint={t('equality.suppliedByHint')}
        maxLength={200}
      />
      <DateField name="suppliedOn" label={t('equality.suppliedOn')} />
      <TextField
        name="populationSource"
        label={t('equality.populationSource')}
        hint={t('equality.populationSourceHint')}
        maxLength={300}
        optional
      />
      <ShownFields />
    </Section>
  )
}

/** From which number counts are shown, how they are marked, and the language of their words. */
function ShownFields() {
  const t = useText(messages)
  return (
    <>
      <TextField
        name="smallestShown"
        type="number"
        inputMode="numeric"
        width={5}
        label={t('equality.smallest')}
        hint={t('equality.smallestHint')}
        value={SMALLEST_SHOWN}
      />
      <Radios
        name="marking"
        label={t('equality.marking')}
        inline
        value="OFFICIAL-SENSITIVE"
        choices={[
          { value: 'OFFICIAL', text: 'OFFICIAL' },
          { value: 'OFFICIAL-SENSITIVE', text: 'OFFICIAL-SENSITIVE' },
        ]}
      />
      <WrittenIn />
    </>
  )
}

function CountFields() {
  const t = useText(messages)
  return (
    <Section title={t('equality.countsTitle')} why={t('equality.countsWhy')}>
      <Details summary={t('equality.columnsTitle')}>
        <p className="small">{t('equality.columnsHint')}</p>
        <pre className="small scroll" tabIndex={0}>
          {example}
        </pre>
      </Details>
      <FileField name="file" label={t('equality.file')} accept=".csv,text/csv" megabytes={1} optional />
      <TextArea
        name="rows"
        label={t('equality.rows')}
        hint={t('equality.rowsHint')}
        rows={8}
        maxLength={100_000}
        optional
      />
    </Section>
  )
}
