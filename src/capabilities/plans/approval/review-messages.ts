/** Sentences of the review of a plan in force, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const reviewMessages = catalogue({
  'plans.review.title': ['Review plan {reference}, {name}', 'Adolygu cynllun {reference}, {name}'],
  'plans.review.why': [
    'Look at what was done, what changed and what no longer holds. The plan stays in force while it is looked at.',
    'Edrychwch ar yr hyn a wnaed, yr hyn a newidiodd a’r hyn nad yw’n dal mwyach. Mae’r cynllun yn aros mewn grym tra edrychir arno.',
  ],
  'plans.review.lateActions': [
    '{late, plural, =0 {No action is late.} one {One action is late: {which}.} other {# actions are late: {which}.}}',
    '{late, plural, =0 {Nid oes cam yn hwyr.} zero {Nid oes cam yn hwyr.} one {Mae un cam yn hwyr: {which}.} two {Mae dau gam yn hwyr: {which}.} few {Mae # cham yn hwyr: {which}.} many {Mae # cham yn hwyr: {which}.} other {Mae # cam yn hwyr: {which}.}}',
  ],
  'plans.review.expiredFacts': [
    '{expired, plural, =0 {Every fact it rests on is current.} one {One fact it rests on has run out.} other {# facts it rests on have run out.}}',
    '{expired, plural, =0 {Mae pob ffaith y mae’n dibynnu arni yn gyfredol.} zero {Mae pob ffaith y mae’n dibynnu arni yn gyfredol.} one {Mae un ffaith y mae’n dibynnu arni wedi dod i ben.} two {Mae dwy ffaith y mae’n dibynnu arnynt wedi dod i ben.} few {Mae # ffaith y mae’n dibynnu arnynt wedi dod i ben.} many {Mae # ffaith y mae’n dibynnu arnynt wedi dod i ben.} other {Mae # ffaith y mae’n dibynnu arnynt wedi dod i ben.}}',
  ],
  'plans.review.dueNow': ['The review is due by {day}.', 'Mae’r adolygiad i’w wneud erbyn {day}.'],
  'plans.review.found': ['What was looked at, and what was found', 'Yr hyn yr edrychwyd arno, a’r hyn a ganfuwyd'],
  'plans.review.foundHint': [
    'What worked, what did not, and what changed since the plan was approved.',
    'Beth weithiodd, beth na weithiodd, a beth a newidiodd ers cymeradwyo’r cynllun.',
  ],
  'plans.review.foundNeeded': ['Say what was found.', 'Dywedwch beth a ganfuwyd.'],
  'plans.review.outcome': ['What follows', 'Beth sy’n dilyn'],
  'plans.review.outcome.goes-on': ['The plan goes on as it is', 'Mae’r cynllun yn parhau fel y mae'],
  'plans.review.outcome.next-draft': [
    'It needs changes: I start the next draft',
    'Mae angen newidiadau: dechreuaf y drafft nesaf',
  ],
  'plans.review.outcome.closure': [
    'It has done its work: I propose closure',
    'Mae wedi gwneud ei waith: cynigiaf ei gau',
  ],
  'plans.review.outcomeNeeded': ['Choose what follows.', 'Dewiswch beth sy’n dilyn.'],
  'plans.review.next': ['Next review', 'Adolygiad nesaf'],
  'plans.review.nextHint': ['Within six months.', 'O fewn chwe mis.'],
  'plans.review.nextNeeded': ['Name the day of the next review.', 'Nodwch ddiwrnod yr adolygiad nesaf.'],
  'plans.review.keep': ['Keep the review', 'Cadw’r adolygiad'],
  'plans.review.notInForce': ['Only a plan in force is reviewed.', 'Dim ond cynllun mewn grym a adolygir.'],
  'plans.review.onlyLro': [
    'The LRO of the plan, or their deputy, reviews it.',
    'LRO y cynllun, neu eu dirprwy, sy’n ei adolygu.',
  ],
  'plans.review.inFuture': ['Choose a day after today.', 'Dewiswch ddiwrnod ar ôl heddiw.'],
  'plans.review.tooLate': [
    'Choose a day within {days, number} days.',
    'Dewiswch ddiwrnod o fewn {days, number} diwrnod.',
  ],
})
