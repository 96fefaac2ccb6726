/**
 * The OpenAPI 3.1 document of every page and action, made from their declarations: the API is the pages' own data, so the
 * document cannot drift from what is served.
 */
import { z } from 'zod'
import type { UploadLimits } from './http/uploads.ts'
import type { Declaration } from './http/web.ts'

type Schema = Record<string, unknown>
export type Operation = {
  operationId: string
  summary: string
  'x-may': string
  'x-audit': string
  security: Record<string, string[]>[]
  parameters: Schema[]
  requestBody?: Schema
  responses: Record<string, Schema>
}
export type OpenApi = {
  openapi: string
  info: { title: string; version: string; description: string }
  servers: { url: string }[]
  paths: Record<string, { get?: Operation; post?: Operation }>
  components: { securitySchemes: Schema; schemas: Schema; parameters: Schema; responses: Schema }
}

/** Grows when something that programs rely on is taken away. */
const API_VERSION = '1'

const DESCRIPTION = `Every page a person sees is also data: send \`Accept: application/json\`. Actions take the form's fields as JSON or
as form fields (those that take files, as multipart/form-data alone), and answer where a person would be sent and the id of what was made. Authorise with an API token, made on
/account: it belongs to a person, with one of their roles in one force. \`x-may\` is the permission asked for, \`x-audit\` the words
with which the use is recorded. A record that asks why it is opened takes the reason in the header \`X-Reason\`.`

/** The document for what is declared so far; `url` is the address that people use. */
export function openApiDocument(declared: readonly Declaration[], url: string): OpenApi {
  const paths: OpenApi['paths'] = {}
  for (const declaration of declared) {
    const at = pathOf(declaration.path)
    paths[at] = { ...paths[at], [declaration.verb === 'page' ? 'get' : 'post']: operationOf(declaration) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Foursight', version: API_VERSION, description: DESCRIPTION },
    servers: [{ url }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problems: problems },
      parameters: { Reason: reason },
      responses: refusals,
    },
  }
}

/** '/plans/:id' as '/plans/{id}'. */
export const pathOf = (path: string): string => path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}')

function operationOf(declaration: Declaration): Operation {
  const { verb, path, may, audit, at, query, form, files } = declaration
  const names = [...pathOf(path).matchAll(/\{(\w+)\}/g)].map((found) => found[1]!)
  const inPath = propertiesOf(at, 'input')
  const inQuery = query ? propertiesOf(query, 'input') : null
  const parameters: Schema[] = [
    ...names.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: inPath.properties[name] ?? { type: 'string' },
    })),
    ...Object.entries(inQuery?.properties ?? {}).map(([name, schema]) => ({
      ...{ name, in: 'query', schema },
      required: inQuery?.required.includes(name) ?? false,
    })),
    ...(verb === 'page' && names.length > 0 ? [{ $ref: '#/components/parameters/Reason' }] : []),
  ]
  return {
    operationId: `${verb === 'page' ? 'read' : 'do'}${path.replace(/:?([\w-]+)(\{[^}]*\})?/g, '$1').replaceAll('/', '_')}`,
    summary: audit,
    'x-may': may,
    'x-audit': audit,
    security: may === 'anyone' ? [] : [{ token: [] }],
    parameters,
    ...(form ? { requestBody: files ? bodyWithFiles(form, files) : bodyOf(form) } : {}),
    responses: answersOf(declaration),
  }
}

const bodyOf = (form: z.ZodType): Schema => {
  const schema = schemaOf(form, 'input')
  return {
    required: true,
    content: { 'application/json': { schema }, 'application/x-www-form-urlencoded': { schema } },
  }
}

/** The form's fields and its files side by side: the server streams them, and reads neither JSON nor an encoded form here. */
function bodyWithFiles(form: z.ZodType, { mostFiles, mostBytesPerFile, field = 'file' }: UploadLimits): Schema {
  const { properties, required } = propertiesOf(form, 'input')
  const files = {
    type: 'array',
    maxItems: mostFiles,
    items: { type: 'string', contentMediaType: 'application/octet-stream' },
    description: `Each of at most ${mostBytesPerFile} bytes; more is refused with 413`,
  }
  const schema = { type: 'object', properties: { ...properties, [field]: files }, required }
  return { required: true, content: { 'multipart/form-data': { schema } } }
}

function answersOf({ verb, gives, document, may, path, files }: Declaration): Operation['responses'] {
  const content = document
    ? { [document]: {} }
    : { 'application/json': { schema: openSchemaOf(gives) }, ...(verb === 'page' ? { 'text/html': {} } : {}) }
  const ref = (name: string) => ({ $ref: `#/components/responses/${name}` })
  return {
    200: { description: verb === 'page' ? 'What the page shows' : 'Kept', content },
    ...(may === 'anyone' ? {} : { 401: ref('SignInNeeded'), 403: ref('MayNot') }),
    ...(path.includes(':') ? { 404: ref('NothingHere') } : {}),
    ...(verb === 'action' ? { 409: ref('ChangedMeanwhile'), 415: ref('NotAForm') } : {}),
    ...(files ? { 400: ref('NotAForm'), 413: ref('TooLarge') } : {}),
    422: ref('NotLikeThis'),
    ...(path === '/sign-in' && verb === 'action' ? { 429: ref('TooOften') } : {}),
  }
}

/** JSON Schema of a zod schema; what JSON Schema cannot say (a transformation, a refinement) is left open. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
  }) as Schema
  return rest
}

/** A page may carry `panels` besides its own view, and later versions more. */
function openSchemaOf(schema: z.ZodType): Schema {
  const { additionalProperties: _, ...rest } = schemaOf(schema, 'output')
  return rest
}

function propertiesOf(
  schema: z.ZodType,
  io: 'input' | 'output',
): { properties: Record<string, Schema>; required: string[] } {
  const { properties = {}, required = [] } = schemaOf(schema, io) as {
    properties?: Record<string, Schema>
    required?: string[]
  }
  return { properties, required }
}

const problems: Schema = {
  type: 'object',
  required: ['problems'],
  properties: {
    requestId: { type: 'string' },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'message'],
        properties: {
          field: { type: 'string', description: 'The form field or part of the record' },
          message: { type: 'string', description: 'The key of the sentence, the same in every language' },
          text: { type: 'string', description: 'The sentence in the language asked for' },
          args: { type: 'object' },
          href: { type: 'string', description: 'Where it can be mended' },
        },
      },
    },
  },
}

const reason: Schema = {
  name: 'X-Reason',
  in: 'header',
  required: false,
  description: 'Why the record is opened, where its policy asks',
  schema: { type: 'string', minLength: 4, maxLength: 500 },
}

const refused = (description: string): Schema => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Problems' } } },
})

const refusals: Schema = {
  SignInNeeded: refused('No token, or one that ended, expired or lost its role'),
  MayNot: refused('The role may not do this, or a token may not'),
  NothingHere: refused('Nothing is here for this reader; the same whether it exists for another or not'),
  NotAForm: refused('Not a whole form with files'),
  TooLarge: refused('A file is larger, or there are more of them, than is taken'),
  ChangedMeanwhile: refused('Someone else changed it meanwhile'),
  NotLikeThis: refused('Every reason why not, at once'),
  TooOften: refused('Too many attempts; the sentence says when to try again'),
}
