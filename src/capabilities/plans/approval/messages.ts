/** Sentences of the way to approval, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue, together } from '../../../platform/language.tsx'
import { reviewMessages } from './review-messages.ts'
import { urgentMessages } from './urgent-messages.ts'

export const messages = together(
  urgentMessages,
  reviewMessages,
  catalogue({
    'plans.approve.nextSteps': ['Next steps', 'Camau nesaf'],
    'plans.approve.nextStep': [
      '{step, select, submission {Submit the plan} next_draft {Start the next draft} signatures {Signatures} approval {Approval} interim {Interim approval} oral_authority {Spoken authority} other {Closure}}',
      '{step, select, submission {Cyflwyno’r cynllun} next_draft {Dechrau’r drafft nesaf} signatures {Llofnodion} approval {Cymeradwyo} interim {Cymeradwyaeth dros dro} oral_authority {Awdurdod llafar} other {Cau}}',
    ],
    'plans.approve.backToPlan': ['Back to the plan', 'Yn ôl i’r cynllun'],
    'plans.approve.backToApproval': ['Back to the approval', 'Yn ôl i’r gymeradwyaeth'],
    'plans.approveStrandNeeded': ['Choose the signature.', 'Dewiswch y llofnod.'],
    'plans.approveAuthoriserNeeded': ['Choose who gave the authority.', 'Dewiswch pwy a roddodd yr awdurdod.'],
    'plans.approveDayNeeded': ['Give the day on which it was given.', 'Rhowch y diwrnod y’i rhoddwyd.'],
    'plans.approveTimeNeeded': [
      'Give the time at which it was given, such as 23:40.',
      'Rhowch yr amser y’i rhoddwyd, megis 23:40.',
    ],
    'plans.approveClosureChoiceNeeded': ['Choose whether the plan closes.', 'Dewiswch a yw’r cynllun yn cau.'],
    'plans.approve.otherVersion': [
      'You had version {read, number} before you. A newer one was submitted. Read it, then decide.',
      'Fersiwn {read, number} oedd o’ch blaen. Cyflwynwyd un newydd. Darllenwch hi, yna penderfynwch.',
    ],
    'plans.approve.notYours': [
      'Only the LRO, the SIO or the OCG coordinator of this plan takes it back.',
      'Dim ond LRO, SIO neu gydlynydd OCG y cynllun hwn sy’n ei gymryd yn ôl.',
    ],
    'plans.approve.submitTitle': ['Submit the plan', 'Cyflwyno’r cynllun'],
    'plans.approve.submit': ['Submit to the leads', 'Cyflwyno i’r arweinwyr'],
    'plans.approve.submitMeans': [
      'Submitting cuts version {number, number}. It can be read by everyone who may read the plan and is never altered.',
      'Mae cyflwyno yn creu fersiwn {number, number}. Gall pawb a gaiff ddarllen y cynllun ei darllen, ac ni newidir hi byth.',
    ],
    'plans.approve.submitBlocked': ['What still blocks submission', 'Beth sy’n dal i rwystro cyflwyno'],
    'plans.approve.whatChanged': ['What changed, in your own words', 'Beth a newidiodd, yn eich geiriau eich hun'],
    'plans.approve.whatChangedHint': [
      'The leads and the SRO read this first.',
      'Dyma’r peth cyntaf y mae’r arweinwyr a’r SRO yn ei ddarllen.',
    ],
    'plans.approve.whatChangedTerm': ['What changed', 'Beth a newidiodd'],
    'plans.approve.signaturesAfter': ['Signatures after submission', 'Llofnodion ar ôl cyflwyno'],
    'plans.approve.signaturesAfterWhy': [
      'Only a material change asks a lead to sign again.',
      'Dim ond newid sylweddol sy’n gofyn i arweinydd lofnodi eto.',
    ],
    'plans.approve.willSign': [
      'The {strand, select, sio {SIO} other {LRO}} will be asked to sign.',
      'Gofynnir i’r {strand, select, sio {SIO} other {LRO}} lofnodi.',
    ],
    'plans.approve.staysSigned': [
      'The signature of the {strand, select, sio {SIO} other {LRO}} stays.',
      'Mae llofnod yr {strand, select, sio {SIO} other {LRO}} yn aros.',
    ],
    'plans.approve.signsAgain': [
      'The {strand, select, sio {SIO} other {LRO}} signs again, because of:',
      'Mae’r {strand, select, sio {SIO} other {LRO}} yn llofnodi eto, oherwydd:',
    ],
    'plans.approve.changesSince': ['Changes since version {number, number}', 'Newidiadau ers fersiwn {number, number}'],
    'plans.approve.changesCount': [
      '{count, plural, =0 {Nothing differs from the version before.} one {# difference, found by comparing both texts.} other {# differences, found by comparing both texts.}}',
      '{count, plural, =0 {Nid oes dim yn wahanol i’r fersiwn flaenorol.} zero {# gwahaniaeth, o gymharu’r ddau destun.} one {# gwahaniaeth, o gymharu’r ddau destun.} two {# wahaniaeth, o gymharu’r ddau destun.} few {# gwahaniaeth, o gymharu’r ddau destun.} many {# gwahaniaeth, o gymharu’r ddau destun.} other {# gwahaniaeth, o gymharu’r ddau destun.}}',
    ],
    'plans.approve.before': ['Version {number, number}', 'Fersiwn {number, number}'],
    'plans.approve.draftNow': ['Draft now', 'Y drafft yn awr'],
    'plans.approve.nextDraft': ['Start the next draft', 'Dechrau’r drafft nesaf'],
    'plans.approve.nextDraftMeans': [
      'Version {number, number} is in force and stays in force while the next is drafted, signed and approved.',
      'Mae fersiwn {number, number} mewn grym ac yn aros mewn grym tra caiff y nesaf ei drafftio, ei llofnodi a’i chymeradwyo.',
    ],
    'plans.approve.change': [
      '{kind, select, statement {Threat statement.} objective {Objective: {on}.} added {{on} added.} removed {{on} taken out.} words {Words of {on}.} tactic {Tactic of {on}.} p {P of {on}.} needs {Needs of {on}.} hold {Hold on {on}.} holds {Holds checked.} saving {Whether {on} is life-saving.} risk {Risk to a person. {on}} owner {Owner of {on}.} agency {The owner’s agency of {on}.} date {Date of {on}, moved more than 14 days.} empty {Reason for no action under {on}.} considered {Considered: {on}.} review {Day of the review, moved more than 14 days.} leads {{on, select, sro {SRO} sio {SIO} lro {LRO} sro_deputy {Deputies of the SRO} sio_deputy {Deputies of the SIO} lro_deputy {Deputies of the LRO} other {Why no SIO}}.} other {The part held by the SIO changed.}}',
      '{kind, select, statement {Datganiad bygythiad.} objective {Amcan: {on}.} added {Ychwanegwyd {on}.} removed {Tynnwyd {on} allan.} words {Geiriau {on}.} tactic {Tacteg {on}.} p {P {on}.} needs {Anghenion {on}.} hold {Daliad ar {on}.} holds {Daliadau a wiriwyd.} saving {A yw {on} yn achub bywyd.} risk {Risg i berson. {on}} owner {Perchennog {on}.} agency {Asiantaeth perchennog {on}.} date {Dyddiad {on}, wedi symud mwy na 14 diwrnod.} empty {Rheswm dros ddim cam gweithredu: {on}.} considered {Ystyriwyd: {on}.} review {Diwrnod yr adolygiad, wedi symud mwy na 14 diwrnod.} leads {{on, select, sro {SRO} sio {SIO} lro {LRO} sro_deputy {Dirprwyon yr SRO} sio_deputy {Dirprwyon yr SIO} lro_deputy {Dirprwyon yr LRO} other {Pam nad oes SIO}}.} other {Newidiodd y rhan a ddelir gan yr SIO.}}',
    ],
    'plans.approve.yesNo': ['{value, select, true {yes} other {no}}', '{value, select, true {ie} other {na}}'],
    'plans.approve.signaturesTitle': ['Signatures', 'Llofnodion'],
    'plans.approve.nothingSubmitted': ['No version is submitted now.', 'Nid oes fersiwn wedi’i chyflwyno nawr.'],
    'plans.approve.version': ['Version', 'Fersiwn'],
    'plans.approve.versionNumber': ['Version {number, number}', 'Fersiwn {number, number}'],
    'plans.approve.submittedBy': ['Submitted', 'Cyflwynwyd'],
    'plans.approve.byAt': ['{name}, {at}', '{name}, {at}'],
    'plans.approve.signedFor': ['{by} for {for}', '{by} dros {for}'],
    'plans.approve.noSio': ['No SIO, because:', 'Dim SIO, oherwydd:'],
    'plans.approve.lroSignsWhole': [
      'The LRO signs for the whole. The SRO confirms the reason on approval.',
      'Mae’r LRO yn llofnodi dros y cyfan. Mae’r SRO yn cadarnhau’r rheswm wrth gymeradwyo.',
    ],
    'plans.approve.whatIsSigned': [
      'What is signed: version {number, number}',
      'Yr hyn a lofnodir: fersiwn {number, number}',
    ],
    'plans.approve.decisionsTitle': ['Decided on this version', 'Penderfynwyd ar y fersiwn hon'],
    'plans.approve.strandTitle': [
      '{strand, select, sio {Signature of the SIO} other {Signature of the LRO}}',
      '{strand, select, sio {Llofnod yr SIO} other {Llofnod yr LRO}}',
    ],
    'plans.approve.covers': [
      '{strand, select, sio {It covers the threat statement, the risks to people, the holds checked, the starred answers under Considered, and the objectives and actions of Pursue, with the part that is held.} other {It covers the whole plan, except the words of a part that is held.}}',
      '{strand, select, sio {Mae’n cwmpasu’r datganiad bygythiad, y risgiau i bobl, y daliadau a wiriwyd, yr atebion serennog o dan Ystyriwyd, ac amcanion a chamau gweithredu Erlid, gyda’r rhan a ddelir.} other {Mae’n cwmpasu’r cynllun cyfan, ac eithrio geiriau rhan a ddelir.}}',
    ],
    'plans.approve.reopenedBy': [
      '{name} signed version {number, number}. This version changes what was signed, so the signature is open again:',
      'Llofnododd {name} fersiwn {number, number}. Mae’r fersiwn hon yn newid yr hyn a lofnodwyd, felly mae’r llofnod ar agor eto:',
    ],
    'plans.approve.coveredDigest': [
      'Digest of what it covers (SHA-256)',
      'Crynodeb yr hyn y mae’n ei gwmpasu (SHA-256)',
    ],
    'plans.approve.waitsFor': [
      'Waits for the {strand, select, sio {SIO} other {LRO}}.',
      'Yn aros am yr {strand, select, sio {SIO} other {LRO}}.',
    ],
    'plans.approve.sign': [
      'Sign version {number, number} as {strand, select, sio {SIO} other {LRO}}',
      'Llofnodi fersiwn {number, number} fel {strand, select, sio {SIO} other {LRO}}',
    ],
    'plans.approve.signMeans': [
      '{strand, select, sio {With your signature you answer for the threat statement, the people and Pursue as this version says them.} other {With your signature you answer for the whole plan as this version says it.}}',
      '{strand, select, sio {Gyda’ch llofnod rydych yn ateb dros y datganiad bygythiad, y bobl ac Erlid fel y mae’r fersiwn hon yn eu dweud.} other {Gyda’ch llofnod rydych yn ateb dros y cynllun cyfan fel y mae’r fersiwn hon yn ei ddweud.}}',
    ],
    'plans.approve.takeBackTitle': ['Take it back to change it', 'Ei gymryd yn ôl i’w newid'],
    'plans.approve.takeBackMeans': [
      'The plan becomes a draft again. The version stays to be read; signatures carry to the next where nothing material changes.',
      'Daw’r cynllun yn ddrafft eto. Mae’r fersiwn yn aros i’w darllen; mae llofnodion yn parhau i’r nesaf lle nad oes dim sylweddol yn newid.',
    ],
    'plans.approve.takeBackWhy': ['Why it is taken back', 'Pam y’i cymerir yn ôl'],
    'plans.approve.takeBack': ['Take the plan back', 'Cymryd y cynllun yn ôl'],
    'plans.approve.approvalTitle': ['Approval', 'Cymeradwyo'],
    'plans.approve.compareInForce': [
      'What differs from version {number, number} in force',
      'Beth sy’n wahanol i fersiwn {number, number} mewn grym',
    ],
    'plans.approve.whatFollows': ['What follows from approval', 'Beth sy’n dilyn o gymeradwyo'],
    'plans.approve.followsInForce': [
      'Version {number, number} comes into force at once.',
      'Daw fersiwn {number, number} i rym ar unwaith.',
    ],
    'plans.approve.followsBefore': [
      'Version {number, number} stops being in force and can still be read.',
      'Nid yw fersiwn {number, number} mewn grym mwyach, a gellir ei darllen o hyd.',
    ],
    'plans.approve.followsActions': [
      'Its actions go to their owners; those under way keep their status.',
      'Mae ei chamau gweithredu’n mynd at eu perchnogion; mae’r rhai sydd ar waith yn cadw eu statws.',
    ],
    'plans.approve.followsTasks': [
      '{count, plural, one {# item that is put off returns to the LRO as a task on its day.} other {# items that are put off return to the LRO as tasks on their days.}}',
      '{count, plural, zero {Daw # eitem a ohiriwyd yn ôl at yr LRO fel tasg ar ei diwrnod.} one {Daw # eitem a ohiriwyd yn ôl at yr LRO fel tasg ar ei diwrnod.} two {Daw # eitem a ohiriwyd yn ôl at yr LRO fel tasgau ar eu diwrnodau.} few {Daw # eitem a ohiriwyd yn ôl at yr LRO fel tasgau ar eu diwrnodau.} many {Daw # eitem a ohiriwyd yn ôl at yr LRO fel tasgau ar eu diwrnodau.} other {Daw # eitem a ohiriwyd yn ôl at yr LRO fel tasgau ar eu diwrnodau.}}',
    ],
    'plans.approve.decision': ['Decision', 'Penderfyniad'],
    'plans.approve.reasonsWait': [
      'Reasons that the SRO will be asked to accept:',
      'Rhesymau y gofynnir i’r SRO eu derbyn:',
    ],
    'plans.approve.sroDecides': ['The SRO decides.', 'Yr SRO sy’n penderfynu.'],
    'plans.approve.accept': ['Reasons you accept by approving', 'Rhesymau rydych yn eu derbyn drwy gymeradwyo'],
    'plans.approve.acceptHint': [
      'Tick each one that you accept. The plan cannot be approved while one is left.',
      'Ticiwch bob un rydych yn ei dderbyn. Ni ellir cymeradwyo’r cynllun tra bo un ar ôl.',
    ],
    'plans.approve.acceptGate': [
      '{gate, select, pursue {No Pursue action, because “{reason}”.} prevent {No Prevent action, because “{reason}”.} protect {No Protect action, because “{reason}”.} prepare {No Prepare action, because “{reason}”.} place {No place, because “{reason}”.} profile {No current profile, because “{reason}”.} consultation {No partner consulted, because “{reason}”.} objectives {Objectives not complete, because “{reason}”.} other {No SIO, because “{reason}”.}}',
      '{gate, select, pursue {Dim cam gweithredu Erlid, oherwydd “{reason}”.} prevent {Dim cam gweithredu Atal, oherwydd “{reason}”.} protect {Dim cam gweithredu Amddiffyn, oherwydd “{reason}”.} prepare {Dim cam gweithredu Paratoi, oherwydd “{reason}”.} place {Dim lle, oherwydd “{reason}”.} profile {Dim proffil cyfredol, oherwydd “{reason}”.} consultation {Nid ymgynghorwyd â phartner, oherwydd “{reason}”.} objectives {Amcanion heb eu cwblhau, oherwydd “{reason}”.} other {Dim SIO, oherwydd “{reason}”.}}',
    ],
    'plans.approve.returnsOn': ['Returns as a task on {day}.', 'Daw’n ôl fel tasg ar {day}.'],
    'plans.approve.comment': ['Comment', 'Sylw'],
    'plans.approve.approve': ['Approve version {number, number}', 'Cymeradwyo fersiwn {number, number}'],
    'plans.approve.sendBackTitle': ['Send back', 'Anfon yn ôl'],
    'plans.approve.sendBack': ['Send back with a reason', 'Anfon yn ôl gyda rheswm'],
    'plans.approve.sendBackMeans': [
      'The plan goes back to its writers with your reason. Whoever submits it again says what changed.',
      'Mae’r cynllun yn mynd yn ôl at ei awduron gyda’ch rheswm. Bydd pwy bynnag sy’n ei gyflwyno eto yn dweud beth a newidiodd.',
    ],
    'plans.approve.sendBackWhy': [
      'Why it is sent back, and what would let you approve it',
      'Pam yr anfonir ef yn ôl, a beth fyddai’n gadael i chi ei gymeradwyo',
    ],
    'plans.approve.closureTitle': ['Closure', 'Cau'],
    'plans.approve.closureMeans': [
      'The LRO and the SIO both propose to close the plan, or the LRO alone where there is no SIO. The SRO decides. A closed plan can still be read.',
      'Mae’r LRO a’r SIO ill dau yn cynnig cau’r cynllun, neu’r LRO yn unig lle nad oes SIO. Yr SRO sy’n penderfynu. Gellir darllen cynllun a gaewyd o hyd.',
    ],
    'plans.approve.closureProposals': ['Proposed by', 'Cynigiwyd gan'],
    'plans.approve.closureNone': ['Nobody proposes to close this plan.', 'Nid oes neb yn cynnig cau’r cynllun hwn.'],
    'plans.approve.closurePropose': ['Propose closure', 'Cynnig cau'],
    'plans.approve.closureReason': ['Why the plan should close', 'Pam y dylai’r cynllun gau'],
    'plans.approve.closureReasonHint': [
      'What was achieved, what threat is left, and who watches it.',
      'Beth a gyflawnwyd, pa fygythiad sydd ar ôl, a phwy sy’n ei wylio.',
    ],
    'plans.approve.closureDecide': ['Decide on the closure', 'Penderfynu ar y cau'],
    'plans.approve.closureQuestion': ['Does the plan close?', 'A yw’r cynllun yn cau?'],
    'plans.approve.closureClose': ['Close the plan', 'Cau’r cynllun'],
    'plans.approve.closureCloseHint': [
      'No version is in force from now on.',
      'Ni fydd yr un fersiwn mewn grym o hyn ymlaen.',
    ],
    'plans.approve.closureDecline': ['Keep the plan in force', 'Cadw’r cynllun mewn grym'],
    'plans.approve.closureDecisionReason': ['Why', 'Pam'],
    'plans.approve.closureTwice': [
      'You have already proposed it. The other lead proposes it too.',
      'Rydych eisoes wedi’i gynnig. Mae’r arweinydd arall yn ei gynnig hefyd.',
    ],
    'plans.approve.closureLeads': [
      'Only the LRO and the SIO of this plan, or their deputies, propose to close it.',
      'Dim ond LRO ac SIO y cynllun hwn, neu eu dirprwyon, sy’n cynnig ei gau.',
    ],
    'plans.approve.closureWhy': ['Say why the plan should close.', 'Dywedwch pam y dylai’r cynllun gau.'],
    'plans.approve.closureOwn': [
      'You proposed the closure. Another person decides on it.',
      'Chi a gynigiodd y cau. Person arall sy’n penderfynu arno.',
    ],
    'plans.approve.closureWaits.sio': [
      'The SIO has not proposed the closure yet.',
      'Nid yw’r SIO wedi cynnig y cau eto.',
    ],
    'plans.approve.closureWaits.lro': [
      'The LRO has not proposed the closure yet.',
      'Nid yw’r LRO wedi cynnig y cau eto.',
    ],
    'plans.approve.closureDecisionWhy': ['Say why you decide so.', 'Dywedwch pam y penderfynwch felly.'],
  }),
)
