/** What the gates before an approval ask, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const gateMessages = catalogue({
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
})
