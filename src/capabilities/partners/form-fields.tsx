/** Fields that several forms of partners ask. */
import { useLanguage, useText } from '../../platform/language.tsx'
import { Radios } from '../../ui/components/index.ts'
import { messages } from './messages.ts'

/** In which language the text is written; the reader's own unless they say otherwise. */
export function LanguageField({ name }: { name: string }) {
  const t = useText(messages)
  const reading = useLanguage()
  const choices = (['en', 'cy'] as const).map((language) => ({
    value: language,
    text: t('partners.languageName', { language }),
  }))
  return <Radios name={name} label={t('partners.language')} choices={choices} value={reading} inline />
}

export function MarkingField() {
  const t = useText(messages)
  const choices = (['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const).map((marking) => ({
    value: marking,
    text: t('partners.markingName', { marking }),
  }))
  return <Radios name="marking" label={t('partners.marking')} choices={choices} value="OFFICIAL" inline />
}
