/** Sentences of the way to approval, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

const english = {
  'plans.approve.nextSteps': 'Next steps',
  'plans.approve.nextStep':
    '{step, select, submission {Submit the plan} next_draft {Start the next draft} signatures {Signatures} approval {Approval} interim {Interim approval} oral_authority {Spoken authority} other {Closure}}',
  'plans.approve.writtenIn': 'Written in',
  'plans.approve.backToPlan': 'Back to the plan',
  'plans.approve.backToApproval': 'Back to the approval',
  'plans.approveStrandNeeded': 'Choose the signature.',
  'plans.approveAuthoriserNeeded': 'Choose who gave the authority.',
  'plans.approveDayNeeded': 'Give the day on which it was given.',
  'plans.approveTimeNeeded': 'Give the time at which it was given, such as 23:40.',
  'plans.approveClosureChoiceNeeded': 'Choose whether the plan closes.',
  'plans.approve.otherVersion':
    'You had version {read, number} before you. A newer one was submitted. Read it, then decide.',
  'plans.approve.notYours': 'Only the LRO, the SIO or the OCG coordinator of this plan takes it back.',
  'plans.approve.interimWhy': 'Say why it cannot wait for the full plan.',

  'plans.approve.submitTitle': 'Submit the plan',
  'plans.approve.submit': 'Submit to the leads',
  'plans.approve.submitMeans':
    'Submitting cuts version {number, number}. It can be read by everyone who may read the plan and is never altered.',
  'plans.approve.submitBlocked': 'What still blocks submission',
  'plans.approve.whatChanged': 'What changed, in your own words',
  'plans.approve.whatChangedHint': 'The leads and the SRO read this first.',
  'plans.approve.whatChangedTerm': 'What changed',
  'plans.approve.signaturesAfter': 'Signatures after submission',
  'plans.approve.signaturesAfterWhy': 'Only a material change asks a lead to sign again.',
  'plans.approve.willSign': 'The {strand, select, sio {SIO} other {LRO}} will be asked to sign.',
  'plans.approve.staysSigned': 'The signature of the {strand, select, sio {SIO} other {LRO}} stays.',
  'plans.approve.signsAgain': 'The {strand, select, sio {SIO} other {LRO}} signs again, because of:',
  'plans.approve.changesSince': 'Changes since version {number, number}',
  'plans.approve.changesCount':
    '{count, plural, =0 {Nothing differs from the version before.} one {# difference, found by comparing both texts.} other {# differences, found by comparing both texts.}}',
  'plans.approve.before': 'Version {number, number}',
  'plans.approve.draftNow': 'Draft now',
  'plans.approve.nextDraft': 'Start the next draft',
  'plans.approve.nextDraftMeans':
    'Version {number, number} is in force and stays in force while the next is drafted, signed and approved.',
  'plans.approve.change':
    '{kind, select, statement {Threat statement.} objective {Objective: {on}.} added {{on} added.} removed {{on} taken out.} words {Words of {on}.} tactic {Tactic of {on}.} p {P of {on}.} needs {Needs of {on}.} hold {Hold on {on}.} holds {Holds checked.} saving {Whether {on} is life-saving.} risk {Risk to a person. {on}} owner {Owner of {on}.} agency {The owner’s agency of {on}.} date {Date of {on}, moved more than 14 days.} empty {Reason for no action under {on}.} considered {Considered: {on}.} review {Day of the review, moved more than 14 days.} leads {{on, select, sro {SRO} sio {SIO} lro {LRO} sro_deputy {Deputies of the SRO} sio_deputy {Deputies of the SIO} lro_deputy {Deputies of the LRO} other {Why no SIO}}.} other {The part held by the SIO changed.}}',

  'plans.approve.yesNo': '{value, select, true {yes} other {no}}',

  'plans.approve.signaturesTitle': 'Signatures',
  'plans.approve.nothingSubmitted': 'Nothing has been submitted yet.',
  'plans.approve.version': 'Version',
  'plans.approve.versionNumber': 'Version {number, number}',
  'plans.approve.submittedBy': 'Submitted',
  'plans.approve.byAt': '{name}, {at}',
  'plans.approve.signedFor': '{by} for {for}',
  'plans.approve.noSio': 'No SIO, because:',
  'plans.approve.lroSignsWhole': 'The LRO signs for the whole. The SRO confirms the reason on approval.',
  'plans.approve.whatIsSigned': 'What is signed: version {number, number}',
  'plans.approve.decisionsTitle': 'Decided on this version',
  'plans.approve.strandTitle': '{strand, select, sio {Signature of the SIO} other {Signature of the LRO}}',
  'plans.approve.covers':
    '{strand, select, sio {It covers the threat statement, the risks to people, the holds checked, the starred answers under Considered, and the objectives and actions of Pursue, with the part that is held.} other {It covers the whole plan, except the words of a part that is held.}}',
  'plans.approve.reopenedBy':
    '{name} signed version {number, number}. This version changes what was signed, so the signature is open again:',
  'plans.approve.coveredDigest': 'Digest of what it covers (SHA-256)',
  'plans.approve.waitsFor': 'Waits for the {strand, select, sio {SIO} other {LRO}}.',
  'plans.approve.sign': 'Sign version {number, number} as {strand, select, sio {SIO} other {LRO}}',
  'plans.approve.signMeans':
    '{strand, select, sio {With your signature you answer for the threat statement, the people and Pursue as this version says them.} other {With your signature you answer for the whole plan as this version says it.}}',
  'plans.approve.takeBackTitle': 'Take it back to change it',
  'plans.approve.takeBackMeans':
    'The plan becomes a draft again. The version stays to be read; signatures carry to the next where nothing material changes.',
  'plans.approve.takeBackWhy': 'Why it is taken back',
  'plans.approve.takeBack': 'Take the plan back',

  'plans.approve.approvalTitle': 'Approval',
  'plans.approve.compareInForce': 'What differs from version {number, number} in force',
  'plans.approve.whatFollows': 'What follows from approval',
  'plans.approve.followsInForce': 'Version {number, number} comes into force at once.',
  'plans.approve.followsBefore': 'Version {number, number} stops being in force and can still be read.',
  'plans.approve.followsActions': 'Its actions go to their owners; those under way keep their status.',
  'plans.approve.followsTasks':
    '{count, plural, one {# item that is put off returns to the LRO as a task on its day.} other {# items that are put off return to the LRO as tasks on their days.}}',
  'plans.approve.decision': 'Decision',
  'plans.approve.reasonsWait': 'Reasons that the SRO will be asked to accept:',
  'plans.approve.sroDecides': 'The SRO decides.',
  'plans.approve.accept': 'Reasons you accept by approving',
  'plans.approve.acceptHint': 'Tick each one that you accept. The plan cannot be approved while one is left.',
  'plans.approve.acceptGate':
    '{gate, select, pursue {No Pursue action, because “{reason}”.} prevent {No Prevent action, because “{reason}”.} protect {No Protect action, because “{reason}”.} prepare {No Prepare action, because “{reason}”.} place {No place, because “{reason}”.} profile {No current profile, because “{reason}”.} consultation {No partner consulted, because “{reason}”.} objectives {Objectives not complete, because “{reason}”.} other {No SIO, because “{reason}”.}}',
  'plans.approve.returnsOn': 'Returns as a task on {day}.',
  'plans.approve.comment': 'Comment',
  'plans.approve.approve': 'Approve version {number, number}',
  'plans.approve.sendBackTitle': 'Send back',
  'plans.approve.sendBack': 'Send back with a reason',
  'plans.approve.sendBackMeans':
    'The plan goes back to its writers with your reason. Whoever submits it again says what changed.',
  'plans.approve.sendBackWhy': 'Why it is sent back, and what would let you approve it',

  'plans.approve.interimTitle': 'Interim approval',
  'plans.approve.interimMeans':
    'An interim plan is in force for {hours, number} hours with the threat statement, the known risk to people, the holds checked and one owner. It then runs out for all to see, and the full gates apply.',
  'plans.approve.lifeFirst':
    'Saving someone never waits for this. For a threat to life use the force’s threat-to-life procedure at once.',
  'plans.approve.interimBlocked': 'What still blocks interim approval',
  'plans.approve.interimReason': 'Why it cannot wait for the full plan',
  'plans.approve.interimButton': 'Approve for {hours, number} hours',

  'plans.approve.oralTitle': 'Authority given by word of mouth',
  'plans.approve.oralGiven': 'Authority given',
  'plans.approve.oralWhy':
    'Entered by another person. Whoever gave it confirms it within {hours, number} hours, or it is shown as unconfirmed.',
  'plans.approve.oralNone': 'None has been entered.',
  'plans.approve.oralEntered': 'Given {given}. Entered by {name}, {at}.',
  'plans.approve.oralConfirm': 'These were my words: confirm',
  'plans.approve.oralConfirmed': 'Confirmed {at}',
  'plans.approve.oralToConfirm': 'To be confirmed by {at}',
  'plans.approve.oralUnconfirmed': 'Unconfirmed; was due by {at}',
  'plans.approve.oralEnterTitle': 'Enter what was said',
  'plans.approve.oralWho': 'Who gave it?',
  'plans.approve.oralChoose': 'Choose a person',
  'plans.approve.oralDay': 'Day on which it was given',
  'plans.approve.oralTime': 'Time',
  'plans.approve.oralWords': 'Their words',
  'plans.approve.oralFor': 'What it is for',
  'plans.approve.oralForInterim': 'It brings the draft into force as an interim plan',
  'plans.approve.oralEnter': 'Enter',

  'plans.approve.closureTitle': 'Closure',
  'plans.approve.closureMeans':
    'The LRO and the SIO both propose to close the plan, or the LRO alone where there is no SIO. The SRO decides. A closed plan can still be read.',
  'plans.approve.closureProposals': 'Proposed by',
  'plans.approve.closureNone': 'Nobody proposes to close this plan.',
  'plans.approve.closurePropose': 'Propose closure',
  'plans.approve.closureReason': 'Why the plan should close',
  'plans.approve.closureReasonHint': 'What was achieved, what threat is left, and who watches it.',
  'plans.approve.closureDecide': 'Decide on the closure',
  'plans.approve.closureQuestion': 'Does the plan close?',
  'plans.approve.closureClose': 'Close the plan',
  'plans.approve.closureCloseHint': 'No version is in force from now on.',
  'plans.approve.closureDecline': 'Keep the plan in force',
  'plans.approve.closureDecisionReason': 'Why',
  'plans.approve.closureTwice': 'You have already proposed it. The other lead proposes it too.',
  'plans.approve.closureLeads': 'Only the LRO and the SIO of this plan, or their deputies, propose to close it.',
  'plans.approve.closureWhy': 'Say why the plan should close.',
  'plans.approve.closureOwn': 'You proposed the closure. Another person decides on it.',
  'plans.approve.closureWaits.sio': 'The SIO has not proposed the closure yet.',
  'plans.approve.closureWaits.lro': 'The LRO has not proposed the closure yet.',
  'plans.approve.closureDecisionWhy': 'Say why you decide so.',
} as const

const welsh: Record<keyof typeof english, string> = {
  'plans.approve.nextSteps': 'Camau nesaf',
  'plans.approve.nextStep':
    '{step, select, submission {Cyflwyno’r cynllun} next_draft {Dechrau’r drafft nesaf} signatures {Llofnodion} approval {Cymeradwyo} interim {Cymeradwyaeth dros dro} oral_authority {Awdurdod llafar} other {Cau}}',
  'plans.approve.writtenIn': 'Ysgrifennwyd yn',
  'plans.approve.backToPlan': 'Yn ôl i’r cynllun',
  'plans.approve.backToApproval': 'Yn ôl i’r gymeradwyaeth',
  'plans.approveStrandNeeded': 'Dewiswch y llofnod.',
  'plans.approveAuthoriserNeeded': 'Dewiswch pwy a roddodd yr awdurdod.',
  'plans.approveDayNeeded': 'Rhowch y diwrnod y’i rhoddwyd.',
  'plans.approveTimeNeeded': 'Rhowch yr amser y’i rhoddwyd, megis 23:40.',
  'plans.approveClosureChoiceNeeded': 'Dewiswch a yw’r cynllun yn cau.',
  'plans.approve.otherVersion':
    'Fersiwn {read, number} oedd o’ch blaen. Cyflwynwyd un newydd. Darllenwch hi, yna penderfynwch.',
  'plans.approve.notYours': 'Dim ond LRO, SIO neu gydlynydd OCG y cynllun hwn sy’n ei gymryd yn ôl.',
  'plans.approve.interimWhy': 'Dywedwch pam na all aros am y cynllun llawn.',

  'plans.approve.submitTitle': 'Cyflwyno’r cynllun',
  'plans.approve.submit': 'Cyflwyno i’r arweinwyr',
  'plans.approve.submitMeans':
    'Mae cyflwyno yn creu fersiwn {number, number}. Gall pawb a gaiff ddarllen y cynllun ei darllen, ac ni newidir hi byth.',
  'plans.approve.submitBlocked': 'Beth sy’n dal i rwystro cyflwyno',
  'plans.approve.whatChanged': 'Beth a newidiodd, yn eich geiriau eich hun',
  'plans.approve.whatChangedHint': 'Dyma’r peth cyntaf y mae’r arweinwyr a’r SRO yn ei ddarllen.',
  'plans.approve.whatChangedTerm': 'Beth a newidiodd',
  'plans.approve.signaturesAfter': 'Llofnodion ar ôl cyflwyno',
  'plans.approve.signaturesAfterWhy': 'Dim ond newid sylweddol sy’n gofyn i arweinydd lofnodi eto.',
  'plans.approve.willSign': 'Gofynnir i’r {strand, select, sio {SIO} other {LRO}} lofnodi.',
  'plans.approve.staysSigned': 'Mae llofnod yr {strand, select, sio {SIO} other {LRO}} yn aros.',
  'plans.approve.signsAgain': 'Mae’r {strand, select, sio {SIO} other {LRO}} yn llofnodi eto, oherwydd:',
  'plans.approve.changesSince': 'Newidiadau ers fersiwn {number, number}',
  'plans.approve.changesCount':
    '{count, plural, =0 {Nid oes dim yn wahanol i’r fersiwn flaenorol.} zero {# gwahaniaeth, o gymharu’r ddau destun.} one {# gwahaniaeth, o gymharu’r ddau destun.} two {# wahaniaeth, o gymharu’r ddau destun.} few {# gwahaniaeth, o gymharu’r ddau destun.} many {# gwahaniaeth, o gymharu’r ddau destun.} other {# gwahaniaeth, o gymharu’r ddau destun.}}',
  'plans.approve.before': 'Fersiwn {number, number}',
  'plans.approve.draftNow': 'Y drafft yn awr',
  'plans.approve.nextDraft': 'Dechrau’r drafft nesaf',
  'plans.approve.nextDraftMeans':
    'Mae fersiwn {number, number} mewn grym ac yn aros mewn grym tra caiff y nesaf ei drafftio, ei llofnodi a’i chymeradwyo.',
  'plans.approve.change':
    '{kind, select, statement {Datganiad bygythiad.} objective {Amcan: {on}.} added {Ychwanegwyd {on}.} removed {Tynnwyd {on} allan.} words {Geiriau {on}.} tactic {Tacteg {on}.} p {P {on}.} needs {Anghenion {on}.} hold {Daliad ar {on}.} holds {Daliadau a wiriwyd.} saving {A yw {on} yn achub bywyd.} risk {Risg i berson. {on}} owner {Perchennog {on}.} agency {Asiantaeth perchennog {on}.} date {Dyddiad {on}, wedi symud mwy na 14 diwrnod.} empty {Rheswm dros ddim cam gweithredu: {on}.} considered {Ystyriwyd: {on}.} review {Diwrnod yr adolygiad, wedi symud mwy na 14 diwrnod.} leads {{on, select, sro {SRO} sio {SIO} lro {LRO} sro_deputy {Dirprwyon yr SRO} sio_deputy {Dirprwyon yr SIO} lro_deputy {Dirprwyon yr LRO} other {Pam nad oes SIO}}.} other {Newidiodd y rhan a ddelir gan yr SIO.}}',

  'plans.approve.yesNo': '{value, select, true {ie} other {na}}',

  'plans.approve.signaturesTitle': 'Llofnodion',
  'plans.approve.nothingSubmitted': 'Ni chyflwynwyd dim eto.',
  'plans.approve.version': 'Fersiwn',
  'plans.approve.versionNumber': 'Fersiwn {number, number}',
  'plans.approve.submittedBy': 'Cyflwynwyd',
  'plans.approve.byAt': '{name}, {at}',
  'plans.approve.signedFor': '{by} dros {for}',
  'plans.approve.noSio': 'Dim SIO, oherwydd:',
  'plans.approve.lroSignsWhole': 'Mae’r LRO yn llofnodi dros y cyfan. Mae’r SRO yn cadarnhau’r rheswm wrth gymeradwyo.',
  'plans.approve.whatIsSigned': 'Yr hyn a lofnodir: fersiwn {number, number}',
  'plans.approve.decisionsTitle': 'Penderfynwyd ar y fersiwn hon',
  'plans.approve.strandTitle': '{strand, select, sio {Llofnod yr SIO} other {Llofnod yr LRO}}',
  'plans.approve.covers':
    '{strand, select, sio {Mae’n cwmpasu’r datganiad bygythiad, y risgiau i bobl, y daliadau a wiriwyd, yr atebion serennog o dan Ystyriwyd, ac amcanion a chamau gweithredu Erlid, gyda’r rhan a ddelir.} other {Mae’n cwmpasu’r cynllun cyfan, ac eithrio geiriau rhan a ddelir.}}',
  'plans.approve.reopenedBy':
    'Llofnododd {name} fersiwn {number, number}. Mae’r fersiwn hon yn newid yr hyn a lofnodwyd, felly mae’r llofnod ar agor eto:',
  'plans.approve.coveredDigest': 'Crynodeb yr hyn y mae’n ei gwmpasu (SHA-256)',
  'plans.approve.waitsFor': 'Yn aros am yr {strand, select, sio {SIO} other {LRO}}.',
  'plans.approve.sign': 'Llofnodi fersiwn {number, number} fel {strand, select, sio {SIO} other {LRO}}',
  'plans.approve.signMeans':
    '{strand, select, sio {Gyda’ch llofnod rydych yn ateb dros y datganiad bygythiad, y bobl ac Erlid fel y mae’r fersiwn hon yn eu dweud.} other {Gyda’ch llofnod rydych yn ateb dros y cynllun cyfan fel y mae’r fersiwn hon yn ei ddweud.}}',
  'plans.approve.takeBackTitle': 'Ei gymryd yn ôl i’w newid',
  'plans.approve.takeBackMeans':
    'Daw’r cynllun yn ddrafft eto. Mae’r fersiwn yn aros i’w darllen; mae llofnodion yn parhau i’r nesaf lle nad oes dim sylweddol yn newid.',
  'plans.approve.takeBackWhy': 'Pam y’i cymerir yn ôl',
  'plans.approve.takeBack': 'Cymryd y cynllun yn ôl',

  'plans.approve.approvalTitle': 'Cymeradwyo',
  'plans.approve.compareInForce': 'Beth sy’n wahanol i fersiwn {number, number} mewn grym',
  'plans.approve.whatFollows': 'Beth sy’n dilyn o gymeradwyo',
  'plans.approve.followsInForce': 'Daw fersiwn {number, number} i rym ar unwaith.',
  'plans.approve.followsBefore': 'Nid yw fersiwn {number, number} mewn grym mwyach, a gellir ei darllen o hyd.',
  'plans.approve.followsActions':
    'Mae ei chamau gweithredu’n mynd at eu perchnogion; mae’r rhai sydd ar waith yn cadw eu statws.',
  'plans.approve.followsTasks':
    '{count, plural, zero {Daw # eitem a ohiriwyd yn ôl at yr LRO fel tasg ar ei diwrnod.} one {Daw # eitem a ohiriwyd yn ôl at yr LRO fel tasg ar ei diwrnod.} two {Daw # eitem a ohiriwyd yn ôl at yr LRO fel tasgau ar eu diwrnodau.} few {Daw # eitem a ohiriwyd yn ôl at yr LRO fel tasgau ar eu diwrnodau.} many {Daw # eitem a ohiriwyd yn ôl at yr LRO fel tasgau ar eu diwrnodau.} other {Daw # eitem a ohiriwyd yn ôl at yr LRO fel tasgau ar eu diwrnodau.}}',
  'plans.approve.decision': 'Penderfyniad',
  'plans.approve.reasonsWait': 'Rhesymau y gofynnir i’r SRO eu derbyn:',
  'plans.approve.sroDecides': 'Yr SRO sy’n penderfynu.',
  'plans.approve.accept': 'Rhesymau rydych yn eu derbyn drwy gymeradwyo',
  'plans.approve.acceptHint': 'Ticiwch bob un rydych yn ei dderbyn. Ni ellir cymeradwyo’r cynllun tra bo un ar ôl.',
  'plans.approve.acceptGate':
    '{gate, select, pursue {Dim cam gweithredu Erlid, oherwydd “{reason}”.} prevent {Dim cam gweithredu Atal, oherwydd “{reason}”.} protect {Dim cam gweithredu Amddiffyn, oherwydd “{reason}”.} prepare {Dim cam gweithredu Paratoi, oherwydd “{reason}”.} place {Dim lle, oherwydd “{reason}”.} profile {Dim proffil cyfredol, oherwydd “{reason}”.} consultation {Nid ymgynghorwyd â phartner, oherwydd “{reason}”.} objectives {Amcanion heb eu cwblhau, oherwydd “{reason}”.} other {Dim SIO, oherwydd “{reason}”.}}',
  'plans.approve.returnsOn': 'Daw’n ôl fel tasg ar {day}.',
  'plans.approve.comment': 'Sylw',
  'plans.approve.approve': 'Cymeradwyo fersiwn {number, number}',
  'plans.approve.sendBackTitle': 'Anfon yn ôl',
  'plans.approve.sendBack': 'Anfon yn ôl gyda rheswm',
  'plans.approve.sendBackMeans':
    'Mae’r cynllun yn mynd yn ôl at ei awduron gyda’ch rheswm. Bydd pwy bynnag sy’n ei gyflwyno eto yn dweud beth a newidiodd.',
  'plans.approve.sendBackWhy': 'Pam yr anfonir ef yn ôl, a beth fyddai’n gadael i chi ei gymeradwyo',

  'plans.approve.interimTitle': 'Cymeradwyaeth dros dro',
  'plans.approve.interimMeans':
    'Mae cynllun dros dro mewn grym am {hours, number} awr gyda’r datganiad bygythiad, y risg hysbys i bobl, y daliadau a wiriwyd ac un perchennog. Yna daw i ben yn weladwy i bawb, a bydd y gatiau llawn yn berthnasol.',
  'plans.approve.lifeFirst':
    'Nid yw achub rhywun byth yn aros am hyn. Ar gyfer bygythiad i fywyd defnyddiwch weithdrefn yr heddlu ar unwaith.',
  'plans.approve.interimBlocked': 'Beth sy’n dal i rwystro cymeradwyaeth dros dro',
  'plans.approve.interimReason': 'Pam na all aros am y cynllun llawn',
  'plans.approve.interimButton': 'Cymeradwyo am {hours, number} awr',

  'plans.approve.oralTitle': 'Awdurdod a roddwyd ar lafar',
  'plans.approve.oralGiven': 'Awdurdod a roddwyd',
  'plans.approve.oralWhy':
    'Person arall sy’n ei gofnodi. Mae pwy bynnag a’i rhoddodd yn ei gadarnhau o fewn {hours, number} awr, neu dangosir ei fod heb ei gadarnhau.',
  'plans.approve.oralNone': 'Ni chofnodwyd yr un.',
  'plans.approve.oralEntered': 'Rhoddwyd {given}. Cofnodwyd gan {name}, {at}.',
  'plans.approve.oralConfirm': 'Fy ngeiriau i oedd y rhain: cadarnhau',
  'plans.approve.oralConfirmed': 'Cadarnhawyd {at}',
  'plans.approve.oralToConfirm': 'I’w gadarnhau erbyn {at}',
  'plans.approve.oralUnconfirmed': 'Heb ei gadarnhau; disgwyliwyd erbyn {at}',
  'plans.approve.oralEnterTitle': 'Cofnodi’r hyn a ddywedwyd',
  'plans.approve.oralWho': 'Pwy a’i rhoddodd?',
  'plans.approve.oralChoose': 'Dewiswch berson',
  'plans.approve.oralDay': 'Y diwrnod y’i rhoddwyd',
  'plans.approve.oralTime': 'Amser',
  'plans.approve.oralWords': 'Eu geiriau',
  'plans.approve.oralFor': 'Beth yw ei ddiben',
  'plans.approve.oralForInterim': 'Mae’n dod â’r drafft i rym fel cynllun dros dro',
  'plans.approve.oralEnter': 'Cofnodi',

  'plans.approve.closureTitle': 'Cau',
  'plans.approve.closureMeans':
    'Mae’r LRO a’r SIO ill dau yn cynnig cau’r cynllun, neu’r LRO yn unig lle nad oes SIO. Yr SRO sy’n penderfynu. Gellir darllen cynllun a gaewyd o hyd.',
  'plans.approve.closureProposals': 'Cynigiwyd gan',
  'plans.approve.closureNone': 'Nid oes neb yn cynnig cau’r cynllun hwn.',
  'plans.approve.closurePropose': 'Cynnig cau',
  'plans.approve.closureReason': 'Pam y dylai’r cynllun gau',
  'plans.approve.closureReasonHint': 'Beth a gyflawnwyd, pa fygythiad sydd ar ôl, a phwy sy’n ei wylio.',
  'plans.approve.closureDecide': 'Penderfynu ar y cau',
  'plans.approve.closureQuestion': 'A yw’r cynllun yn cau?',
  'plans.approve.closureClose': 'Cau’r cynllun',
  'plans.approve.closureCloseHint': 'Ni fydd yr un fersiwn mewn grym o hyn ymlaen.',
  'plans.approve.closureDecline': 'Cadw’r cynllun mewn grym',
  'plans.approve.closureDecisionReason': 'Pam',
  'plans.approve.closureTwice': 'Rydych eisoes wedi’i gynnig. Mae’r arweinydd arall yn ei gynnig hefyd.',
  'plans.approve.closureLeads': 'Dim ond LRO ac SIO y cynllun hwn, neu eu dirprwyon, sy’n cynnig ei gau.',
  'plans.approve.closureWhy': 'Dywedwch pam y dylai’r cynllun gau.',
  'plans.approve.closureOwn': 'Chi a gynigiodd y cau. Person arall sy’n penderfynu arno.',
  'plans.approve.closureWaits.sio': 'Nid yw’r SIO wedi cynnig y cau eto.',
  'plans.approve.closureWaits.lro': 'Nid yw’r LRO wedi cynnig y cau eto.',
  'plans.approve.closureDecisionWhy': 'Dywedwch pam y penderfynwch felly.',
}

export const messages = catalogue({ en: english, cy: welsh })
