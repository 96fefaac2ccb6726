import { expect, test } from 'vitest'
import { called, listedAs, rankIn } from './ranks.ts'

test('a rank is said in the reader’s language, a post as it was written', () => {
  const cases = [
    ['Detective Chief Inspector', 'Ditectif Brif Arolygydd'],
    ['Constable', 'Cwnstabl'],
    ['Assistant Chief Constable', 'Prif Gwnstabl Cynorthwyol'],
    ['Senior analyst', 'Senior analyst'],
  ] as const
  for (const [rank, cy] of cases) expect([rankIn('en', rank), rankIn('cy', rank)]).toEqual([rank, cy])
  const person = { rank: 'Sergeant', name: 'Gethin Rowlands' }
  expect([called('cy', person), listedAs('cy', person)]).toEqual([
    'Rhingyll Gethin Rowlands',
    'Gethin Rowlands, Rhingyll',
  ])
  expect(called('en', { rank: '', name: 'Nia Gwilym' })).toBe('Nia Gwilym')
})
