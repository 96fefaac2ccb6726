/** Why something may not be done with a threat, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const problemMessages = catalogue({
  'threats.methodsDisagree': ['Methods disagree', 'Dulliau’n anghytuno'],
  'threats.viewDisagree': ['Methods disagree', 'Dulliau’n anghytuno'],
  'threats.oweDisagreement': ['Say which method stands for {name}', 'Dweud pa ddull sy’n sefyll ar gyfer {name}'],
  'threats.stepDisagree': ['The two methods disagree', 'Mae’r ddau ddull yn anghytuno'],
  'threats.stepDisagreementDecided': ['Said which method stands', 'Dywedwyd pa ddull sy’n sefyll'],
  'threats.secondTitle': ['Assess {name} with the second method', 'Asesu {name} gyda’r ail ddull'],
  'threats.secondNever': [
    'This assessment stands beside the first. It never ranks, and it starts from nothing the first says.',
    'Saif yr asesiad hwn wrth ochr y cyntaf. Nid yw byth yn trefnu, ac nid yw’n cychwyn o ddim a ddywed y cyntaf.',
  ],
  'threats.oweModerate': ['Moderate the assessment of {name}', 'Cymedroli’r asesiad: {name}'],
  'threats.oweDraft': ['Finish your assessment of {name}', 'Gorffen eich asesiad o {name}'],
  'threats.oweLeads': ['Name the leads of {name}', 'Enwi arweinwyr {name}'],
  'threats.oweLeadsLate': ['Name the leads of {name}: escalated', 'Enwi arweinwyr {name}: uwchgyfeiriwyd'],
  'threats.oweReview': [
    'Review {name}: {days, plural, one {# day over date} other {# days over date}}',
    'Adolygu {name}: {days, plural, zero {# diwrnod yn hwyr} one {# diwrnod yn hwyr} two {# ddiwrnod yn hwyr} few {# diwrnod yn hwyr} many {# diwrnod yn hwyr} other {# diwrnod yn hwyr}}',
  ],
  'threats.oweAssess': [
    'Assess {name}: {days, plural, one {# day of work without an assessment} other {# days of work without an assessment}}',
    'Asesu {name}: {days, plural, zero {# diwrnod o waith heb asesiad} one {# diwrnod o waith heb asesiad} two {# ddiwrnod o waith heb asesiad} few {# diwrnod o waith heb asesiad} many {# diwrnod o waith heb asesiad} other {# diwrnod o waith heb asesiad}}',
  ],
  'threats.nameNeeded': ['Give the threat a name.', 'Rhowch enw i’r bygythiad.'],
  'threats.summaryNeeded': [
    'Say in a few sentences what is known.',
    'Dywedwch mewn ychydig frawddegau beth sy’n hysbys.',
  ],
  'threats.typeNeeded': ['Choose what kind of threat it is.', 'Dewiswch pa fath o fygythiad ydyw.'],
  'threats.themeNotKnown': ['Choose the crime themes from the list.', 'Dewiswch y themâu trosedd o’r rhestr.'],
  'threats.dayNotUnderstood': [
    'Write the day as year, month and day.',
    'Ysgrifennwch y diwrnod fel blwyddyn, mis a diwrnod.',
  ],
  'threats.adoptUnassessed': [
    'No approved assessment stands behind it yet. It can be adopted, and is listed with its age until it is assessed.',
    'Nid oes asesiad cymeradwy y tu ôl iddo eto. Gellir ei fabwysiadu, a chaiff ei restru gyda’i oedran nes iddo gael ei asesu.',
  ],
  'threats.mayNotLead.sro': [
    'This person may not approve plans, or may not read this threat. Choose someone who may.',
    'Ni chaiff y person hwn gymeradwyo cynlluniau, neu ddarllen y bygythiad hwn. Dewiswch rywun a gaiff.',
  ],
  'threats.mayNotLead.sio': [
    'This person may not sign plans, or may not read this threat. Choose someone who may.',
    'Ni chaiff y person hwn lofnodi cynlluniau, neu ddarllen y bygythiad hwn. Dewiswch rywun a gaiff.',
  ],
  'threats.mayNotLead.lro': [
    'This person may not sign plans, or may not read this threat. Choose someone who may.',
    'Ni chaiff y person hwn lofnodi cynlluniau, neu ddarllen y bygythiad hwn. Dewiswch rywun a gaiff.',
  ],
  'threats.personNotFound': [
    'Choose someone who has a role in this force now.',
    'Dewiswch rywun sydd â rôl yn yr heddlu hwn nawr.',
  ],
  'threats.workLater': ['Work cannot have begun after today.', 'Ni all y gwaith fod wedi dechrau ar ôl heddiw.'],
  'threats.notFromThisState': [
    'The threat has moved on: this decision is not open from its present state.',
    'Mae’r bygythiad wedi symud ymlaen: nid yw’r penderfyniad hwn ar agor o’i gyflwr presennol.',
  ],
  'threats.becauseNeeded': ['Say why.', 'Dywedwch pam.'],
  'threats.decidedLater': ['The day of the decision is after today.', 'Mae diwrnod y penderfyniad ar ôl heddiw.'],
  'threats.meetingNeeded': ['Say which meeting decided.', 'Dywedwch pa gyfarfod a benderfynodd.'],
  'threats.decidedOnNeeded': ['Give the day of the decision.', 'Rhowch ddiwrnod y penderfyniad.'],
  'threats.ownerLevelNeeded': [
    'Choose the level that owns the threat.',
    'Dewiswch y lefel sy’n berchen ar y bygythiad.',
  ],
  'threats.passedToNeeded': ['Say to whom it is passed.', 'Dywedwch i bwy y’i trosglwyddir.'],
  'threats.acceptedByNeeded': ['Say who accepted it there.', 'Dywedwch pwy a’i derbyniodd yno.'],
  'threats.residualNeeded': [
    'Say what threat remains, if only “none known”.',
    'Dywedwch pa fygythiad sy’n aros, hyd yn oed os “dim yn hysbys”.',
  ],
  'threats.oneLeadEach': [
    'One person holds one of SRO, SIO and LRO. Choose another person.',
    'Mae un person yn dal un o SRO, SIO ac LRO. Dewiswch berson arall.',
  ],
  'threats.sioAndReason': [
    'Name an SIO or say why there is none, not both.',
    'Enwch SIO neu dywedwch pam nad oes un, nid y ddau.',
  ],
  'threats.withModerator': [
    'The assessment is with a moderator. It can be changed once it is sent back.',
    'Mae’r asesiad gyda chymedrolwr. Gellir ei newid wedi iddo gael ei anfon yn ôl.',
  ],
  'threats.noScheme': [
    'No scoring scheme is in use. Ask the head of intelligence analysis to load one.',
    'Nid oes cynllun sgorio ar waith. Gofynnwch i’r pennaeth dadansoddi cudd-wybodaeth lwytho un.',
  ],
  'threats.levelNeeded': [
    'Choose a level for {factor}, or “Unknown”.',
    'Dewiswch lefel ar gyfer {factor}, neu “Anhysbys”.',
  ],
  'threats.rationaleNeeded': ['Say why for {factor}.', 'Dywedwch pam ar gyfer {factor}.'],
  'threats.sectionUnknown': [
    'Give a level for at least one factor of {factor}: without one there is no score.',
    'Rhowch lefel ar gyfer o leiaf un ffactor yn yr adran hon, {factor}: heb un nid oes sgôr.',
  ],
  'threats.assessedOnNeeded': ['Give the day of the assessment.', 'Rhowch ddiwrnod yr asesiad.'],
  'threats.assessedLater': ['The day of the assessment is after today.', 'Mae diwrnod yr asesiad ar ôl heddiw.'],
  'threats.confidenceNeeded': ['Say how confident you are.', 'Dywedwch pa mor hyderus ydych chi.'],
  'threats.confidenceBecauseNeeded': ['Say why you have this confidence.', 'Dywedwch pam mae gennych yr hyder hwn.'],
  'threats.positionNeeded': ['Choose the position of the organisation.', 'Dewiswch safle’r sefydliad.'],
  'threats.notForModeration': [
    'This assessment does not wait for moderation.',
    'Nid yw’r asesiad hwn yn aros i’w gymedroli.',
  ],
  'threats.ownAssessment': [
    'You wrote part of this assessment. Another person approves it.',
    'Chi a ysgrifennodd ran o’r asesiad hwn. Person arall sy’n ei gymeradwyo.',
  ],
  'threats.stayOnList': [
    'Put yourself on the list: you would lose sight of the threat.',
    'Rhowch eich hun ar y rhestr: byddech yn colli golwg ar y bygythiad.',
  ],
  'threats.auditorNeeded': ['Put at least one auditor on the list.', 'Rhowch o leiaf un archwilydd ar y rhestr.'],
  'threats.restrictedAlready': [
    'It is restricted already. Change the names on the restriction’s own page.',
    'Mae wedi’i gyfyngu eisoes. Newidiwch yr enwau ar dudalen y cyfyngiad ei hun.',
  ],
})
