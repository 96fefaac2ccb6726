import { afterAll, beforeAll, expect, test } from 'vitest'
import { roleNames, roles } from '../../access.ts'
import { type OpenApi, type Operation, pathOf } from '../../platform/openapi.ts'
import { declareSlices } from '../../platform/slice.ts'
import { surfaceText } from '../../platform/surface.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { account } from '../account/index.ts'
import { audit } from '../audit/index.ts'
import { crime } from '../crime/index.ts'
import { people } from '../people/index.ts'
import { api } from './index.ts'

let app: TestApp
let document: OpenApi

beforeAll(async () => {
  app = await testApp((web) => {
    declareSlices(web, [account({ personas: false }), api, audit, crime({}), people({ roles, roleNames })])
  })
  document = (await (await app.getJson(app.people.analyst, '/api')).json()) as OpenApi
})
afterAll(() => app.drop())

const operations = (): { path: string; verb: string; operation: Operation }[] =>
  Object.entries(document.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({ path, verb, operation })),
  )

test('every page and action is described, with who may and how it is recorded', () => {
  expect(operations()).toHaveLength(app.web.declared.length)
  for (const { path, verb, may, audit } of app.web.declared) {
    const operation = document.paths[pathOf(path)]?.[verb === 'page' ? 'get' : 'post']
    expect([path, operation?.['x-may'], operation?.['x-audit']]).toEqual([path, may, audit])
  }
})

test('it is OpenAPI 3.1: one name an operation, every path parameter described, every reference leads somewhere', () => {
  expect(document.openapi).toBe('3.1.0')
  const names = operations().map(({ operation }) => operation.operationId)
  expect(new Set(names).size).toBe(names.length)
  for (const { path, operation } of operations()) {
    const wanted = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1])
    const given = operation.parameters
      .filter((each) => each.in === 'path' && each.required === true)
      .map((each) => each.name)
    expect([path, given]).toEqual([path, wanted])
    expect(path).not.toContain(':')
    for (const answer of Object.values(operation.responses))
      expect('description' in answer || '$ref' in answer).toBe(true)
  }
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((found) =>
    found[1]!.split('/'),
  )
  expect(references.length).toBeGreaterThan(20)
  for (const steps of references)
    expect([
      steps,
      steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)?.[step], document),
    ]).not.toEqual([steps, undefined])
})

test('an action says which fields it takes, and a page what it gives', () => {
  const grant = document.paths['/people/{id}/roles']?.post
  expect(JSON.stringify(grant?.requestBody)).toContain('"required":["role"]')
  const people = document.paths['/people']?.get
  expect(JSON.stringify(people?.responses[200])).toContain('"rows":{"type":"array"')
  expect(people?.parameters).toContainEqual(expect.objectContaining({ name: 'named', in: 'query', required: false }))
  expect(document.paths['/audit/export']?.get?.responses[200]).toMatchObject({
    content: { 'text/csv; charset=utf-8': {} },
  })
})

test('an action that takes files says so: sent as it says they arrive, and as JSON they do not', async () => {
  const upload = document.paths['/crime/imports']!.post!
  const { content } = upload.requestBody as { content: Record<string, { schema: { properties: object } }> }
  expect(Object.keys(content)).toEqual(['multipart/form-data'])
  const [field, described] = Object.entries(content['multipart/form-data']!.schema.properties)[0]!
  expect(described).toMatchObject({ type: 'array', items: { contentMediaType: 'application/octet-stream' } })
  expect(Object.keys(upload.responses)).toEqual(expect.arrayContaining(['400', '413']))

  const form = new FormData()
  form.append(field, new File(['Month\n'], 'a month.csv'))
  const headers = { accept: 'application/json', 'sec-fetch-site': 'same-origin' }
  const post = (body: FormData | string, type = {}) =>
    app.send(app.people.analyst, '/crime/imports', { method: 'POST', body, headers: { ...headers, ...type } })
  expect((await post(form)).status).toBe(200)
  expect((await post('{}', { 'content-type': 'application/json' })).status).toBe(415)

  for (const { path, form, files } of app.web.declared) {
    const body = document.paths[pathOf(path)]?.post?.requestBody
    if (form && !files) expect(JSON.stringify(body)).not.toContain('multipart')
  }
})

test('only sign-in and what comes before it is open; all else asks for a token', () => {
  const open = operations()
    .filter(({ operation }) => operation.security.length === 0)
    .map(({ path }) => path)
  expect([...new Set(open)].sort()).toEqual([
    '/administrator/{secret}',
    '/demo-persona',
    '/first-administrator/{secret}',
    '/language',
    '/set-password',
    '/set-password/{secret}',
    '/sign-in',
  ])
})

test('people get it as a page, programs as a file too; nobody without an account does', async () => {
  const html = await (await app.get(app.people.analyst, '/api')).text()
  expect(html).toContain('/people/{id}/roles')
  const file = await app.get(app.people.analyst, '/api/openapi.json')
  expect(await file.json()).toEqual(document)
  expect((await app.getJson(null, '/api')).status).toBe(401)
})

test('the surface lists each address with the roles that may, and how it is recorded', () => {
  const text = surfaceText(app.web.declared, roles, [])
  expect(text).toContain('| `/people/:id/roles` | action | `people.manage`: administrator | proposed role |')
  expect(text).toContain(
    '| `/audit/export` | page (text/csv) | `audit.export`: data-protection-officer, auditor | exported audit |',
  )
  expect(text.split('\n').filter((line) => line.startsWith('| `'))).toHaveLength(app.web.declared.length)
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))
