/** Sentences of two methods side by side, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  'threats.methods': ['Two methods, side by side', 'Dau ddull, ochr yn ochr'],
  'threats.methodsTitle': ['Two methods on {name}', 'Dau ddull ar {name}'],
  'threats.methodsWhy': [
    'The second method never ranks: the register uses the scheme in use. Two methods that disagree are a reason to look again, not a mean to take.',
    'Nid yw’r ail ddull byth yn trefnu: mae’r gofrestr yn defnyddio’r cynllun sydd ar waith. Rheswm i edrych eto yw dau ddull sy’n anghytuno, nid cymedr i’w gymryd.',
  ],
  'threats.methodName': [
    '{method, select, first {First: in use, ranks} other {Second: for comparison}}',
    '{method, select, first {Cyntaf: ar waith, yn trefnu} other {Ail: i gymharu}}',
  ],
  'threats.method': ['Method', 'Dull'],
  'threats.assessedBy': ['{day} by {names}', '{day} gan {names}'],
  'threats.noFirst': ['Not assessed yet with the scheme in use.', 'Heb ei asesu eto gyda’r cynllun sydd ar waith.'],
  'threats.noSecond': ['Not assessed yet with {scheme}.', 'Heb ei asesu eto gyda {scheme}.'],
  'threats.sameBand': ['Both methods put it in the same band.', 'Mae’r ddau ddull yn ei roi yn yr un band.'],
  'threats.secondHigher': [
    '{bands, plural, one {The second method puts it # band higher.} other {The second method puts it # bands higher.}}',
    '{bands, plural, zero {Mae’r ail ddull yn ei roi # band yn uwch.} one {Mae’r ail ddull yn ei roi # band yn uwch.} two {Mae’r ail ddull yn ei roi # fand yn uwch.} few {Mae’r ail ddull yn ei roi # band yn uwch.} many {Mae’r ail ddull yn ei roi # band yn uwch.} other {Mae’r ail ddull yn ei roi # band yn uwch.}}',
  ],
  'threats.secondLower': [
    '{bands, plural, one {The second method puts it # band lower.} other {The second method puts it # bands lower.}}',
    '{bands, plural, zero {Mae’r ail ddull yn ei roi # band yn is.} one {Mae’r ail ddull yn ei roi # band yn is.} two {Mae’r ail ddull yn ei roi # fand yn is.} few {Mae’r ail ddull yn ei roi # band yn is.} many {Mae’r ail ddull yn ei roi # band yn is.} other {Mae’r ail ddull yn ei roi # band yn is.}}',
  ],
  'threats.apartUnknown': [
    'The two schemes have other bands, so it cannot be told by how many they differ.',
    'Mae gan y ddau gynllun fandiau gwahanol, felly ni ellir dweud faint y maent yn gwahaniaethu.',
  ],
  'threats.toleratedNote': [
    '{bands, plural, =0 {Any difference goes to moderation.} one {More than # band apart goes to moderation.} other {More than # bands apart goes to moderation.}}',
    '{bands, plural, =0 {Mae unrhyw wahaniaeth yn mynd i’w gymedroli.} zero {Mae unrhyw wahaniaeth yn mynd i’w gymedroli.} one {Mae mwy nag # band ar wahân yn mynd i’w gymedroli.} two {Mae mwy na # fand ar wahân yn mynd i’w gymedroli.} few {Mae mwy na # band ar wahân yn mynd i’w gymedroli.} many {Mae mwy na # band ar wahân yn mynd i’w gymedroli.} other {Mae mwy na # band ar wahân yn mynd i’w gymedroli.}}',
  ],
  'threats.awaitsModerator': [
    'The methods disagree: a moderator says which stands, and why.',
    'Mae’r dulliau’n anghytuno: cymedrolwr sy’n dweud pa un sy’n sefyll, a pham.',
  ],
  'threats.bothLink': ['Both methods, factor by factor', 'Y ddau ddull, ffactor wrth ffactor'],
  'threats.assessSecond': ['Assess with the second method', 'Asesu gyda’r ail ddull'],
  'threats.continueSecond': ['Continue the second assessment', 'Parhau â’r ail asesiad'],
  'threats.openSecond': ['A second assessment is being written.', 'Mae ail asesiad yn cael ei ysgrifennu.'],
  'threats.openSecondModeration': [
    'A second assessment waits for a moderator.',
    'Mae ail asesiad yn aros am gymedrolwr.',
  ],
  'threats.moderateSecond': ['Moderate the second assessment', 'Cymedroli’r ail asesiad'],
  'threats.standsTitle': ['Which stands?', 'Pa un sy’n sefyll?'],
  'threats.decisionOwn': [
    'You wrote in one of the two assessments, so another person decides which stands.',
    'Ysgrifennoch yn un o’r ddau asesiad, felly person arall sy’n penderfynu pa un sy’n sefyll.',
  ],
  'threats.standsQuestion': ['Whose band stands?', 'Band pa ddull sy’n sefyll?'],
  'threats.standsFirst': ['{band}, by the first: {scheme}', '{band}, yn ôl y cyntaf: {scheme}'],
  'threats.standsSecond': ['{band}, by the second: {scheme}', '{band}, yn ôl yr ail: {scheme}'],
  'threats.standsSecondHint': [
    'The order of the register does not change: assess again with the scheme in use if its answer is wrong.',
    'Nid yw trefn y gofrestr yn newid: aseswch eto gyda’r cynllun sydd ar waith os yw ei ateb yn anghywir.',
  ],
  'threats.standsBecause': ['Why, and what the other method misses', 'Pam, a beth y mae’r dull arall yn ei golli'],
  'threats.keepDecision': ['Keep the decision', 'Cadw’r penderfyniad'],
  'threats.decisionsBefore': ['Disagreements and what was decided', 'Anghytundebau a’r hyn a benderfynwyd'],
  'threats.disagreedOn': [
    '{bands, plural, one {# band apart since {at}} other {# bands apart since {at}}}',
    '{bands, plural, zero {# band ar wahân ers {at}} one {# band ar wahân ers {at}} two {# fand ar wahân ers {at}} few {# band ar wahân ers {at}} many {# band ar wahân ers {at}} other {# band ar wahân ers {at}}}',
  ],
  'threats.decidedStands': [
    '{stands, select, first {The first method stands} other {The second method stands}}, says {name}, {at}: {because}',
    '{stands, select, first {Mae’r dull cyntaf yn sefyll} other {Mae’r ail ddull yn sefyll}}, medd {name}, {at}: {because}',
  ],
  'threats.stillWaiting': ['Waits for a moderator.', 'Yn aros am gymedrolwr.'],
  'threats.overtakenNow': ['Overtaken by a later assessment.', 'Disodlwyd gan asesiad diweddarach.'],
  'threats.rankUnchanged': [
    'The rank still follows the scheme in use.',
    'Mae’r safle’n dal i ddilyn y cynllun sydd ar waith.',
  ],
  'threats.standsNeeded': ['Choose which of the two stands.', 'Dewiswch pa un o’r ddau sy’n sefyll.'],
  'threats.ownDisagreement': [
    'You wrote in one of the two assessments. Another person says which stands.',
    'Ysgrifennoch yn un o’r ddau asesiad. Person arall sy’n dweud pa un sy’n sefyll.',
  ],
  'threats.disagreementPassed': [
    'This disagreement was decided, or overtaken by a later assessment, meanwhile.',
    'Penderfynwyd ar yr anghytundeb hwn, neu fe’i disodlwyd gan asesiad diweddarach, yn y cyfamser.',
  ],
})
