/** Why a run did not come to a result, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  en: {
    'radar.failedFault': 'It failed. Signals found before are as they were; it can be asked for again.',
    'radar.failedMayNot': 'It was not made: who asked for it may not run the radar any more.',
  },
  cy: {
    'radar.failedFault': 'Methodd. Mae’r signalau a gafwyd o’r blaen fel yr oeddent; gellir gofyn amdano eto.',
    'radar.failedMayNot': 'Ni chafodd ei wneud: ni chaiff y sawl a ofynnodd amdano redeg y radar mwyach.',
  },
})
