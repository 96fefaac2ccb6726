/** What each thing held for a plan is called, without any of its text. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const heldMessages = catalogue({
  en: {
    'plans.held.planOfThreat': 'Plan {reference} for this threat; link it too, to list what is held for it',
    'plans.held.plan': 'Plan {reference} as it stands',
    'plans.held.draft': 'Draft, saved {revision, plural, one {# time} other {# times}}, last by {name}',
    'plans.held.conflict': 'Draft text of {name} that met another’s, kept',
    'plans.held.sealed': 'Sealed part of Pursue, text {number}',
    'plans.held.version.full': 'Version {number}, cut by {name}',
    'plans.held.version.interim': 'Version {number}, interim, cut by {name}',
    'plans.held.lead': 'Naming of {name} as {role, select, sro {SRO} sio {SIO} other {LRO}}',
    'plans.held.actions':
      'Actions as they stand: {live, plural, one {# action} other {# actions}}, and {ended, plural, one {# taken out} other {# taken out}}',
    'plans.held.signature':
      'Signature of {name} for the {strand, select, sio {SIO} other {LRO}} on version {number}, with what it covers',
    'plans.held.spoken': 'Authority given by word of mouth by {name}',
    'plans.held.decision.approved': 'Approved by {name}',
    'plans.held.decision.approved-interim': 'Approved for an interim by {name}',
    'plans.held.decision.sent-back': 'Sent back by {name}',
    'plans.held.decision.taken-back': 'Taken back by {name}',
    'plans.held.decision.next-drafted': 'Next version begun by {name}',
    'plans.held.decision.closure-proposed': 'Closure proposed by {name}',
    'plans.held.decision.closure-declined': 'Closure declined by {name}',
    'plans.held.decision.authority-denied': 'Spoken authority denied by {name}',
    'plans.held.decision.closed': 'Closed by {name}',
    'plans.held.decision.superseded': 'Superseded, by decision of {name}',
  },
  cy: {
    'plans.held.planOfThreat':
      'Cynllun {reference} ar gyfer y bygythiad hwn; cysylltwch ef hefyd, i restru’r hyn a ddelir ar ei gyfer',
    'plans.held.plan': 'Cynllun {reference} fel y mae',
    'plans.held.draft':
      'Drafft, wedi’i gadw {revision, plural, zero {# gwaith} one {# waith} two {# waith} few {# gwaith} many {# gwaith} other {# gwaith}}, ddiwethaf gan {name}',
    'plans.held.conflict': 'Testun drafft {name} a gyfarfu ag un rhywun arall, wedi’i gadw',
    'plans.held.sealed': 'Rhan seliedig o Erlid, testun {number}',
    'plans.held.version.full': 'Fersiwn {number}, wedi’i thorri gan {name}',
    'plans.held.version.interim': 'Fersiwn {number}, interim, wedi’i thorri gan {name}',
    'plans.held.lead': 'Enwi {name} yn {role, select, sro {SRO} sio {SIO} other {LRO}}',
    'plans.held.actions':
      'Camau fel y maent: {live, plural, zero {# cam} one {# cam} two {# gam} few {# cham} many {# cham} other {# cam}}, a {ended, plural, zero {# wedi’u tynnu} one {# wedi’i dynnu} two {# wedi’u tynnu} few {# wedi’u tynnu} many {# wedi’u tynnu} other {# wedi’u tynnu}}',
    'plans.held.signature':
      'Llofnod {name} ar ran {strand, select, sio {yr SIO} other {yr LRO}} ar fersiwn {number}, gyda’r hyn y mae’n ei gwmpasu',
    'plans.held.spoken': 'Awdurdod a roddwyd ar lafar gan {name}',
    'plans.held.decision.approved': 'Cymeradwywyd gan {name}',
    'plans.held.decision.approved-interim': 'Cymeradwywyd dros dro gan {name}',
    'plans.held.decision.sent-back': 'Anfonwyd yn ôl gan {name}',
    'plans.held.decision.taken-back': 'Cymerwyd yn ôl gan {name}',
    'plans.held.decision.next-drafted': 'Dechreuwyd y fersiwn nesaf gan {name}',
    'plans.held.decision.closure-proposed': 'Cynigiwyd cau gan {name}',
    'plans.held.decision.closure-declined': 'Gwrthodwyd cau gan {name}',
    'plans.held.decision.authority-denied': 'Gwadwyd awdurdod llafar gan {name}',
    'plans.held.decision.closed': 'Caewyd gan {name}',
    'plans.held.decision.superseded': 'Disodlwyd, drwy benderfyniad {name}',
  },
})
