import { expect, test } from 'vitest'
import { inTreeOrder, pathOf } from './area-rules.ts'
import type { Area } from './words.ts'

const area = (id: string, parentId: string | null): Area => ({
  id,
  parentId,
  kind: parentId ? 'area' : 'force',
  code: id.toUpperCase(),
  name: { en: id, cy: id },
  nation: 'wales',
})
const areas = [area('wrexham', 'east'), area('west', 'force'), area('east', 'force'), area('force', null)]

test('the path of a county leads from the force through its policing area', () => {
  expect(pathOf(areas, 'wrexham').map((each) => each.id)).toEqual(['force', 'east', 'wrexham'])
})

test('an area that is not among those given has no path', () => {
  expect(pathOf(areas, 'elsewhere')).toEqual([])
})

test('the tree is read parent first, each area followed by what lies in it', () => {
  expect(inTreeOrder(areas).map((each) => `${each.depth} ${each.id}`)).toEqual([
    '0 force',
    '1 west',
    '1 east',
    '2 wrexham',
  ])
})
