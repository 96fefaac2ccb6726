import { useText } from '../../../platform/language.tsx'
import { Button, Notice, Select, WrittenIn } from '../../../ui/components/index.ts'
import { Layout } from '../../../ui/layout.tsx'
import { messages as forms } from './form-messages.ts'
import type { OpeningView } from './opening-words.ts'

/** Opens a plan for one threat. */
export function OpeningScreen(view: OpeningView) {
  const f = useText(forms)
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
        <WrittenIn hint={f('plans.draftLanguageHint')} />
        <p className="row">
          <Button>{f('plans.draftOpenButton')}</Button>{' '}
          <a href={threat ? `/threats/${threat.id}` : '/plans'}>{f('plans.draftCancel')}</a>
        </p>
        <p className="micro faint">{f('plans.draftThreatToLifeHere')}</p>
      </form>
    </Layout>
  )
}
