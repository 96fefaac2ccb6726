/** Sentences of the rules of plans: what is missing, who may not, what changed. Welsh for review by a Welsh speaker. */
import { catalogue, together } from '../../platform/language.tsx'
import { gateMessages } from './approval/gate-messages.ts'
import { leadMessages } from './leads/lead-messages.ts'

export const ruleMessages = together(
  gateMessages,
  leadMessages,
  catalogue({
    'plans.status.notNow': [
      'This plan is {status, select, draft {a draft} with_leads {with its leads} with_sro {with the SRO} in_force {in force} in_force_interim {in force for now, interim} sent_back {sent back} closure_proposed {proposed for closure} superseded {superseded} closed {closed} other {in another state}}, so it cannot be {event, select, submitted {submitted} signed {signed} approved {approved} approved_interim {approved as interim} sent_back {sent back} taken_back {taken back} next_drafted {drafted again} closure_proposed {proposed for closure} closure_declined {kept open} closed {closed} superseded {superseded} other {moved}} now.',
      'Mae’r cynllun hwn {status, select, draft {yn ddrafft} with_leads {gyda’i arweinwyr} with_sro {gyda’r SRO} in_force {mewn grym} in_force_interim {mewn grym dros dro} sent_back {wedi’i anfon yn ôl} closure_proposed {wedi’i gynnig i’w gau} superseded {wedi’i ddisodli} closed {wedi’i gau} other {mewn cyflwr arall}}, felly ni ellir ei {event, select, submitted {gyflwyno} signed {lofnodi} approved {gymeradwyo} approved_interim {gymeradwyo dros dro} sent_back {anfon yn ôl} taken_back {gymryd yn ôl} next_drafted {ddrafftio eto} closure_proposed {gynnig i’w gau} closure_declined {gadw ar agor} closed {gau} superseded {ddisodli} other {symud}} yn awr.',
    ],
    'plans.draft.notOpen': [
      '{status, select, with_leads {The leads have this plan. Take it back to change it.} with_sro {The SRO has this plan. Take it back to change it.} in_force {This plan is in force. Start the next draft to change it.} closure_proposed {This plan is proposed for closure. It can be changed when it is kept open.} other {This plan has ended. It can be read, not changed.}}',
      '{status, select, with_leads {Mae’r cynllun hwn gyda’r arweinwyr. Cymerwch ef yn ôl i’w newid.} with_sro {Mae’r cynllun hwn gyda’r SRO. Cymerwch ef yn ôl i’w newid.} in_force {Mae’r cynllun hwn mewn grym. Dechreuwch y drafft nesaf i’w newid.} closure_proposed {Mae’r cynllun hwn wedi’i gynnig i’w gau. Gellir ei newid os cedwir ef ar agor.} other {Mae’r cynllun hwn wedi dod i ben. Gellir ei ddarllen, nid ei newid.}}',
    ],
    'plans.action.oneOwner': [
      'Choose a person or a partner agency as the owner, not both.',
      'Dewiswch berson neu asiantaeth bartner yn berchennog, nid y ddau.',
    ],
    'plans.action.cannotMove': [
      'An action that is {from, select, not_started {not started} in_progress {in progress} waiting {waiting} blocked {blocked} complete {complete} other {discontinued}} cannot become {to, select, not_started {not started} in_progress {in progress} waiting {waiting} blocked {blocked} complete {complete} other {discontinued}}.',
      'Ni all cam gweithredu sydd {from, select, not_started {heb ddechrau} in_progress {ar waith} waiting {yn aros} blocked {wedi’i rwystro} complete {wedi’i gwblhau} other {wedi’i derfynu}} droi’n gam {to, select, not_started {heb ddechrau} in_progress {ar waith} waiting {sy’n aros} blocked {wedi’i rwystro} complete {wedi’i gwblhau} other {wedi’i derfynu}}.',
    ],
    'plans.action.sayWhatItWaitsFor': ['Say what it waits for.', 'Dywedwch am beth y mae’n aros.'],
    'plans.action.waitIsOver': ['Choose a day after today.', 'Dewiswch ddiwrnod ar ôl heddiw.'],
    'plans.action.wasToWait': [
      'It was to wait until {until, date, long}. Say why it need not.',
      'Roedd i aros tan {until, date, long}. Dywedwch pam nad oes angen.',
    ],
    'plans.action.sayWhyDiscontinued': [
      'Say why the action is discontinued.',
      'Dywedwch pam y terfynir y cam gweithredu.',
    ],
    'plans.action.speakToDesk': [
      'Speak to this desk first: {desk}. Then say that you have.',
      'Siaradwch â’r ddesg hon yn gyntaf: {desk}. Yna dywedwch eich bod wedi gwneud.',
    ],
    'plans.threat.stillInForce': [
      'Plan {reference} is in force: close it first.',
      'Mae cynllun {reference} mewn grym: caewch hwnnw’n gyntaf.',
    ],
    'plans.threat.noPlan': [
      'No plan is open for this threat, so it has no SRO, SIO or LRO.',
      'Nid oes cynllun ar agor ar gyfer y bygythiad hwn, felly nid oes ganddo SRO, SIO nac LRO.',
    ],
    'plans.submit.sayWhatChanged': [
      'The plan was sent back. Say in your own words what changed since.',
      'Anfonwyd y cynllun yn ôl. Dywedwch yn eich geiriau eich hun beth a newidiodd ers hynny.',
    ],
    'plans.submit.nothingChanged': [
      'Nothing in the plan has changed since it was sent back.',
      'Nid oes dim yn y cynllun wedi newid ers ei anfon yn ôl.',
    ],
    'plans.sign.notAsked': [
      'This signature is not asked for on this plan.',
      'Ni ofynnir am y llofnod hwn ar y cynllun hwn.',
    ],
    'plans.sign.notYours.sio': [
      'Only the SIO of this plan, or a deputy within their days and rank, signs here.',
      'Dim ond SIO y cynllun hwn, neu ddirprwy o fewn ei ddyddiau a’i reng, sy’n llofnodi yma.',
    ],
    'plans.sign.notYours.lro': [
      'Only the LRO of this plan, or a deputy within their days and rank, signs here.',
      'Dim ond LRO y cynllun hwn, neu ddirprwy o fewn ei ddyddiau a’i reng, sy’n llofnodi yma.',
    ],
    'plans.sign.sroDecides': [
      'The SRO decides on this plan and does not sign it.',
      'Yr SRO sy’n penderfynu ar y cynllun hwn ac nid yw’n ei lofnodi.',
    ],
    'plans.sign.already': ['This version already has this signature.', 'Mae’r llofnod hwn eisoes ar y fersiwn hon.'],
    'plans.sign.twice': [
      'You have already signed this version. Nobody signs twice on one version.',
      'Rydych eisoes wedi llofnodi’r fersiwn hon. Nid oes neb yn llofnodi ddwywaith ar un fersiwn.',
    ],
    'plans.sign.notOnSealedList': [
      'A part of Pursue is sealed and you are not on its list, so you cannot sign for it.',
      'Mae rhan o Erlid wedi’i selio ac nid ydych ar ei rhestr, felly ni allwch lofnodi drosti.',
    ],
    'plans.signature.carried': [
      '{name} signed version {signed, number} on {at}; carried to {number, number}, {count, plural, =0 {since nothing in the plan changed.} other {since only these changed: {which}.}}',
      'Llofnodwyd fersiwn {signed, number} gan {name}, {at}; trosglwyddwyd i {number, number}, {count, plural, =0 {gan na newidiodd dim yn y cynllun.} zero {gan na newidiodd dim yn y cynllun.} one {gan mai dim ond hyn a newidiodd: {which}.} two {gan mai dim ond y rhain a newidiodd: {which}.} few {gan mai dim ond y rhain a newidiodd: {which}.} many {gan mai dim ond y rhain a newidiodd: {which}.} other {gan mai dim ond y rhain a newidiodd: {which}.}}',
    ],
    'plans.signature.wouldCarry': [
      '{name} signed version {signed, number} on {at}. It goes with version {number, number} as the draft stands, {count, plural, =0 {since nothing in the plan changed.} other {since only these changed: {which}.}}',
      'Llofnodwyd fersiwn {signed, number} gan {name}, {at}. Â gyda fersiwn {number, number} fel y mae’r drafft yn awr, {count, plural, =0 {gan na newidiodd dim yn y cynllun.} zero {gan na newidiodd dim yn y cynllun.} one {gan mai dim ond hyn a newidiodd: {which}.} two {gan mai dim ond y rhain a newidiodd: {which}.} few {gan mai dim ond y rhain a newidiodd: {which}.} many {gan mai dim ond y rhain a newidiodd: {which}.} other {gan mai dim ond y rhain a newidiodd: {which}.}}',
    ],
    'plans.signature.fromVersion': ['Signature of version {signed, number}', 'Llofnod fersiwn {signed, number}'],
    'plans.approve.notSro': [
      'Only the SRO of this plan, or a deputy within their days and rank, decides on it.',
      'Dim ond SRO y cynllun hwn, neu ddirprwy o fewn ei ddyddiau a’i reng, sy’n penderfynu arno.',
    ],
    'plans.approve.is.sio': ['The SIO cannot approve their own plan.', 'Ni all yr SIO gymeradwyo ei gynllun ei hun.'],
    'plans.approve.is.lro': ['The LRO cannot approve their own plan.', 'Ni all yr LRO gymeradwyo ei gynllun ei hun.'],
    'plans.approve.signed': [
      'You signed this version. Nobody approves what they signed.',
      'Llofnodwyd y fersiwn hon gennych chi. Nid oes neb yn cymeradwyo’r hyn a lofnododd.',
    ],
    'plans.approve.rank': [
      'A superintendent or above approves a plan.',
      'Uwch-arolygydd neu uwch sy’n cymeradwyo cynllun.',
    ],
    'plans.approve.chiefOfficer': [
      'The threat is in the top band, so a chief officer approves the plan.',
      'Mae’r bygythiad yn y band uchaf, felly prif swyddog sy’n cymeradwyo’r cynllun.',
    ],
    'plans.approve.notOnSealedList': [
      'A part of Pursue is sealed. Who approves it must be on its list.',
      'Mae rhan o Erlid wedi’i selio. Rhaid i’r sawl sy’n ei chymeradwyo fod ar ei rhestr.',
    ],
    'plans.sendBack.sayWhy': ['Say why the plan is sent back.', 'Dywedwch pam yr anfonir y cynllun yn ôl.'],
    'plans.interim.threatStatement': [
      'An interim plan needs a threat statement.',
      'Mae angen datganiad bygythiad ar gynllun dros dro.',
    ],
    'plans.interim.riskToPeople': [
      'An interim plan needs the known risk to people.',
      'Mae angen nodi’r risg hysbys i bobl mewn cynllun dros dro.',
    ],
    'plans.interim.holdsChecked': [
      'An interim plan needs to say which holds were checked, and with whom.',
      'Rhaid i gynllun dros dro ddweud pa ddaliadau a wiriwyd, a chyda phwy.',
    ],
    'plans.interim.owner': ['An interim plan needs one owner.', 'Mae angen un perchennog ar gynllun dros dro.'],
    'plans.interim.once': [
      'This plan was in force before. The full gates apply now.',
      'Bu’r cynllun hwn mewn grym o’r blaen. Mae’r gatiau llawn yn berthnasol yn awr.',
    ],
    'plans.interim.notOwnPlan': [
      'The SIO and the LRO cannot approve their own interim plan.',
      'Ni all yr SIO na’r LRO gymeradwyo eu cynllun dros dro eu hunain.',
    ],
    'plans.interim.rank': [
      'The SRO or an on-call superintendent approves an interim plan.',
      'Yr SRO neu uwch-arolygydd ar alwad sy’n cymeradwyo cynllun dros dro.',
    ],
    'plans.oral.onlyLeads': [
      'Only a lead of this plan, or their deputy, enters spoken authority for it.',
      'Dim ond arweinydd y cynllun hwn, neu ei ddirprwy, sy’n cofnodi awdurdod llafar ar ei gyfer.',
    ],
    'plans.oral.words': ['Write down what the authoriser said.', 'Ysgrifennwch yr hyn a ddywedodd yr awdurdodwr.'],
    'plans.oral.notYourself': [
      'Spoken authority is entered by another person than the one who gave it.',
      'Rhaid i berson arall gofnodi awdurdod llafar, nid y sawl a’i rhoddodd.',
    ],
    'plans.oral.notYet': [
      'The time at which it was given is still to come. Check the time.',
      'Mae’r amser y’i rhoddwyd eto i ddod. Gwiriwch yr amser.',
    ],
    'plans.oral.onlyAuthoriser': [
      'Only the person who is said to have given the authority can confirm or deny it.',
      'Dim ond y sawl y dywedir iddynt roi’r awdurdod all ei gadarnhau neu ei wadu.',
    ],
    'plans.oral.denied': ['This authority was denied.', 'Gwadwyd yr awdurdod hwn.'],
    'plans.oral.denialWhy': [
      'Write what is not right: the leads of the plan must know.',
      'Ysgrifennwch yr hyn sydd ddim yn gywir: rhaid i arweinwyr y cynllun wybod.',
    ],
    'plans.oral.already': ['This authority is already confirmed.', 'Mae’r awdurdod hwn eisoes wedi’i gadarnhau.'],
  }),
)
