/** HTTP for the API's own description: readable for people, OpenAPI 3.1 for programs. */
import { page, type Web } from '../../platform/http.ts'
import { openApiDocument } from '../../platform/openapi.ts'
import { ApiScreen } from './screens.tsx'
import { ApiView, NoPath } from './words.ts'

/** Declares it; what is declared later is described too, since the document is made when it is asked for. */
export function apiRoutes(web: Web): void {
  const described = async () => ({ ...openApiDocument(web.declared, web.parts.url) })
  const open = { at: NoPath, may: 'signed-in', gives: ApiView, view: described } as const
  page(web, { ...open, path: '/api', audit: 'read API description', screen: ApiScreen })
  page(web, {
    ...open,
    path: '/api/openapi.json',
    audit: 'downloaded API description',
    document: {
      type: 'application/json',
      name: () => 'foursight-openapi.json',
      body: async (view) => new TextEncoder().encode(JSON.stringify(view, null, 2)),
    },
  })
}
