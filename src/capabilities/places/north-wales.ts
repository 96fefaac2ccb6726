/**
 * The areas of North Wales Police: three policing areas and the six counties in them.
 * Source: Office for National Statistics, register of geographic codes (police force areas, unitary authorities in Wales);
 * the policing areas have no national code, so theirs are the force's own.
 */
import type { AreaTree } from './words.ts'

const county = (code: string, en: string, cy: string): AreaTree => ({
  code,
  kind: 'authority',
  name: { en, cy },
  nation: 'wales',
  within: [],
})

const policingArea = (code: string, en: string, cy: string, within: AreaTree[]): AreaTree => ({
  code,
  kind: 'area',
  name: { en, cy },
  nation: 'wales',
  within,
})

export const northWales: AreaTree = {
  code: 'W15000001',
  kind: 'force',
  name: { en: 'North Wales', cy: 'Gogledd Cymru' },
  nation: 'wales',
  within: [
    policingArea('NW-EAST', 'East', 'Dwyrain', [
      county('W06000005', 'Flintshire', 'Sir y Fflint'),
      county('W06000006', 'Wrexham', 'Wrecsam'),
    ]),
    policingArea('NW-CENTRAL', 'Central', 'Canol', [
      county('W06000003', 'Conwy', 'Conwy'),
      county('W06000004', 'Denbighshire', 'Sir Ddinbych'),
    ]),
    policingArea('NW-WEST', 'West', 'Gorllewin', [
      county('W06000002', 'Gwynedd', 'Gwynedd'),
      county('W06000001', 'Isle of Anglesey', 'Ynys Môn'),
    ]),
  ],
}
