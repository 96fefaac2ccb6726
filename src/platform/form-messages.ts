/** Sentences of fields that every form has, and of what an edit keeps. Welsh for review by a Welsh speaker. */
import { catalogue } from './language.tsx'

export const messages = catalogue({
  'platform.saved': ['Saved.', 'Wedi’i gadw.'],
  'platform.writtenIn': ['Language of the text', 'Iaith y testun'],
  'platform.writtenIn.en': ['English', 'Saesneg'],
  'platform.writtenIn.cy': ['Welsh', 'Cymraeg'],
  'platform.markedAs': ['Marking', 'Dosbarthiad diogelwch'],
  'platform.markedAs.OFFICIAL': ['OFFICIAL', 'OFFICIAL · SWYDDOGOL'],
  'platform.markedAs.OFFICIAL-SENSITIVE': ['OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE · SWYDDOGOL-SENSITIF'],
  'platform.workFailed': [
    'Something went wrong inside. What was there before is untouched; start it again.',
    'Aeth rhywbeth o’i le y tu mewn. Ni chyffyrddwyd â’r hyn a oedd yno cynt; dechreuwch ef eto.',
  ],
  'platform.workMayNot': [
    'It was not done: who asked for it may not do so any more.',
    'Ni chafodd ei wneud: ni chaiff y sawl a ofynnodd amdano wneud hynny mwyach.',
  ],
  'platform.workEnded': ['It has ended already.', 'Mae wedi dod i ben eisoes.'],
  'platform.choose': ['Choose', 'Dewiswch'],
  'platform.recipientNeeded': ['Say for whom the list is taken.', 'Dywedwch i bwy y cymerir y rhestr.'],
  'platform.wordsNeeded': [
    'Write words here: this has no letter and no figure.',
    'Ysgrifennwch eiriau yma: nid oes yma lythyren na ffigur.',
  ],
  'platform.dayTooFar': [
    'A day of this year cannot be right. Write the year in four figures, from 1900 to 2100.',
    'Ni all diwrnod o’r flwyddyn hon fod yn gywir. Ysgrifennwch y flwyddyn mewn pedwar ffigur, o 1900 i 2100.',
  ],
  'platform.dayNotUnderstood': [
    'Write the day with its month and the year in four figures.',
    'Ysgrifennwch y diwrnod gyda’i fis, a’r flwyddyn mewn pedwar ffigur.',
  ],
  'platform.alsoChanged': [
    'Someone else has changed this while you were writing. It now says: {now}. Choose what to keep, and save again.',
    'Newidiodd rhywun arall hwn tra oeddech yn ysgrifennu. Dyma sydd yno nawr: {now}. Dewiswch beth i’w gadw, a chadwch eto.',
  ],
  'platform.nothingThere': ['nothing', 'dim'],
})
