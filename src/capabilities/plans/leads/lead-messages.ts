/** Who may lead a plan, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const leadMessages = catalogue({
  'plans.lead.notNamed': [
    'You are not named on this plan, or have taken it on already.',
    'Nid ydych wedi’ch enwi ar y cynllun hwn, neu rydych wedi’i gymryd yn barod.',
  ],
  'plans.lead.holdsAnother': [
    'This person is already the {role, select, sro {SRO} sio {SIO} other {LRO}} of this plan. One person holds one of SRO, SIO and LRO.',
    'Mae’r person hwn eisoes yn {role, select, sro {SRO} sio {SIO} other {LRO}} ar y cynllun hwn. Un o SRO, SIO ac LRO sydd gan un person.',
  ],
  'plans.lead.ownDeputy': [
    'Nobody is their own deputy. Choose another person.',
    'Nid oes neb yn ddirprwy iddo’i hun. Dewiswch berson arall.',
  ],
  'plans.lead.deputyUntil': [
    'Say until which day the deputy stands in.',
    'Dywedwch hyd ba ddiwrnod y mae’r dirprwy yn cymryd lle.',
  ],
  'plans.lead.endsBeforeStart': [
    'The last day is before the first. Check the days.',
    'Mae’r diwrnod olaf cyn y cyntaf. Gwiriwch y dyddiau.',
  ],
  'plans.lead.rankUnknown': [
    'The rank {rank} is not known here. Use the full name of the rank.',
    'Nid yw’r rheng {rank} yn hysbys yma. Defnyddiwch enw llawn y rheng.',
  ],
  'plans.lead.mayNot.sro': [
    'This person has no role that approves plans, so they cannot be the SRO.',
    'Nid oes gan y person hwn rôl sy’n cymeradwyo cynlluniau, felly ni all fod yn SRO.',
  ],
  'plans.lead.mayNot.sio': [
    'This person has no role that signs plans, so they cannot be the SIO.',
    'Nid oes gan y person hwn rôl sy’n llofnodi cynlluniau, felly ni all fod yn SIO.',
  ],
  'plans.lead.mayNot.lro': [
    'This person has no role that signs plans, so they cannot be the LRO.',
    'Nid oes gan y person hwn rôl sy’n llofnodi cynlluniau, felly ni all fod yn LRO.',
  ],
  'plans.lead.mayNot.coordinator': [
    'This person has no role that writes plans, so they cannot be the OCG coordinator.',
    'Nid oes gan y person hwn rôl sy’n ysgrifennu cynlluniau, felly ni all fod yn gydlynydd OCG.',
  ],
  'plans.lead.mayNotRead': [
    'This person may not read the threat, so they cannot lead its plan.',
    'Ni chaiff y person hwn ddarllen y bygythiad, felly ni all arwain ei gynllun.',
  ],
  'plans.lead.rank': ['The SRO of a plan is a superintendent or above.', 'Uwch-arolygydd neu uwch yw SRO cynllun.'],
  'plans.lead.chiefOfficer': [
    'The threat is in the top band, so its SRO is a chief officer.',
    'Mae’r bygythiad yn y band uchaf, felly prif swyddog yw ei SRO.',
  ],
  'plans.lead.namingMayNot': [
    'Leads are named by the meeting that decides: its chair or the OCG coordinator. A lead names their own deputies.',
    'Y cyfarfod sy’n penderfynu sy’n enwi arweinwyr: ei gadeirydd neu’r cydlynydd OCG. Mae arweinydd yn enwi ei ddirprwyon ei hun.',
  ],
  'plans.lead.missing.sro': ['SRO not yet named.', 'Nid yw’r SRO wedi’i enwi eto.'],
  'plans.lead.missing.sio': [
    'SIO not yet named, and no reason given for having none.',
    'Nid yw’r SIO wedi’i enwi eto, ac ni roddwyd rheswm dros beidio â chael un.',
  ],
  'plans.lead.missing.lro': ['LRO not yet named.', 'Nid yw’r LRO wedi’i enwi eto.'],
})
