/** Sentences of fields that every form has, and of what an edit keeps. Welsh for review by a Welsh speaker. */
import { catalogue } from './language.tsx'

export const messages = catalogue({
  en: {
    'platform.saved': 'Saved.',
    'platform.writtenIn': 'Language of the text',
    'platform.writtenIn.en': 'English',
    'platform.writtenIn.cy': 'Welsh',
    'platform.markedAs': 'Marking',
    'platform.markedAs.OFFICIAL': 'OFFICIAL',
    'platform.markedAs.OFFICIAL-SENSITIVE': 'OFFICIAL-SENSITIVE',
    'platform.workFailed': 'Something went wrong inside. What was there before is untouched; start it again.',
    'platform.workMayNot': 'It was not done: who asked for it may not do so any more.',
    'platform.workEnded': 'It has ended already.',
    'platform.choose': 'Choose',
    'platform.recipientNeeded': 'Say for whom the list is taken.',
    'platform.wordsNeeded': 'Write words here: this has no letter and no figure.',
    'platform.dayTooFar': 'A day of this year cannot be right. Write the year in four figures, from 1900 to 2100.',
    'platform.dayNotUnderstood': 'Write the day with its month and the year in four figures.',
    'platform.numberNotUnderstood': 'Write a whole number from {least, number} to {most, number}.',
    'platform.alsoChanged':
      'Someone else has changed this while you were writing. It now says: {now}. Choose what to keep, and save again.',
    'platform.nothingThere': 'nothing',
  },
  cy: {
    'platform.saved': 'Wedi’i gadw.',
    'platform.writtenIn': 'Iaith y testun',
    'platform.writtenIn.en': 'Saesneg',
    'platform.writtenIn.cy': 'Cymraeg',
    'platform.markedAs': 'Dosbarthiad diogelwch',
    'platform.markedAs.OFFICIAL': 'OFFICIAL · SWYDDOGOL',
    'platform.markedAs.OFFICIAL-SENSITIVE': 'OFFICIAL-SENSITIVE · SWYDDOGOL-SENSITIF',
    'platform.workFailed':
      'Aeth rhywbeth o’i le y tu mewn. Ni chyffyrddwyd â’r hyn a oedd yno cynt; dechreuwch ef eto.',
    'platform.workMayNot': 'Ni chafodd ei wneud: ni chaiff y sawl a ofynnodd amdano wneud hynny mwyach.',
    'platform.workEnded': 'Mae wedi dod i ben eisoes.',
    'platform.choose': 'Dewiswch',
    'platform.recipientNeeded': 'Dywedwch i bwy y cymerir y rhestr.',
    'platform.wordsNeeded': 'Ysgrifennwch eiriau yma: nid oes yma lythyren na ffigur.',
    'platform.dayTooFar':
      'Ni all diwrnod o’r flwyddyn hon fod yn gywir. Ysgrifennwch y flwyddyn mewn pedwar ffigur, o 1900 i 2100.',
    'platform.dayNotUnderstood': 'Ysgrifennwch y diwrnod gyda’i fis, a’r flwyddyn mewn pedwar ffigur.',
    'platform.numberNotUnderstood': 'Ysgrifennwch rif cyfan o {least, number} i {most, number}.',
    'platform.alsoChanged':
      'Newidiodd rhywun arall hwn tra oeddech yn ysgrifennu. Dyma sydd yno nawr: {now}. Dewiswch beth i’w gadw, a chadwch eto.',
    'platform.nothingThere': 'dim',
  },
})
