/** Sentences of the rules of plans: what is missing, who may not, what changed. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const ruleMessages = catalogue({
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
  'plans.lead.notNamed': [
    'You are not named on this plan, or have taken it on already.',
    'Nid ydych wedi’ch enwi ar y cynllun hwn, neu rydych wedi’i gymryd yn barod.',
  ],
  'plans.action.sayWhyDiscontinued': [
    'Say why the action is discontinued.',
    'Dywedwch pam y terfynir y cam gweithredu.',
  ],
  'plans.action.speakToDesk': [
    'Speak to this desk first: {desk}. Then say that you have.',
    'Siaradwch â’r ddesg hon yn gyntaf: {desk}. Yna dywedwch eich bod wedi gwneud.',
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
  'plans.gate.sentBack': [
    'It was sent back: answer the reason and submit it again.',
    'Anfonwyd ef yn ôl: atebwch y rheswm a’i gyflwyno eto.',
  ],
  'plans.gate.empty.pursue': [
    'Pursue has no action, and no reason for having none.',
    'Nid oes cam gweithredu o dan Erlid, na rheswm dros hynny.',
  ],
  'plans.gate.empty.prevent': [
    'Prevent has no action, and no reason for having none.',
    'Nid oes cam gweithredu o dan Atal, na rheswm dros hynny.',
  ],
  'plans.gate.empty.protect': [
    'Protect has no action, and no reason for having none.',
    'Nid oes cam gweithredu o dan Amddiffyn, na rheswm dros hynny.',
  ],
  'plans.gate.empty.prepare': [
    'Prepare has no action, and no reason for having none.',
    'Nid oes cam gweithredu o dan Paratoi, na rheswm dros hynny.',
  ],
  'plans.gate.statement': [
    'The threat statement does not say what the threat is.',
    'Nid yw’r datganiad bygythiad yn dweud beth yw’r bygythiad.',
  ],
  'plans.gate.hollowAction': [
    '{on} does not say what will be done, only what it is called.',
    'Nid yw {on} yn dweud beth a wneir, dim ond beth yw ei enw.',
  ],
  'plans.gate.considered.pasted': [
    'Considered: the words under “{prompt, select, people_at_risk_if_pursue_first {People at risk if Pursue goes first} community_impact_assessment {Community impact assessment} other {Necessity and proportionality}}” stand under {others, plural, one {# other prompt} other {# other prompts}} too. Answer each by itself.',
    'Ystyriwyd: mae’r geiriau o dan “{prompt, select, people_at_risk_if_pursue_first {Pobl mewn perygl os daw Erlid yn gyntaf} community_impact_assessment {Asesiad o’r effaith ar y gymuned} other {Rheidrwydd a chymesuredd}}” hefyd o dan {others, plural, zero {# cwestiwn arall} one {# cwestiwn arall} two {# cwestiwn arall} few {# cwestiwn arall} many {# cwestiwn arall} other {# cwestiwn arall}}. Atebwch bob un ar ei ben ei hun.',
  ],
  'plans.gate.place': [
    'No place is named, and no reason why the threat is not place-based.',
    'Ni enwir lle, ac nid oes rheswm pam nad yw’r bygythiad yn seiliedig ar le.',
  ],
  'plans.gate.profile.none': ['No fact of a community profile is cited.', 'Ni ddyfynnir ffaith o broffil cymunedol.'],
  'plans.gate.profile.expired': [
    'The profile fact “{fact}” ran out on {on, date, medium}. Renew it or cite a current one.',
    'Daeth y ffaith broffil “{fact}” i ben ar {on, date, medium}. Adnewyddwch hi neu dyfynnwch un gyfredol.',
  ],
  'plans.gate.consultation': ['No partner consultation is cited.', 'Ni ddyfynnir ymgynghoriad â phartner.'],
  'plans.gate.noObjective': ['The plan has no objective.', 'Nid oes amcan yn y cynllun.'],
  'plans.gate.smart.specific': [
    'Objective {number, number} does not say what will be done.',
    'Nid yw amcan {number, number} yn dweud beth a wneir.',
  ],
  'plans.gate.smart.measure': [
    'Objective {number, number} has no measure.',
    'Nid oes mesur gan amcan {number, number}.',
  ],
  'plans.gate.smart.data-source': [
    'The measure of objective {number, number} has no source for its figures.',
    'Nid oes ffynhonnell i ffigurau mesur amcan {number, number}.',
  ],
  'plans.gate.smart.baseline': [
    'Objective {number, number} has no baseline.',
    'Nid oes llinell sylfaen gan amcan {number, number}.',
  ],
  'plans.gate.smart.target': [
    'Objective {number, number} has no target.',
    'Nid oes targed gan amcan {number, number}.',
  ],
  'plans.gate.smart.achievable': [
    'Objective {number, number} does not say why it is achievable.',
    'Nid yw amcan {number, number} yn dweud pam y gellir ei gyflawni.',
  ],
  'plans.gate.smart.relevant': [
    'Objective {number, number} does not say why it is relevant.',
    'Nid yw amcan {number, number} yn dweud pam y mae’n berthnasol.',
  ],
  'plans.gate.smart.owner': [
    'Objective {number, number} has no owner.',
    'Nid oes perchennog gan amcan {number, number}.',
  ],
  'plans.gate.smart.due': ['Objective {number, number} has no date.', 'Nid oes dyddiad gan amcan {number, number}.'],
  'plans.gate.assessment.none': [
    'The threat has no approved assessment.',
    'Nid oes asesiad wedi’i gymeradwyo o’r bygythiad.',
  ],
  'plans.gate.assessment.old': [
    'The approved assessment of the threat was current until {on, date, medium}. It needs a new one.',
    'Roedd yr asesiad a gymeradwywyd o’r bygythiad yn gyfredol hyd {on, date, medium}. Mae angen un newydd.',
  ],
  'plans.gate.considered.people-at-risk-if-pursue-first': [
    'Considered: say who is at risk if Pursue goes first, or why that is not needed.',
    'Ystyriwyd: dywedwch pwy sydd mewn perygl os yw Erlid yn mynd gyntaf, neu pam nad oes angen hynny.',
  ],
  'plans.gate.considered.community-impact-assessment': [
    'Considered: say how the community impact of overt enforcement was assessed, or why that is not needed.',
    'Ystyriwyd: dywedwch sut yr aseswyd effaith gorfodi agored ar y gymuned, neu pam nad oes angen hynny.',
  ],
  'plans.gate.considered.necessity-and-proportionality': [
    'Considered: say why the plan is necessary and proportionate, or why that is not needed.',
    'Ystyriwyd: dywedwch pam y mae’r cynllun yn angenrheidiol ac yn gymesur, neu pam nad oes angen hynny.',
  ],
  'plans.gate.noSio': [
    'There is no SIO. The SRO must confirm the reason.',
    'Nid oes SIO. Rhaid i’r SRO gadarnhau’r rheswm.',
  ],
  'plans.gate.unsigned.sio': ['The SIO has not signed this version.', 'Nid yw’r SIO wedi llofnodi’r fersiwn hon.'],
  'plans.gate.unsigned.lro': ['The LRO has not signed this version.', 'Nid yw’r LRO wedi llofnodi’r fersiwn hon.'],
  'plans.gate.reopened': [
    'The {strand, select, sio {SIO} other {LRO}} must sign again: {change, select, statement {the threat statement changed} objective {an objective changed ({on})} added {{on} was added} removed {{on} was taken out} words {the words of {on} changed} tactic {the tactic of {on} changed} p {the P of {on} changed} needs {what {on} needs changed} hold {the hold on {on} changed} holds {the holds checked changed} saving {whether {on} is life-saving changed} risk {the risk to a person changed} owner {the owner of {on} changed} agency {the owner’s agency of {on} changed} date {the date of {on} moved by more than 14 days} empty {the reason for an empty P changed} considered {a starred answer under Considered changed} review {the day of the review moved by more than 14 days} leads {who leads the plan changed} other {the part held by the SIO changed}}{others, plural, =0 {.} one {, and # other change.} other {, and # other changes.}}',
    'Rhaid i’r {strand, select, sio {SIO} other {LRO}} lofnodi eto: {change, select, statement {newidiodd y datganiad bygythiad} objective {newidiodd amcan ({on})} added {ychwanegwyd {on}} removed {tynnwyd {on} allan} words {newidiodd geiriau {on}} tactic {newidiodd tacteg {on}} p {newidiodd P {on}} needs {newidiodd anghenion {on}} hold {newidiodd y daliad ar {on}} holds {newidiodd y daliadau a wiriwyd} saving {newidiodd a yw {on} yn achub bywyd} risk {newidiodd y risg i berson} owner {newidiodd perchennog {on}} agency {newidiodd asiantaeth perchennog {on}} date {symudodd dyddiad {on} fwy na 14 diwrnod} empty {newidiodd y rheswm dros P wag} considered {newidiodd ateb serennog o dan Ystyriwyd} review {symudodd diwrnod yr adolygiad fwy na 14 diwrnod} leads {newidiodd arweinwyr y cynllun} other {newidiodd y rhan a ddelir gan yr SIO}}{others, plural, =0 {.} zero {.} one {, a # newid arall.} two {, a # newid arall.} few {, a # newid arall.} many {, a # newid arall.} other {, a # newid arall.}}',
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
  'plans.gate.accept.pursue': [
    'Pursue is said not to be needed, because “{reason}”. The SRO must accept the reason.',
    'Dywedir nad oes angen Erlid, oherwydd “{reason}”. Rhaid i’r SRO dderbyn y rheswm.',
  ],
  'plans.gate.accept.prevent': [
    'Prevent is said not to be needed, because “{reason}”. The SRO must accept the reason.',
    'Dywedir nad oes angen Atal, oherwydd “{reason}”. Rhaid i’r SRO dderbyn y rheswm.',
  ],
  'plans.gate.accept.protect': [
    'Protect is said not to be needed, because “{reason}”. The SRO must accept the reason.',
    'Dywedir nad oes angen Amddiffyn, oherwydd “{reason}”. Rhaid i’r SRO dderbyn y rheswm.',
  ],
  'plans.gate.accept.prepare': [
    'Prepare is said not to be needed, because “{reason}”. The SRO must accept the reason.',
    'Dywedir nad oes angen Paratoi, oherwydd “{reason}”. Rhaid i’r SRO dderbyn y rheswm.',
  ],
  'plans.gate.accept.place': [
    'No place is named, because “{reason}”. The SRO must accept the reason.',
    'Ni enwir lle, oherwydd “{reason}”. Rhaid i’r SRO dderbyn y rheswm.',
  ],
  'plans.gate.accept.profile': [
    'No current profile is cited, because “{reason}”. The SRO must accept the reason.',
    'Ni ddyfynnir proffil cyfredol, oherwydd “{reason}”. Rhaid i’r SRO dderbyn y rheswm.',
  ],
  'plans.gate.accept.consultation': [
    'No partner was consulted, because “{reason}”. The SRO must accept the reason.',
    'Nid ymgynghorwyd â phartner, oherwydd “{reason}”. Rhaid i’r SRO dderbyn y rheswm.',
  ],
  'plans.gate.accept.objectives': [
    'The objectives are not yet complete, because “{reason}”. The SRO must accept the reason.',
    'Nid yw’r amcanion yn gyflawn eto, oherwydd “{reason}”. Rhaid i’r SRO dderbyn y rheswm.',
  ],
  'plans.gate.accept.no-sio': [
    'There is no SIO, because “{reason}”. The SRO must confirm the reason.',
    'Nid oes SIO, oherwydd “{reason}”. Rhaid i’r SRO gadarnhau’r rheswm.',
  ],
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
})
