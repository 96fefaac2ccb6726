/** Crime types with activity for which no vulnerability has an approved assessment (I3a): a page of its own beside the register. */
import { z } from 'zod'
import { page, type Web } from '../../platform/http.ts'
import { say, useLanguage, useText } from '../../platform/language.tsx'
import { Empty, Table, Tabs } from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { crimeTypeTotals, typeKey } from '../crime/index.ts'
import { messages } from './messages.ts'
import { crimeTypesWithoutAssessment } from './ranking-rules.ts'
import { listVulnerabilities } from './store.ts'

const CrimeGap = z.object({ missing: z.array(z.object({ crimeType: z.string(), count: z.number() })), of: z.number() })
type CrimeGap = z.infer<typeof CrimeGap>

export function crimeGapRoutes(web: Web): void {
  page(web, {
    path: '/threats/crime-types',
    at: z.object({}),
    may: 'crime.read',
    audit: 'read crime types without assessment',
    gives: CrimeGap,
    async view({ db }) {
      const counts = await crimeTypeTotals(db)
      return {
        missing: crimeTypesWithoutAssessment(counts, await listVulnerabilities(db)),
        of: counts.filter(({ count }) => count > 0).length,
      }
    },
    screen: CrimeGapScreen,
  })
}

function CrimeGapScreen({ missing, of }: CrimeGap) {
  const t = useText(messages)
  const tabs = [
    { href: '/threats', text: t('threats.viewOpen') },
    { href: '/threats/crime-types', text: t('threats.crimeGap'), current: true },
  ]
  return (
    <Layout title={t('threats.crimeGap')} tabs={<Tabs label={t('threats.views')} tabs={tabs} />}>
      <p className="quiet">{t('threats.crimeGapWhy', { missing: missing.length, of })}</p>
      {missing.length === 0 ? (
        <Empty>{t('threats.crimeGapNone')}</Empty>
      ) : (
        <Table
          dense
          caption={t('threats.crimeGap')}
          captionHidden
          rows={missing}
          keyOf={(row) => row.crimeType}
          columns={[
            { head: t('threats.crimeType'), rowHeader: true, cell: (row) => <CrimeType type={row.crimeType} /> },
            { head: t('threats.events'), numeric: true, cell: (row) => row.count },
          ]}
        />
      )}
    </Layout>
  )
}

/** A published crime type in the reader's language; one of a force's own as it was written. */
function CrimeType({ type }: { type: string }) {
  const key = typeKey(type)
  const language = useLanguage()
  return key ? say(language, key) : type
}
