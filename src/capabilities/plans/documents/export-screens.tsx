import { formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Empty, LinkButton, Radios, Select, TextField } from '../../../ui/components/index.ts'
import { Layout } from '../../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { ExportView } from './words.ts'

/** Who gets the plan, which version, in which language. */
export function ExportScreen(view: ExportView) {
  const t = useText(messages)
  const { plan, versions } = view
  const back = (
    <LinkButton href={`/plans/${plan.id}`} kind="second">
      {t('plans.documentBack')}
    </LinkButton>
  )
  return (
    <Layout narrow title={t('plans.documentExport', { reference: plan.reference })}>
      {versions.length === 0 ? (
        <Empty action={back}>{t('plans.documentNoVersion')}</Empty>
      ) : (
        <form method="get" action={`/plans/${plan.id}/plan.pdf`} className="form">
          <p>{t('plans.documentExportWhy')}</p>
          <Choices {...view} />
          <div className="row">
            <Button>{t('plans.documentDownload')}</Button>
            <LinkButton href={`/plans/${plan.id}/print`} kind="second">
              {t('plans.documentToPrint')}
            </LinkButton>
            {back}
          </div>
        </form>
      )}
    </Layout>
  )
}

function Choices({ plan, versions }: ExportView) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <>
      <TextField
        name="recipient"
        label={t('plans.documentRecipient')}
        hint={t('plans.documentRecipientHint')}
        maxLength={200}
        required
      />
      <Select
        name="version"
        label={t('plans.documentVersion')}
        value={String(plan.inForceVersion ?? plan.latestVersion)}
        options={versions.map(({ number, cutAt }) => ({
          value: String(number),
          text: t('plans.documentVersionOption', {
            number,
            cut: formatInstant(language, cutAt),
            standing: number === plan.inForceVersion ? 'in_force' : 'other',
          }),
        }))}
      />
      <Radios
        name="language"
        label={t('plans.documentLanguage')}
        value={language}
        inline
        choices={(['cy', 'en'] as const).map((value) => ({
          value,
          text: t('plans.documentLanguageName', { language: value }),
        }))}
      />
    </>
  )
}
