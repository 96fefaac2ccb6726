/** Sentences of the forms of drafting, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue, together } from '../../../platform/language.tsx'
import { leadFormMessages } from '../leads/messages.ts'

export const messages = together(
  leadFormMessages,
  catalogue({
    'plans.draftSave': ['Save', 'Cadw'],
    'plans.draftCancel': ['Back without saving', 'Yn ôl heb gadw'],
    'plans.draftThreatToLifeHere': [
      'A threat to life is not managed here: use the force’s threat-to-life procedure at once.',
      'Ni reolir bygythiad i fywyd yma: defnyddiwch weithdrefn bygythiad i fywyd yr heddlu ar unwaith.',
    ],
    'plans.draftDayNotUnderstood': [
      'This day was not understood. Write it as day, month and year.',
      'Ni ddeallwyd y dyddiad hwn. Ysgrifennwch ef fel diwrnod, mis a blwyddyn.',
    ],
    'plans.draftNotChosen': ['Choose one from the list.', 'Dewiswch un o’r rhestr.'],
    'plans.draftChooseP': ['Choose the P.', 'Dewiswch y P.'],
    'plans.draftChooseThreat': ['Choose the threat.', 'Dewiswch y bygythiad.'],
    'plans.draftChoose': ['Choose a threat', 'Dewiswch fygythiad'],
    'plans.draftNobody': ['Nobody yet', 'Neb eto'],
    'plans.draftOpenTitle': ['Open a plan', 'Agor cynllun'],
    'plans.draftOpenFor': ['Open a plan for {name}', 'Agor cynllun ar gyfer {name}'],
    'plans.draftForWhichThreat': ['For which threat', 'Ar gyfer pa fygythiad'],
    'plans.draftOpenButton': ['Open the plan', 'Agor y cynllun'],
    'plans.draftAlreadyOpen': [
      'A plan is open for this threat. Work goes on there.',
      'Mae cynllun ar agor ar gyfer y bygythiad hwn. Mae’r gwaith yn parhau yno.',
    ],
    'plans.draftLanguageHint': [
      'The plan is written in one language and read aloud in it.',
      'Ysgrifennir y cynllun mewn un iaith a’i ddarllen yn uchel ynddi.',
    ],
    'plans.draftMarking': ['Marking of the plan', 'Marc diogelwch y cynllun'],
    'plans.draftStatementHint': [
      'Who does what, where, to whom, and how we know. In the fewest words an officer needs.',
      'Pwy sy’n gwneud beth, ble, i bwy, a sut y gwyddom. Yn y geiriau lleiaf sydd eu hangen ar swyddog.',
    ],
    'plans.draftRiskToPeopleHint': [
      'Who could be hurt, by whom, and what is being done about it now.',
      'Pwy allai gael niwed, gan bwy, a beth sy’n cael ei wneud am hynny nawr.',
    ],
    'plans.draftHoldsCheckedHint': [
      'Which desk was asked, and when. Never why a hold is there.',
      'Pa ddesg a holwyd, a phryd. Byth pam y mae daliad yno.',
    ],
    'plans.draftInterimOwnerHint': [
      'An interim plan needs one person who answers for it.',
      'Mae angen un person sy’n ateb dros gynllun dros dro.',
    ],
    'plans.draftReviewDay': ['Day of the next review', 'Diwrnod yr adolygiad nesaf'],
    'plans.draftRestsOn': ['What it rests on', 'Ei sail'],
    'plans.draftRestsOnHint': [
      'Facts of the plan’s places that are current, and what partners said about this threat.',
      'Ffeithiau cyfredol am leoedd y cynllun, a’r hyn a ddywedodd partneriaid am y bygythiad hwn.',
    ],
    'plans.draftNothingToRestOn': [
      'Nothing is known here yet: no current fact about the plan’s places, and no consultation about this threat.',
      'Nid oes dim yn hysbys yma eto: dim ffaith gyfredol am leoedd y cynllun, a dim ymgynghoriad am y bygythiad hwn.',
    ],
    'plans.draftNamePlaces': ['Name the places', 'Enwi’r lleoedd'],
    'plans.draftFactHint': [
      '{current, select, yes {{area} · {source} · to {day}} other {{area} · {source} · ran out {day}: renew it}}',
      '{current, select, yes {{area} · {source} · hyd {day}} other {{area} · {source} · daeth i ben {day}: adnewyddwch hi}}',
    ],
    'plans.draftConsultationHint': [
      '{state, select, asked {{agency} · asked {day}, no answer yet} answered {{agency} · {day}} no_reply {{agency} · asked {day}, no reply came} other {{agency} · {day}, not safe to ask}}',
      '{state, select, asked {{agency} · gofynnwyd {day}, dim ateb eto} answered {{agency} · {day}} no_reply {{agency} · gofynnwyd {day}, ni ddaeth ateb} other {{agency} · {day}, ddim yn ddiogel gofyn}}',
    ],
    'plans.draftWhichPlaces': ['Which places the plan is for', 'Ar gyfer pa leoedd y mae’r cynllun'],
    'plans.draftWhichPlacesHint': [
      'Facts of their community profiles are then offered to each action.',
      'Yna cynigir ffeithiau eu proffiliau cymunedol i bob cam gweithredu.',
    ],
    'plans.draftNotPlaceBasedLabel': ['Not place-based, because', 'Nid yw’n seiliedig ar le, oherwydd'],
    'plans.draftNotPlaceBasedHint': [
      'Only where no place is named. The SRO must accept the reason.',
      'Dim ond lle na enwir lle. Rhaid i’r SRO dderbyn y rheswm.',
    ],
    'plans.draftConsideredHint': [
      'Each in a line: what was decided, or why it is not needed. Those with a star must be answered before approval, and a change of one opens both signatures again.',
      'Pob un mewn llinell: beth a benderfynwyd, neu pam nad oes ei angen. Rhaid ateb y rhai â seren cyn cymeradwyo, ac mae newid un yn ailagor y ddau lofnod.',
    ],
    'plans.draftPromptGates': ['Must be answered before approval.', 'Rhaid ei ateb cyn cymeradwyo.'],
    'plans.draftAnswer': ['Answer', 'Ateb'],
    'plans.draftNotNeededLabel': ['Or not needed, because', 'Neu nid oes ei angen, oherwydd'],
    'plans.draftReasonsHint': [
      'A reason stands in for a gate only once the SRO accepts it, and comes back as a task on its day.',
      'Dim ond pan fydd yr SRO yn ei dderbyn y mae rheswm yn sefyll yn lle gât, ac mae’n dychwelyd fel tasg ar ei ddiwrnod.',
    ],
    'plans.draftReason': ['Reason', 'Rheswm'],
    'plans.draftLookAgainOn': ['Look at it again on', 'Edrych arno eto ar'],
    'plans.draftReviewNeeded': [
      'Say on which day this reason is looked at again.',
      'Dywedwch ar ba ddiwrnod yr edrychir ar y rheswm hwn eto.',
    ],
    'plans.draftDisagreementLabel': ['What is not agreed', 'Yr hyn na chytunwyd arno'],
    'plans.draftDisagreementHint': [
      'Who does not agree with what, and why. The SRO reads it before deciding.',
      'Pwy nad yw’n cytuno â beth, a pham. Mae’r SRO yn ei ddarllen cyn penderfynu.',
    ],
    'plans.draftWhichP': ['Which P', 'Pa P'],
    'plans.draftNewObjectiveTitle': ['Add an objective', 'Ychwanegu amcan'],
    'plans.draftObjectiveTitle': ['Objective', 'Amcan'],
    'plans.draftWhatWillBeDone': ['What will be different', 'Beth fydd yn wahanol'],
    'plans.draftObjectiveField': [
      '{part, select, measure {Measure} dataSource {Where its figures come from} baseline {How it stands now} target {Target} achievable {Why it can be done} other {Why it matters to this threat}}',
      '{part, select, measure {Mesur} dataSource {O ble y daw ei ffigurau} baseline {Sut y mae’n sefyll nawr} target {Targed} achievable {Pam y gellir ei wneud} other {Pam y mae’n bwysig i’r bygythiad hwn}}',
    ],
    'plans.draftObjectiveFieldHint': [
      '{part, select, measure {What is counted, and in what unit.} dataSource {Who counts it, and how often.} baseline {The figure now, and its day.} target {The figure that would be enough.} achievable {Who agreed to what.} other {One sentence.}}',
      '{part, select, measure {Beth a gyfrifir, ac ym mha uned.} dataSource {Pwy sy’n ei gyfrif, a pha mor aml.} baseline {Y ffigur nawr, a’i ddyddiad.} target {Y ffigur a fyddai’n ddigon.} achievable {Pwy a gytunodd i beth.} other {Un frawddeg.}}',
    ],
    'plans.draftOwner': ['Who answers for it', 'Pwy sy’n ateb drosto'],
    'plans.draftStartOn': ['Starts', 'Dechrau'],
    'plans.draftStartOnHint': [
      'Leave it empty to start when the plan is approved.',
      'Gadewch ef yn wag i ddechrau pan gymeradwyir y cynllun.',
    ],
    'plans.draftStartsAfterDue': [
      'It starts after the day by which it is due.',
      'Mae’n dechrau ar ôl y diwrnod y mae i’w wneud erbyn iddo.',
    ],
    'plans.draftDueOn': ['By when', 'Erbyn pryd'],
    'plans.draftTakeOutObjective': ['Take this objective out', 'Tynnu’r amcan hwn allan'],
    'plans.draftTakeOutAction': ['Take this action out', 'Tynnu’r cam gweithredu hwn allan'],
    'plans.draftTakeOutActionTitle': ['Take action {reference} out?', 'Tynnu cam gweithredu {reference} allan?'],
    'plans.draftTakeOutObjectiveTitle': ['Take this objective out?', 'Tynnu’r amcan hwn allan?'],
    'plans.draftTakeOutMeans': [
      'It can be put back as it was until the plan is approved. Earlier versions keep it.',
      'Gellir ei roi yn ôl fel yr oedd nes cymeradwyo’r cynllun. Mae fersiynau cynharach yn ei gadw.',
    ],
    'plans.draftTakeOut': ['Take it out', 'Ei dynnu allan'],
    'plans.draftTakenOut': ['Taken out', 'Wedi’u tynnu allan'],
    'plans.draftTakenOutWhy': [
      'Each can be put back as it was until the plan is approved.',
      'Gellir rhoi pob un yn ôl fel yr oedd nes cymeradwyo’r cynllun.',
    ],
    'plans.draftTakenOutBy': ['taken out by {name}, {at}', 'tynnwyd allan gan {name}, {at}'],
    'plans.draftPutBack': ['Put back', 'Rhoi yn ôl'],
    'plans.draftNewActionTitle': ['Add an action', 'Ychwanegu cam gweithredu'],
    'plans.draftActionTitle': ['Action {reference}', 'Cam gweithredu {reference}'],
    'plans.draftTactic': ['Tactic', 'Tacteg'],
    'plans.draftTacticHint': [
      'Two or three words, for example “Welfare visits”.',
      'Dau neu dri gair, er enghraifft “Ymweliadau lles”.',
    ],
    'plans.draftActionText': [
      'What will be done, where, and how we will know',
      'Beth a wneir, ble, a sut y byddwn yn gwybod',
    ],
    'plans.draftActionTextHint': [
      'Say what is particular to this threat: a sentence that fits any plan helps none.',
      'Dywedwch beth sy’n arbennig i’r bygythiad hwn: nid yw brawddeg sy’n ffitio unrhyw gynllun yn helpu’r un.',
    ],
    'plans.draftOwnerPerson': ['Owner: a person of the force', 'Perchennog: person o’r heddlu'],
    'plans.draftOwnerAgency': ['Or a partner agency', 'Neu asiantaeth bartner'],
    'plans.draftNoAgency': ['No agency', 'Dim asiantaeth'],
    'plans.draftNeeds': ['What it needs', 'Yr hyn sydd ei angen'],
    'plans.draftRiskToPerson': ['Risk to a person from doing it', 'Risg i berson o’i wneud'],
    'plans.draftRiskToPersonHint': [
      'Who could be hurt by this action, and what protects them.',
      'Pwy allai gael niwed gan y cam hwn, a beth sy’n eu diogelu.',
    ],
    'plans.draftHold': ['Speak first to', 'Siarad yn gyntaf â'],
    'plans.draftHoldHint': ['The desk to speak to, never the reason.', 'Y ddesg i siarad â hi, byth y rheswm.'],
    'plans.draftLifeSaving': ['Saving someone', 'Achub rhywun'],
    'plans.draftLifeSavingYes': [
      'This is immediate safeguarding, welfare or life-saving action',
      'Mae hwn yn gam diogelu, lles neu achub bywyd ar unwaith',
    ],
    'plans.draftLifeSavingHint': [
      'It starts at once. No gate and no hold stops it.',
      'Mae’n dechrau ar unwaith. Nid oes gât na daliad yn ei atal.',
    ],
    'plans.draftNotNeededTitle': ['Why a P has no action', 'Pam nad oes cam gweithredu gan P'],
    'plans.draftNotNeededWhy': [
      'A reason counts only while the P has no action, and once the SRO accepts it.',
      'Dim ond tra nad oes cam gweithredu gan y P, a phan fydd yr SRO yn ei dderbyn, y mae rheswm yn cyfrif.',
    ],
    'plans.draftPNotNeededBecause': ['{p}: not needed, because', '{p}: nid oes ei angen, oherwydd'],
    'plans.draftStatusTitle': ['How {reference} stands', 'Sut y mae {reference} yn sefyll'],
    'plans.draftStatusNow': ['It is now: {status}. It becomes', 'Ar hyn o bryd: {status}. Bydd yn'],
    'plans.draftWaitsUntil': ['Waits until', 'Yn aros tan'],
    'plans.draftWaitsUntilHint': [
      'Until then nobody is chased for it; on that day it is owed again.',
      'Tan hynny ni chaiff neb ei atgoffa amdano; ar y diwrnod hwnnw bydd yn ddyledus eto.',
    ],
    'plans.draftStatusBecause': ['Because', 'Oherwydd'],
    'plans.draftStatusBecauseHint': [
      'What it waits for, what blocks it, or why it is discontinued.',
      'Beth y mae’n aros amdano, beth sy’n ei rwystro, neu pam y’i terfynir.',
    ],
    'plans.draftSpoke': ['I have spoken to this desk', 'Rwyf wedi siarad â’r ddesg hon'],
    'plans.draftLifeSavingNow': [
      'Life-saving action starts at once. No gate and no hold stops it.',
      'Mae cam achub bywyd yn dechrau ar unwaith. Nid oes gât na daliad yn ei atal.',
    ],
    'plans.draftSealedTitle': ['Part of Pursue held by the SIO', 'Rhan o Erlid a ddelir gan yr SIO'],
    'plans.draftSealedWhy': [
      'Only the people on its list open it. Others see that a part is held, without number, date or owner.',
      'Dim ond y bobl ar ei rhestr sy’n ei hagor. Mae eraill yn gweld bod rhan yn cael ei dal, heb rif, dyddiad na pherchennog.',
    ],
    'plans.draftSealedNames': ['Who is on the list', 'Pwy sydd ar y rhestr'],
    'plans.draftSealedBy': ['Written by {name}, {at}', 'Ysgrifennwyd gan {name}, {at}'],
    'plans.draftSealedText': ['Held tactics', 'Tactegau a ddelir'],
    'plans.draftSealedPeople': ['Who may open it, besides you', 'Pwy gaiff ei hagor, heblaw chi'],
    'plans.draftSealedPeopleHint': [
      'At least one auditor. The SRO must be on the list to approve; nobody else’s name can be added without someone on it.',
      'O leiaf un archwilydd. Rhaid i’r SRO fod ar y rhestr i gymeradwyo; ni ellir ychwanegu enw neb arall heb rywun sydd arni.',
    ],
    'plans.draftIsAuditor': ['Auditor', 'Archwilydd'],
    'plans.draftSeal': ['Seal it', 'Ei selio'],
    'plans.draftSealedNeeded': ['Write what is held.', 'Ysgrifennwch yr hyn a ddelir.'],
    'plans.draftOnlySioSeals': [
      'Only the SIO of this plan, or a deputy within their days and rank, seals a part.',
      'Dim ond SIO y cynllun hwn, neu ddirprwy o fewn ei ddyddiau a’i reng, sy’n selio rhan.',
    ],
    'plans.draftAuditorNeeded': [
      'Name at least one auditor, so that somebody outside the work can see who looked.',
      'Enwch o leiaf un archwilydd, fel y gall rhywun y tu allan i’r gwaith weld pwy a edrychodd.',
    ],
    'plans.draftConflictTitle': ['Someone else changed this too', 'Daeth dau destun ar draws ei gilydd'],
    'plans.draftConflictWhy': [
      '{name} saved the draft at {at}. You sent yours at {yours}, written on an earlier draft. Both are kept. Choose for each part which the plan shall say.',
      'Cadwodd {name} y drafft am {at}. Anfonoch chi eich un chi am {yours}, wedi’i ysgrifennu ar ddrafft cynharach. Cedwir y ddau. Dewiswch ar gyfer pob rhan beth y dylai’r cynllun ei ddweud.',
    ],
    'plans.draftConflictSame': [
      'The draft now says what you wrote.',
      'Mae’r drafft yn awr yn dweud yr hyn a ysgrifennoch.',
    ],
    'plans.draftConflictPart': [
      '{field, select, threatStatement {Threat statement} basis {What the threat statement rests on} areaIds {Places} notPlaceBasedBecause {Not place-based, because} objectives {Objective} actions {Action {on}} notNeeded {Why a P has no action} considered {Considered} deferrals {Reasons} disagreement {What is not agreed} interim {Risk, holds and owner} reviewOn {Day of review} marking {Marking} other {Language}}',
      '{field, select, threatStatement {Datganiad bygythiad} basis {Sail y datganiad bygythiad} areaIds {Lleoedd} notPlaceBasedBecause {Nid yw’n seiliedig ar le, oherwydd} objectives {Amcan} actions {Cam gweithredu {on}} notNeeded {Pam nad oes cam gweithredu gan P} considered {Ystyriwyd} deferrals {Rhesymau} disagreement {Yr hyn na chytunwyd arno} interim {Risg, daliadau a pherchennog} reviewOn {Diwrnod yr adolygiad} marking {Marc diogelwch} other {Iaith}}',
    ],
    'plans.draftConflictTheirs': ['The draft as {name} saved it', 'Y drafft fel y’i cadwyd gan {name}'],
    'plans.draftConflictMine': ['Your text', 'Eich testun chi'],
    'plans.draftConflictEmpty': ['(nothing)', '(dim)'],
    'plans.draftConflictKeep': ['Keep what is chosen', 'Cadw’r hyn a ddewiswyd'],
    'plans.draftConflictLater': ['Choose later', 'Dewis yn nes ymlaen'],
    'plans.draftFieldName': [
      '{field, select, text {Text:} tactic {Tactic:} measure {Measure:} dataSource {Source of figures:} baseline {Baseline:} target {Target:} achievable {Why it can be done:} relevant {Why it matters:} ownerId {Owner:} agencyId {Agency:} startOn {Starts:} dueOn {Due:} needs {Needs:} riskToPerson {Risk to a person:} hold {Speak first to:} isLifeSaving {Life-saving:} riskToPeople {Risk to people:} holdsChecked {Holds checked:} answer {Answer:} notNeededBecause {Not needed, because:} p {P:} reason {Reason:} reviewOn {Review:} other {·}}',
      '{field, select, text {Testun:} tactic {Tacteg:} measure {Mesur:} dataSource {Ffynhonnell y ffigurau:} baseline {Llinell sylfaen:} target {Targed:} achievable {Pam y gellir ei wneud:} relevant {Pam y mae’n bwysig:} ownerId {Perchennog:} agencyId {Asiantaeth:} startOn {Dechrau:} dueOn {Erbyn:} needs {Angen:} riskToPerson {Risg i berson:} hold {Siarad yn gyntaf â:} isLifeSaving {Achub bywyd:} riskToPeople {Risg i bobl:} holdsChecked {Daliadau a wiriwyd:} answer {Ateb:} notNeededBecause {Nid oes ei angen, oherwydd:} p {P:} reason {Rheswm:} reviewOn {Adolygu:} other {·}}',
    ],
  }),
)
