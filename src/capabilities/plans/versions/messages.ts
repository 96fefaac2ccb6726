/** Sentences of a plan's versions, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  'plans.version.title': ['Versions', 'Fersiynau'],
  'plans.version.list': ['Versions', 'Fersiynau'],
  'plans.version.listWhy': [
    'Each was cut when the plan was submitted and is never altered.',
    'Crëwyd pob un pan gyflwynwyd y cynllun, ac ni newidir hi byth.',
  ],
  'plans.version.none': [
    'No version has been cut yet: the plan was not submitted.',
    'Ni chrëwyd fersiwn eto: ni chyflwynwyd y cynllun.',
  ],
  'plans.version.versionHead': ['Version', 'Fersiwn'],
  'plans.version.version': ['Version {number, number}', 'Fersiwn {number, number}'],
  'plans.version.interimVersion': ['Version {number, number}, interim', 'Fersiwn {number, number}, dros dro'],
  'plans.version.inForce': ['In force', 'Mewn grym'],
  'plans.version.interim': ['Interim', 'Dros dro'],
  'plans.version.cut': ['Submitted', 'Cyflwynwyd'],
  'plans.version.cutByAt': ['{name}, {at}', '{name}, {at}'],
  'plans.version.by': ['By', 'Gan'],
  'plans.version.whatChanged': ['What changed', 'Beth a newidiodd'],
  'plans.version.digest': ['Digest (SHA-256)', 'Crynodeb (SHA-256)'],
  'plans.version.intact': ['The text still has it.', 'Mae’r testun yn cyfateb iddo o hyd.'],
  'plans.version.broken': [
    'The text of this version no longer has the digest with which it was cut. Tell the auditor.',
    'Nid yw testun y fersiwn hon yn cyfateb mwyach i’r crynodeb a gymerwyd pan grëwyd hi. Dywedwch wrth yr archwilydd.',
  ],
  'plans.version.seeInForce': ['See the version in force', 'Gweld y fersiwn mewn grym'],
  'plans.version.decisions': ['Decisions', 'Penderfyniadau'],
  'plans.version.noDecision': ['Nothing has been decided yet.', 'Ni phenderfynwyd dim eto.'],
  'plans.version.decisionsUntilThen': ['Decided until then', 'Penderfynwyd hyd hynny'],
  'plans.version.decision': [
    '{kind, select, approved {Version {number, number} approved.} approved_interim {Version {number, number} approved as interim.} sent_back {Version {number, number} sent back.} taken_back {Version {number, number} taken back.} next_drafted {The next draft was started.} closure_proposed {Closure proposed.} closure_declined {Closure declined.} closed {Plan closed.} superseded {Superseded by another plan.} authority_denied {Spoken authority denied: version {number, number} is in force no more.} reviewed {Version {number, number} reviewed.} other {Decided.}}',
    '{kind, select, approved {Cymeradwywyd fersiwn {number, number}.} approved_interim {Cymeradwywyd fersiwn {number, number} dros dro.} sent_back {Anfonwyd fersiwn {number, number} yn ôl.} taken_back {Cymerwyd fersiwn {number, number} yn ôl.} next_drafted {Dechreuwyd y drafft nesaf.} closure_proposed {Cynigiwyd cau.} closure_declined {Gwrthodwyd cau.} closed {Caewyd y cynllun.} superseded {Disodlwyd gan gynllun arall.} authority_denied {Gwadwyd awdurdod llafar: nid yw fersiwn {number, number} mewn grym mwyach.} reviewed {Adolygwyd fersiwn {number, number}.} other {Penderfynwyd.}}',
  ],
  'plans.version.until': ['Until {at}.', 'Hyd {at}.'],
  'plans.version.oral': [
    'By word of mouth, {state, select, confirmed {confirmed.} denied {and denied.} other {not confirmed.}}',
    'Ar lafar, {state, select, confirmed {wedi’i gadarnhau.} denied {ac wedi’i wadu.} other {heb ei gadarnhau.}}',
  ],
  'plans.version.saidToBe': ['Said to be {name}', '{name}, yn ôl yr hyn a gofnodwyd'],
  'plans.version.differences': ['Differences', 'Gwahaniaethau'],
  'plans.version.differencesWhy': [
    'Found by comparing both texts field by field. The order of a list is no difference.',
    'Cafwyd drwy gymharu’r ddau destun fesul maes. Nid yw trefn rhestr yn wahaniaeth.',
  ],
  'plans.version.nothingToCompare': [
    'There are no two versions to compare yet.',
    'Nid oes dwy fersiwn i’w cymharu eto.',
  ],
  'plans.version.same': ['Nothing differs.', 'Nid oes dim yn wahanol.'],
  'plans.version.from': ['From version', 'O fersiwn'],
  'plans.version.to': ['To version', 'I fersiwn'],
  'plans.version.compare': ['Compare', 'Cymharu'],
  'plans.version.fromTo': ['Version {from, number} to {to, number}', 'Fersiwn {from, number} i {to, number}'],
  'plans.version.where': ['Where', 'Ble'],
  'plans.version.absent': ['nothing', 'dim'],
  'plans.version.part': [
    '{part, select, threatStatement {Threat statement} basis {What it rests on} areaIds {Places} notPlaceBasedBecause {Why not place-based} objectives {Objective} actions {Action} notNeeded {Reason for an empty P} considered {Considered} deferrals {Put off} disagreement {Disagreement} interim {Urgent case} reviewOn {Review} language {Language} marking {Marking} leads {Leads} noSioBecause {Why no SIO} holdsSealedPart {Part held by the SIO} assessment {Assessment} citedFact {Profile fact} citedConsultation {Consultation} other {Plan}}',
    '{part, select, threatStatement {Datganiad bygythiad} basis {Ei sail} areaIds {Lleoedd} notPlaceBasedBecause {Pam nad yw’n seiliedig ar le} objectives {Amcan} actions {Cam gweithredu} notNeeded {Rheswm dros P wag} considered {Ystyriwyd} deferrals {Gohiriwyd} disagreement {Anghytundeb} interim {Achos brys} reviewOn {Adolygiad} language {Iaith} marking {Dosbarthiad diogelwch} leads {Arweinwyr} noSioBecause {Pam nad oes SIO} holdsSealedPart {Rhan a ddelir gan yr SIO} assessment {Asesiad} citedFact {Ffaith broffil} citedConsultation {Ymgynghoriad} other {Cynllun}}',
  ],
  'plans.version.field': [
    '{field, select, text {text} p {P} tactic {tactic} measure {Measure} dataSource {Source of its figures} baseline {Baseline} target {Target} achievable {Why achievable} relevant {Why relevant} ownerId {Owner} agencyId {Partner agency} startOn {Starts} dueOn {Due} needs {Needs} isLifeSaving {Life-saving} riskToPerson {Risk to a person} hold {Hold} basis {what it rests on} answer {answer} notNeededBecause {not needed, because} riskToPeople {Known risk to people} holdsChecked {Holds checked} reference {Reference} other { }}',
    '{field, select, text {testun} p {P} tactic {tacteg} measure {Mesur} dataSource {Ffynhonnell ei ffigurau} baseline {Llinell sylfaen} target {Targed} achievable {Pam yn gyraeddadwy} relevant {Pam yn berthnasol} ownerId {Perchennog} agencyId {Asiantaeth bartner} startOn {Dechrau} dueOn {Erbyn} needs {Anghenion} isLifeSaving {Achub bywyd} riskToPerson {Risg i berson} hold {Daliad} basis {ei sail} answer {ateb} notNeededBecause {nid oes ei angen, oherwydd} riskToPeople {Risg hysbys i bobl} holdsChecked {Daliadau a wiriwyd} reference {Cyfeirnod} other { }}',
  ],
  'plans.version.prompt': [
    '{prompt, select, people_at_risk_if_pursue_first {People at risk if Pursue goes first} community_impact_assessment {Community impact assessment} necessity_and_proportionality {Necessity and proportionality} financial_investigation {Financial investigation and asset recovery} prevention_orders {Ancillary and serious crime prevention orders} lifetime_management {Prison and lifetime management} wider_capability {Regional or national capability} media {Media} other {Officer safety}}',
    '{prompt, select, people_at_risk_if_pursue_first {Pobl mewn perygl os daw Erlid yn gyntaf} community_impact_assessment {Asesiad o’r effaith ar y gymuned} necessity_and_proportionality {Rheidrwydd a chymesuredd} financial_investigation {Ymchwiliad ariannol ac adennill asedau} prevention_orders {Gorchmynion ategol ac atal troseddau difrifol} lifetime_management {Rheoli yn y carchar a thros oes} wider_capability {Gallu rhanbarthol neu genedlaethol} media {Y cyfryngau} other {Diogelwch swyddogion}}',
  ],
  'plans.version.pName': [
    '{p, select, pursue {Pursue} prevent {Prevent} protect {Protect} other {Prepare}}',
    '{p, select, pursue {Erlid} prevent {Atal} protect {Amddiffyn} other {Paratoi}}',
  ],
  'plans.version.head': [
    '{name, select, threat {Threat} assessment {Assessment} places {Places} leads {Leads} review {Review} other {Put off}}',
    '{name, select, threat {Bygythiad} assessment {Asesiad} places {Lleoedd} leads {Arweinwyr} review {Adolygiad} other {Gohiriwyd}}',
  ],
  'plans.version.lead': [
    '{role, select, sro {SRO: {name}} sio {SIO: {name}} lro {LRO: {name}} other {OCG coordinator: {name}}}',
    '{role, select, sro {SRO: {name}} sio {SIO: {name}} lro {LRO: {name}} other {Cydlynydd OCG: {name}}}',
  ],
  'plans.version.deputy': [
    '{role, select, sro {Deputy of the SRO until {until}: {name}} sio {Deputy of the SIO until {until}: {name}} lro {Deputy of the LRO until {until}: {name}} other {Deputy of the OCG coordinator until {until}: {name}}}',
    '{role, select, sro {Dirprwy’r SRO hyd {until}: {name}} sio {Dirprwy’r SIO hyd {until}: {name}} lro {Dirprwy’r LRO hyd {until}: {name}} other {Dirprwy’r cydlynydd OCG hyd {until}: {name}}}',
  ],
  'plans.version.noSio': ['No SIO, because {because}', 'Dim SIO, oherwydd {because}'],
  'plans.version.sealed': ['Pursue: part held by the SIO.', 'Erlid: rhan a ddelir gan yr SIO.'],
  'plans.version.assessment': [
    '{band}, {score, number} of 100, approved {on}',
    '{band}, {score, number} o 100, cymeradwywyd {on}',
  ],
  'plans.version.noAssessment': [
    'The threat had no approved assessment.',
    'Nid oedd gan y bygythiad asesiad wedi’i gymeradwyo.',
  ],
  'plans.version.deferral': [
    '{gate, select, profile {Current profile put off} consultation {Consultation put off} other {Objectives put off}}: {reason}. Review by {on}.',
    '{gate, select, profile {Gohiriwyd proffil cyfredol} consultation {Gohiriwyd ymgynghori} other {Gohiriwyd amcanion}}: {reason}. Adolygu erbyn {on}.',
  ],
  'plans.version.objectives': [
    '{count, plural, =0 {Objectives: none} one {# objective} other {# objectives}}',
    '{count, plural, =0 {Amcanion: dim} zero {# amcan} one {# amcan} two {# amcan} few {# amcan} many {# amcan} other {# amcan}}',
  ],
  'plans.version.objective': ['Objective {number, number}', 'Amcan {number, number}'],
  'plans.version.noneYet': ['None yet, and no reason for having none.', 'Dim eto, a dim rheswm dros fod heb un.'],
  'plans.version.notNeeded': ['Not needed, because {because}', 'Nid oes ei angen, oherwydd {because}'],
  'plans.version.due': ['due {on}', 'erbyn {on}'],
  'plans.version.starts': ['starts {on}', 'yn dechrau {on}'],
  'plans.version.status': [
    '{status, select, not_started {not started} in_progress {in progress} waiting {waiting} blocked {blocked} complete {complete} other {discontinued}}',
    '{status, select, not_started {heb ddechrau} in_progress {ar waith} waiting {yn aros} blocked {wedi’i rwystro} complete {wedi’i gwblhau} other {wedi’i derfynu}}',
  ],
  'plans.version.lifeSaving': ['life-saving', 'achub bywyd'],
  'plans.version.urgent': ['Risk and holds', 'Risg a daliadau'],
  'plans.version.currentUntil': ['Current until {on}.', 'Yn gyfredol hyd {on}.'],
  'plans.version.consulted': ['{agency}, {on}', '{agency}, {on}'],
  'plans.version.asAt': ['The plan as at {day}', 'Y cynllun fel yr oedd ar {day}'],
  'plans.version.asAtLabel': ['Show the plan as at', 'Dangos y cynllun fel yr oedd ar'],
  'plans.version.asAtShow': ['Show', 'Dangos'],
  'plans.version.asAtMeans': [
    'What was in force on {at}, from the versions and decisions kept.',
    'Yr hyn a oedd mewn grym ar {at}, o’r fersiynau a’r penderfyniadau a gadwyd.',
  ],
  'plans.version.noneInForceThen': ['No version was in force then.', 'Nid oedd fersiwn mewn grym bryd hynny.'],
  'plans.version.interimUntil': [
    'An interim version was in force, until {at}.',
    'Roedd fersiwn dros dro mewn grym, hyd {at}.',
  ],
  'plans.version.interimExpired': [
    'The version was interim and had run out on {at}.',
    'Fersiwn dros dro ydoedd, ac roedd wedi dod i ben ar {at}.',
  ],
})
