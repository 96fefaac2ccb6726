import { useText } from '../../../platform/language.tsx'
import { Button, Notice, Radios, Select } from '../../../ui/components/index.ts'
import { useFrame } from '../../../ui/frame.tsx'
import { Layout } from '../../../ui/layout.tsx'
import { messages as forms } from './form-messages.ts'
import type { OpeningView } from './opening-words.ts'

/** Opens a plan for one threat. */
export function OpeningScreen(view: OpeningView) {
  const f = useText(forms)
  const { language } = useFrame()
  const { threat, open, threats } = view
  const title = threat ? f('plans.draftOpenFor', { name: threat.name }) : f('plans.draftOpenTitle')
  return (
    <Layout title={title} narrow>
      {open && (
        <Notice tone="warn" title={f('plans.draftAlreadyOpen')}>
          <a href={`/plans/${open.id}`}>{open.reference}</a>
        </Notice>
      )}
      <form className="form" method="post" action="/plans">
        {threat ? (
          <input type="hidden" name="threatId" value={threat.id} />
        ) : (
          <Select
            name="threatId"
            label={f('plans.draftForWhichThreat')}
            options={threats.map(({ id, reference, name }) => ({ value: id, text: `${name}, ${reference}` }))}
            empty={f('plans.draftChoose')}
          />
        )}
        <Radios
          name="language"
          label={f('plans.draftLanguage')}
          hint={f('plans.draftLanguageHint')}
          choices={(['en', 'cy'] as const).map((code) => ({
            value: code,
            text: f('plans.draftLanguageName', { code }),
          }))}
          value={language}
          inline
        />
        <p className="row">
          <Button>{f('plans.draftOpenButton')}</Button>{' '}
          <a href={threat ? `/threats/${threat.id}` : '/plans'}>{f('plans.draftCancel')}</a>
        </p>
        <p className="micro faint">{f('plans.draftThreatToLifeHere')}</p>
      </form>
    </Layout>
  )
}
