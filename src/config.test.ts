import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const server = { DATABASE_URL: 'postgres://app:a@db/foursight', DATABASE_OWNER_URL: 'postgres://owner:o@db/foursight' }

const faultsOf = (environment: Record<string, string>) => {
  try {
    readConfig(environment)
    return []
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.faults
    throw fault
  }
}

test('with nothing set it is a demonstration on this machine alone, with the embedded database', () => {
  expect(readConfig({})).toMatchObject({
    port: 4080,
    host: '127.0.0.1',
    dataFolder: '.data',
    database: { kind: 'embedded' },
    url: 'http://127.0.0.1:4080',
    trustProxy: false,
    demo: true,
    production: false,
  })
})

test('an empty value counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}))
})

test('every fault is told at once, by the name of its setting', () => {
  const faults = faultsOf({ PORT: '70000', LOG_LEVEL: 'loud', TRUST_PROXY: 'maybe', DATABASE_URL: 'mysql://x' })
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['PORT', 'DATABASE_URL', 'TRUST_PROXY', 'LOG_LEVEL'])
})

test('production without a database server is refused, and it says why', () => {
  expect(faultsOf({ NODE_ENV: 'production' })).toEqual([expect.stringContaining('DATABASE_URL is not set')])
  expect(faultsOf({ NODE_ENV: 'production', ...server })).toEqual([])
})

test('an address that others can reach needs https', () => {
  const outside = { HOST: '0.0.0.0', ...server }
  expect(faultsOf(outside)).toEqual([expect.stringContaining('set FOURSIGHT_URL to the https address')])
  expect(faultsOf({ ...outside, FOURSIGHT_URL: 'http://foursight.example' })).toHaveLength(1)
  expect(readConfig({ ...outside, FOURSIGHT_URL: 'https://foursight.example/' }).url).toBe('https://foursight.example')
})

test('demonstration mode stays on the loopback and out of production', () => {
  const outside = { HOST: '10.0.0.4', FOURSIGHT_URL: 'https://foursight.example', FOURSIGHT_DEMO: 'on' }
  expect(faultsOf(outside)).toEqual([expect.stringContaining('FOURSIGHT_DEMO')])
  expect(faultsOf({ NODE_ENV: 'production', FOURSIGHT_DEMO: 'on', ...server })).toHaveLength(1)
  expect(readConfig({ HOST: '10.0.0.4', FOURSIGHT_URL: 'https://foursight.example' }).demo).toBe(false)
})

test('a database server needs both roles; there is no demonstration on it unless asked for', () => {
  expect(faultsOf({ DATABASE_URL: server.DATABASE_URL })).toEqual([expect.stringContaining('DATABASE_OWNER_URL')])
  expect(faultsOf({ DATABASE_OWNER_URL: server.DATABASE_OWNER_URL })).toHaveLength(1)
  expect(readConfig(server)).toMatchObject({
    demo: false,
    database: { kind: 'server', workerUrl: server.DATABASE_URL },
  })
})

test('the limits of an import can be set', () => {
  expect(readConfig({ IMPORT_MAX_BYTES: '1000', IMPORT_MAX_RATIO: '20' }).import).toMatchObject({
    uploadBytes: 1000,
    maxRatio: 20,
  })
  expect(faultsOf({ IMPORT_MAX_BYTES: '1 GB' })).toHaveLength(1)
})
