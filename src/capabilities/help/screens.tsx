/** Screens about Foursight itself. */
import { useLanguage, useText } from '../../platform/language.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { ShortFormsView } from './words.ts'

export function ShortFormsScreen({ terms }: ShortFormsView) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Layout title={t('help.shortForms')}>
      <p className="quiet">{t('help.shortFormsLede')}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('help.shortForms')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('help.term')}</th>
              <th scope="col">{t('help.inFull')}</th>
              <th scope="col">{t('help.meaning')}</th>
              <th scope="col">{t('help.source')}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <tr key={term.short}>
                <th scope="row">{term.short}</th>
                <td>{term[language]}</td>
                <td>{term.meaning[language]}</td>
                <td className="quiet" lang="en">
                  {term.source}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  )
}

export function AccessibilityScreen() {
  const t = useText(messages)
  const parts = [
    ['help.accessibilityCan', 'help.accessibilityCanList'],
    ['help.accessibilityTested', 'help.accessibilityTestedText'],
    ['help.accessibilityGaps', 'help.accessibilityGapsText'],
    ['help.accessibilityReport', 'help.accessibilityReportText'],
  ] as const
  return (
    <Layout title={t('help.accessibility')} narrow>
      <p>{t('help.accessibilityAim')}</p>
      {parts.map(([heading, text]) => (
        <section className="sec" key={heading}>
          <h2>{t(heading)}</h2>
          <p>{t(text)}</p>
        </section>
      ))}
    </Layout>
  )
}

const keys = [
  ['Tab', 'help.keyTab'],
  ['Enter', 'help.keyEnter'],
  ['Space', 'help.keySpace'],
  ['← → ↑ ↓', 'help.keyArrows'],
] as const

export function KeyboardScreen() {
  const t = useText(messages)
  return (
    <Layout title={t('help.keyboard')} narrow>
      <p className="quiet">{t('help.keyboardLede')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('help.key')}</th>
            <th scope="col">{t('help.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{t(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  )
}
