/** What each thing held for a plan is called, without any of its text. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const heldMessages = catalogue({
  'plans.held.planOfThreat': [
    'Plan {reference} for this threat; link it too, to list what is held for it',
    'Cynllun {reference} ar gyfer y bygythiad hwn; cysylltwch ef hefyd, i restru’r hyn a ddelir ar ei gyfer',
  ],
  'plans.held.plan': ['Plan {reference} as it stands', 'Cynllun {reference} fel y mae'],
  'plans.held.draft': [
    'Draft, saved {revision, plural, one {# time} other {# times}}, last by {name}',
    'Drafft, wedi’i gadw {revision, plural, zero {# gwaith} one {# waith} two {# waith} few {# gwaith} many {# gwaith} other {# gwaith}}, ddiwethaf gan {name}',
  ],
  'plans.held.conflict': [
    'Draft text of {name} that met another’s, kept',
    'Testun drafft {name} a gyfarfu ag un rhywun arall, wedi’i gadw',
  ],
  'plans.held.sealed': ['Sealed part of Pursue, text {number}', 'Rhan seliedig o Erlid, testun {number}'],
  'plans.held.version.full': ['Version {number}, cut by {name}', 'Fersiwn {number}, wedi’i thorri gan {name}'],
  'plans.held.version.interim': [
    'Version {number}, interim, cut by {name}',
    'Fersiwn {number}, interim, wedi’i thorri gan {name}',
  ],
  'plans.held.lead': [
    'Naming of {name} as {role, select, sro {SRO} sio {SIO} other {LRO}}',
    'Enwi {name} yn {role, select, sro {SRO} sio {SIO} other {LRO}}',
  ],
  'plans.held.actions': [
    'Actions as they stand: {live, plural, one {# action} other {# actions}}, and {ended, plural, one {# taken out} other {# taken out}}',
    'Camau fel y maent: {live, plural, zero {# cam} one {# cam} two {# gam} few {# cham} many {# cham} other {# cam}}, a {ended, plural, zero {# wedi’u tynnu} one {# wedi’i dynnu} two {# wedi’u tynnu} few {# wedi’u tynnu} many {# wedi’u tynnu} other {# wedi’u tynnu}}',
  ],
  'plans.held.signature': [
    'Signature of {name} for the {strand, select, sio {SIO} other {LRO}} on version {number}, with what it covers',
    'Llofnod {name} ar ran {strand, select, sio {yr SIO} other {yr LRO}} ar fersiwn {number}, gyda’r hyn y mae’n ei gwmpasu',
  ],
  'plans.held.spoken': ['Authority given by word of mouth by {name}', 'Awdurdod a roddwyd ar lafar gan {name}'],
  'plans.held.decision.approved': ['Approved by {name}', 'Cymeradwywyd gan {name}'],
  'plans.held.decision.approved-interim': ['Approved for an interim by {name}', 'Cymeradwywyd dros dro gan {name}'],
  'plans.held.decision.sent-back': ['Sent back by {name}', 'Anfonwyd yn ôl gan {name}'],
  'plans.held.decision.taken-back': ['Taken back by {name}', 'Cymerwyd yn ôl gan {name}'],
  'plans.held.decision.next-drafted': ['Next version begun by {name}', 'Dechreuwyd y fersiwn nesaf gan {name}'],
  'plans.held.decision.closure-proposed': ['Closure proposed by {name}', 'Cynigiwyd cau gan {name}'],
  'plans.held.decision.closure-declined': ['Closure declined by {name}', 'Gwrthodwyd cau gan {name}'],
  'plans.held.decision.reviewed': ['Reviewed by {name}', 'Adolygwyd gan {name}'],
  'plans.held.decision.authority-denied': ['Spoken authority denied by {name}', 'Gwadwyd awdurdod llafar gan {name}'],
  'plans.held.decision.closed': ['Closed by {name}', 'Caewyd gan {name}'],
  'plans.held.decision.superseded': ['Superseded, by decision of {name}', 'Disodlwyd, drwy benderfyniad {name}'],
})
