/** The form that records a consultation: what was asked, or why it was not safe to ask. */
import { useLanguage, useText } from '../../platform/language.tsx'
import { Button, DateField, Radios, Select, TextArea, TextField } from '../../ui/components/index.ts'
import { usePosted } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { LanguageField, MarkingField } from './form-fields.tsx'
import { messages } from './messages.ts'
import type { ConsultationFormView } from './view-words.ts'

export function ConsultationFormScreen(view: ConsultationFormView) {
  const t = useText(messages)
  const posted = usePosted('followsId')
  return (
    <Layout title={t('partners.newConsultation')} narrow>
      <p className="quiet">{t('partners.newConsultationWhy')}</p>
      <form className="form" method="post" action="/partners/consultations">
        <input type="hidden" name="followsId" value={typeof posted === 'string' ? posted : view.follows} />
        <Whom {...view} />
        <AskedOrNot days={view.days} />
        <LanguageField name="language" />
        <MarkingField />
        <Button>{t('partners.keepConsultation')}</Button>
      </form>
    </Layout>
  )
}

function Whom({ agencies, threats, agency, threat, contactRole }: ConsultationFormView) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <>
      <Select
        name="agencyId"
        label={t('partners.agency')}
        options={agencies.map((each) => ({ value: each.id, text: each.name[language] }))}
        value={agency}
        empty={t('partners.choose')}
      />
      <TextField
        name="contactRole"
        label={t('partners.contactRole')}
        hint={t('partners.contactRoleHint')}
        value={contactRole}
        maxLength={200}
      />
      <Select
        name="aboutThreatId"
        label={t('partners.threat')}
        hint={t('partners.threatHint')}
        options={threats.map((each) => ({ value: each.id, text: `${each.reference} ${each.title}` }))}
        value={threat}
        empty={t('partners.noThreat')}
      />
    </>
  )
}

/** Each answer opens what it asks; without script too. */
function AskedOrNot({ days }: { days: number }) {
  const t = useText(messages)
  const asked = (
    <>
      <TextArea name="question" label={t('partners.question')} maxLength={4000} sensitiveHint />
      <DateField name="askedOn" label={t('partners.askedOn')} />
      <DateField
        name="replyDueOn"
        label={t('partners.replyDueOn')}
        hint={t('partners.replyDueHint', { days })}
        optional
      />
    </>
  )
  const notAsked = (
    <>
      <TextArea name="notAskedBecause" label={t('partners.notAskedBecause')} maxLength={2000} sensitiveHint />
      <DateField name="reviewBy" label={t('partners.reviewBy')} hint={t('partners.reviewHint')} />
    </>
  )
  const choices = [
    { value: 'yes', text: t('partners.askedYes'), more: asked },
    { value: 'no', text: t('partners.askedNo'), more: notAsked },
  ]
  return <Radios name="asked" label={t('partners.askedOrNot')} choices={choices} value="yes" />
}
