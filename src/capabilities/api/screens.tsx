/** The API as a page: how a program asks, and every operation. */
import { useText } from '../../platform/language.tsx'
import { LinkButton, ScrollRegion, Section, Table } from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { ApiView } from './words.ts'

export function ApiScreen({ paths, servers }: ApiView) {
  const t = useText(messages)
  const operations = Object.entries(paths).flatMap(([path, { get, post }]) => [
    ...(get ? [{ path, verb: 'GET', ...get }] : []),
    ...(post ? [{ path, verb: 'POST', ...post }] : []),
  ])
  return (
    <Layout title={t('api.title')} actions={<LinkButton href="/api/openapi.json">{t('api.download')}</LinkButton>}>
      <div className="stack">
        <p>{t('api.lede')}</p>
        <Section title={t('api.how')}>
          <p>{t.rich('api.howToken', { account: (words) => <a href="/account">{words}</a> })}</p>
          <p>{t('api.howPage')}</p>
          <ScrollRegion label={t('api.howPage')}>
            <pre>
              <code>{`curl -H 'Accept: application/json' -H 'Authorization: Bearer TOKEN' ${servers[0]?.url ?? ''}/threats`}</code>
            </pre>
          </ScrollRegion>
          <p>{t('api.howReason')}</p>
        </Section>
        <Table
          dense
          caption={t('api.operations')}
          rows={operations}
          keyOf={(operation) => `${operation.verb} ${operation.path}`}
          columns={[
            { head: t('api.address'), rowHeader: true, cell: (operation) => <code>{operation.path}</code> },
            { head: t('api.verb'), cell: (operation) => operation.verb },
            { head: t('api.may'), cell: (operation) => <code>{operation['x-may']}</code> },
            { head: t('api.recorded'), cell: (operation) => <span lang="en">{operation['x-audit']}</span> },
          ]}
        />
      </div>
    </Layout>
  )
}
