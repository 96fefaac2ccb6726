/** The command as an analyst runs it: files in, a table or JSON out, one sentence where it cannot. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import type { NetworkMeasures } from '../../../analysis/network/network.ts'
import { networkCommand } from './network-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'network-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(args: string[], files: Record<string, string | Buffer> = {}, signal?: AbortSignal) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const [out, err] = [[] as string[], [] as string[]]
  const code = await networkCommand(args, {
    language: 'en',
    folder,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    ...(signal && { signal }),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const CHAIN = 'from,to\nann,bob\nbob,cai\ncai,dai\n'

test('the middle of a chain stands first, and the table says what a link is not', async () => {
  const { code, out } = await run(['chain.csv'], { 'chain.csv': CHAIN })
  expect(code).toBe(0)
  expect(out).toMatch(/^4 nodes, 3 links, 1 part /)
  expect(out.split('\n')[3]).toMatch(/^bob +2 +66\.67 +2\.00 +1 +2 /)
  expect(out).toContain('A link is a record of contact, not guilt.')
})

test('JSON holds every measure of everyone, the same from a packed file', async () => {
  const plain = await run(['chain.csv', '--json'], { 'chain.csv': CHAIN })
  const packed = await run(['chain.csv.gz', '--json'], { 'chain.csv.gz': gzipSync(CHAIN) })
  const answer: NetworkMeasures = JSON.parse(plain.out)
  expect(answer.nodes.map((node) => [node.name, node.betweenness, node.partsWithout])).toEqual([
    ['bob', 2, 2],
    ['cai', 2, 2],
    ['ann', 0, 1],
    ['dai', 0, 1],
  ])
  expect(JSON.parse(packed.out)).toEqual({ ...answer, seconds: expect.any(Number) })
})

test('with --weighted much contact draws near; with --lengths a large weight is far', async () => {
  const files = { 'weighted.csv': 'from,to,weight\nann,bob,10\nbob,cai,10\nann,cai,1\n' }
  const between = async (option: string): Promise<unknown[]> => {
    const answer: NetworkMeasures = JSON.parse((await run(['weighted.csv', '--json', option], files)).out)
    return answer.nodes.map((node) => [node.name, node.betweenness]).slice(0, 1)
  }
  expect(await between('--weighted')).toEqual([['bob', 1]])
  expect(await between('--lengths')).toEqual([['ann', 0]])
})

test('links given twice, and of a person with themself, are told', async () => {
  const { out } = await run(['odd.csv'], { 'odd.csv': 'from,to\nann,bob\nbob,ann\nann,ann\n' })
  expect(out).toContain('1 link was given again: their weights were added.')
  const lengths = { 'odd.csv': 'from,to,weight\nann,bob,2\nbob,ann,1\n' }
  expect((await run(['odd.csv', '--lengths'], lengths)).out).toContain('the shortest length of each counts')
  expect(out).toContain('1 link of a node with itself was left out.')
})

describe('what cannot be answered gets one sentence and code 2', () => {
  const refused: [string, string, string[], RegExp][] = [
    ['no file of that name', '', ['absent.csv'], /absent\.csv cannot be read: there is no such file\./],
    ['two files', CHAIN, ['bad.csv', 'bad.csv'], /Name one file/],
    ['an unknown option', CHAIN, ['bad.csv', '--wieghted'], /--wieghted/],
    ['both meanings of a weight', CHAIN, ['bad.csv', '--weighted', '--lengths'], /Choose one/],
    ['no thread', CHAIN, ['bad.csv', '--threads', '0'], /--threads is "0"/],
    ['an empty file', '', ['bad.csv'], /Line 1 must name the columns from and to/],
    ['other columns', 'a,b\n1,2\n', ['bad.csv'], /Line 1 must name .*it has a, b/],
    ['a line too short', 'from,to\nann,bob\ncai\n', ['bad.csv'], /line 3/],
    ['a missing name', 'from,to\nann,bob\nann,\n', ['bad.csv'], /Line 3 needs a name/],
    ['a negative weight', 'from,to,weight\nann,bob,1\nann,cai,-2\n', ['bad.csv'], /Line 3 .* got -2/],
    ['a zero weight', 'from,to,weight\nann,bob,0\n', ['bad.csv'], /Line 2 .* got 0/],
    ['a weight in words', 'from,to,weight\nann,bob,many\n', ['bad.csv'], /Line 2 .* got many/],
  ]
  test.each(refused)('%s', async (_, content, args, sentence) => {
    const { code, out, err } = await run(args, { 'bad.csv': content })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
    expect(err.split('\n')).toHaveLength(1)
  })
})

test('a file with a header alone is an empty network', async () => {
  const { code, out } = await run(['empty.csv'], { 'empty.csv': 'from,to\n' })
  expect([code, out.split('\n')[0]]).toEqual([0, expect.stringMatching(/^0 nodes, 0 links, 0 parts/)])
})

test('cancelled, it says so and answers as the shell expects', async () => {
  const { code, err } = await run(['chain.csv'], { 'chain.csv': CHAIN }, AbortSignal.abort(new Error('Ctrl-C')))
  expect([code, err]).toEqual([130, 'Cancelled: no answer was given.'])
})
