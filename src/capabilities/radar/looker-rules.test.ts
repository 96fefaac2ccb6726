import { expect, test } from 'vitest'
import { areasToLook, type ThreatNearby, threatsToLook } from './looker-rules.ts'

const both = (name: string) => ({ en: name, cy: name })
const conwy = { id: 'conwy', name: both('Conwy') }
const flintshire = { id: 'flintshire', name: { en: 'Flintshire', cy: 'Sir y Fflint' } }

const threat = (given: Partial<ThreatNearby>): ThreatNearby => ({
  id: 'one',
  reference: 'OCG-1000',
  name: 'Inkwell',
  whereText: 'Conwy and Llandudno',
  crimeTypes: ['Drugs'],
  lroId: null,
  marking: 'OFFICIAL-SENSITIVE',
  restrictionId: null,
  ...given,
})

test('the area in which most members lie is asked first, and says how many of all', () => {
  const members = [
    { code: 'a', area: conwy },
    { code: 'b', area: flintshire },
    { code: 'c', area: flintshire },
    { code: 'd', area: null },
  ]
  expect(areasToLook(members).map(({ areaId, areas, of }) => [areaId, areas, of])).toEqual([
    ['flintshire', 2, 4],
    ['conwy', 1, 4],
  ])
})

test('who leads an open threat of the same crime type in the same place should look', () => {
  const found = threatsToLook({ crimeTypes: ['Drugs'] }, [conwy.name], [threat({})])
  expect(found).toMatchObject([{ reference: 'OCG-1000', crimeTypes: ['Drugs'], place: conwy.name }])
})

test('a threat elsewhere, or of another crime type, is no reason to look', () => {
  const others = [threat({ whereText: 'Wrexham' }), threat({ crimeTypes: ['Burglary'] }), threat({ whereText: '' })]
  expect(threatsToLook({ crimeTypes: ['Drugs'] }, [conwy.name], others)).toEqual([])
})

test('a place is found by its Welsh name too, and only as a whole word', () => {
  const look = (whereText: string) =>
    threatsToLook({ crimeTypes: ['Drugs'] }, [flintshire.name], [threat({ whereText })])
  expect(look('Ar draws Sir y Fflint')).toHaveLength(1)
  expect(look('Flintshires end')).toEqual([])
})
