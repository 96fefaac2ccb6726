/** Sentences of the forms of a threat, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const formMessages = catalogue({
  'threats.raiseTitle': ['Record a threat', 'Cofnodi bygythiad'],
  'threats.raiseButton': ['Raise for development', 'Codi i’w ddatblygu'],
  'threats.save': ['Save', 'Cadw'],
  'threats.cancel': ['Go back without saving', 'Mynd yn ôl heb gadw'],
  'threats.editTitle': ['Edit {name}', 'Golygu {name}'],
  'threats.proposeTitle': ['Propose a change to {name}', 'Cynnig newid: {name}'],
  'threats.propose': ['Propose a change', 'Cynnig newid'],
  'threats.proposeInstead': [
    'Its OCG coordinator, an analyst or its leads change what stands about this threat. What you change here is sent to them as a proposal.',
    'Cydlynydd OCG y bygythiad, dadansoddwr neu ei arweinwyr sy’n newid yr hyn sydd wedi’i gofnodi amdano. Anfonir atynt yr hyn a newidiwch yma fel cynnig.',
  ],
  'threats.changeBecause': ['Why is it changed?', 'Pam y’i newidir?'],
  'threats.changeBecauseHint': [
    'Needed where the marking is lowered, or readers are no longer asked why they open it.',
    'Mae angen rheswm pan ostyngir y dosbarthiad diogelwch, neu pan na ofynnir mwyach i ddarllenwyr pam maent yn ei agor.',
  ],
  'threats.proposals': ['Changes proposed', 'Newidiadau a gynigiwyd'],
  'threats.proposedBy': ['{name}, {at}', '{name}, {at}'],
  'threats.answer': ['Your answer', 'Eich ateb'],
  'threats.answerName': [
    '{value, select, accept {Make the change} other {Decline it}}',
    '{value, select, accept {Gwneud y newid} other {Ei wrthod}}',
  ],
  'threats.answerBecause': ['Why, if you decline', 'Pam, os ydych yn gwrthod'],
  'threats.keepAnswer': ['Send the answer', 'Anfon yr ateb'],
  'threats.yesNo': ['{is, select, true {Yes} other {No}}', '{is, select, true {Ydy} other {Nac ydy}}'],
  'threats.fieldName': [
    '{field, select, name {Name} summary {What is known} language {Written in} themes {Crime themes} ownerLevel {Owner level} whereText {Where} notPlaceBased {Not place-based} marking {Marking} asksReason {Readers are asked why} workBeganOn {Work under way since} controlStrategy {Control strategy} nationalReference {National reference (APMIS)} sroId {SRO} sioId {SIO} noSioBecause {No SIO, because} lroId {LRO} other {Other}}',
    '{field, select, name {Enw} summary {Yr hyn sy’n hysbys} language {Ysgrifennwyd yn} themes {Themâu trosedd} ownerLevel {Lefel y perchennog} whereText {Ble} notPlaceBased {Heb fod yn seiliedig ar le} marking {Dosbarthiad diogelwch} asksReason {Gofynnir i ddarllenwyr pam} workBeganOn {Gwaith ar droed ers} controlStrategy {Strategaeth reoli} nationalReference {Cyfeirnod cenedlaethol (APMIS)} sroId {SRO} sioId {SIO} noSioBecause {Dim SIO, oherwydd} lroId {LRO} other {Arall}}',
  ],
  'threats.stepProposed': ['Change proposed', 'Cynigiwyd newid'],
  'threats.stepProposalDeclined': ['Proposed change declined', 'Gwrthodwyd newid a gynigiwyd'],
  'threats.oweProposal': ['Answer the change proposed to {name}', 'Ateb y newid a gynigiwyd: {name}'],
  'threats.loweringNotYours': [
    'Only someone who may adopt threats lowers a marking. Propose it to them.',
    'Dim ond rhywun sy’n cael mabwysiadu bygythiadau sy’n gostwng dosbarthiad diogelwch. Cynigiwch hynny iddynt.',
  ],
  'threats.openingNotYours': [
    'Only someone who may adopt threats takes away the question why it is opened. Propose it to them.',
    'Dim ond rhywun sy’n cael mabwysiadu bygythiadau sy’n dileu’r cwestiwn pam y’i hagorir. Cynigiwch hynny iddynt.',
  ],
  'threats.looseningBecauseNeeded': [
    'Say why this may be read more widely.',
    'Dywedwch pam y gellir ei ddarllen yn ehangach.',
  ],
  'threats.nothingProposed': [
    'Nothing is different from what stands now.',
    'Nid oes dim yn wahanol i’r hyn sydd wedi’i gofnodi nawr.',
  ],
  'threats.proposalOvertaken': [
    'What this proposal changes has been changed since. Decline it, or edit the threat yourself.',
    'Mae’r hyn y mae’r cynnig hwn yn ei newid wedi newid ers hynny. Gwrthodwch ef, neu golygwch y bygythiad eich hun.',
  ],
  'threats.answerNeeded': [
    'Choose whether you make the change or decline it.',
    'Dewiswch a ydych yn gwneud y newid neu’n ei wrthod.',
  ],
  'threats.typeQuestion': ['What kind of threat is it?', 'Pa fath o fygythiad ydyw?'],
  'threats.nameHint': [
    'A name people can say aloud. Never the name of a victim or a child.',
    'Enw y gall pobl ei ddweud yn uchel. Byth enw dioddefwr neu blentyn.',
  ],
  'threats.summary': ['What is known, in a few sentences', 'Yr hyn sy’n hysbys, mewn ychydig frawddegau'],
  'threats.english': ['English', 'English'],
  'threats.welsh': ['Cymraeg', 'Cymraeg'],
  'threats.whereHint': [
    'Town, ward or road. Leave it empty for a threat without a place.',
    'Tref, ward neu ffordd. Gadewch yn wag ar gyfer bygythiad heb le.',
  ],
  'threats.ticked': [
    'This threat is not place-based, such as fraud online',
    'Nid yw’r bygythiad hwn yn seiliedig ar le, megis twyll ar-lein',
  ],
  'threats.placeBasis': ['Place', 'Lle'],
  'threats.asksReason': ['Reading it', 'Ei ddarllen'],
  'threats.asksReasonTick': ['Ask everyone why they open it', 'Gofyn i bawb pam maent yn ei agor'],
  'threats.workBeganOn': ['Work under way since', 'Gwaith ar droed ers'],
  'threats.workBeganHint': [
    'Only if work has begun already. It is then listed with its age until an assessment is approved.',
    'Dim ond os yw’r gwaith eisoes wedi dechrau. Yna fe’i rhestrir gyda’i oed nes cymeradwyo asesiad.',
  ],
  'threats.leadsTitle': ['Name leads for {name}', 'Enwi arweinwyr ar gyfer {name}'],
  'threats.nobodyYet': ['Nobody yet', 'Neb eto'],
  'threats.noSioBecause': ['No SIO, because', 'Dim SIO, oherwydd'],
  'threats.because': ['Because', 'Oherwydd'],
  'threats.comment': ['Note', 'Nodyn'],
  'threats.meeting': ['Meeting', 'Cyfarfod'],
  'threats.decidedOn': ['Decided on', 'Penderfynwyd ar'],
  'threats.ownerLevel': ['Owner level', 'Lefel y perchennog'],
  'threats.passedTo': ['Passed to (force, ROCU or NCA)', 'Trosglwyddwyd i (heddlu, ROCU neu NCA)'],
  'threats.acceptedBy': ['Accepted by', 'Derbyniwyd gan'],
  'threats.residual': ['What threat remains?', 'Pa fygythiad sy’n aros?'],
  'threats.decisionTitle': [
    '{to, select, adopted {Adopt {name}} declined {Do not adopt {name}} passed_on {Pass on {name}} archived {Archive {name}} other {Raise {name} again}}',
    '{to, select, adopted {Mabwysiadu {name}} declined {Peidio â mabwysiadu {name}} passed_on {Trosglwyddo {name}} archived {Archifo {name}} other {Codi {name} eto}}',
  ],
  'threats.notPossible': [
    'A threat in the state “{state}” cannot be moved this way.',
    'Ni ellir symud bygythiad yn y cyflwr “{state}” fel hyn.',
  ],
  'threats.restrictTitle': ['Restrict {name} to named people', 'Cyfyngu {name} i bobl a enwir'],
  'threats.restrictWhy': [
    'From then on it exists only for these people: not in lists, counts, searches or errors of anyone else. Earlier audit lines stay as they are.',
    'O hynny ymlaen dim ond i’r bobl hyn y mae’n bodoli: nid yn rhestrau, cyfrifon, chwiliadau na gwallau neb arall. Mae llinellau archwilio cynharach yn aros fel y maent.',
  ],
  'threats.people': ['Who needs to know?', 'Pwy sydd angen gwybod?'],
  'threats.peopleHint': [
    'You stay on the list, and at least one auditor.',
    'Rydych chi’n aros ar y rhestr, ac o leiaf un archwilydd.',
  ],
  'threats.auditorTag': ['auditor', 'archwilydd'],
  'threats.restrictedOpen': [
    'It is restricted already. The names are changed on the restriction’s own page.',
    'Mae wedi’i gyfyngu eisoes. Newidir yr enwau ar dudalen y cyfyngiad ei hun.',
  ],
  'threats.changeNames': ['Change the names', 'Newid yr enwau'],
  'threats.theirs': ['Kept meanwhile by someone else', 'Cadwyd yn y cyfamser gan rywun arall'],
  'threats.theirsHint': [
    'Your text is in the fields below. Saving again keeps yours.',
    'Mae eich testun chi yn y meysydd isod. Bydd cadw eto yn cadw eich un chi.',
  ],
})
