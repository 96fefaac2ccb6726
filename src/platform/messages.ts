/** Sentences of the plumbing: refusals, faults, forms. Welsh for review by a Welsh speaker. */
import { catalogue } from './language.tsx'

export const messages = catalogue({
  'platform.otherForce': ['It belongs to another force.', 'Mae’n perthyn i heddlu arall.'],
  'platform.openInForce': [
    'It is open to everyone in your force whose role may read such records.',
    'Mae’n agored i bawb yn eich heddlu y mae eu rôl yn cael darllen cofnodion o’r fath.',
  ],
  'platform.namedOnIt': [
    'It is kept to named people, and you are one of them.',
    'Fe’i cedwir i bobl a enwyd, ac rydych chi’n un ohonynt.',
  ],
  'platform.notNamedOnIt': [
    'It is kept to named people, and you are not one of them.',
    'Fe’i cedwir i bobl a enwyd, ac nid ydych chi’n un ohonynt.',
  ],
  'platform.notFound': [
    'There is nothing here for you. Check the address, or go to the list and open it from there.',
    'Nid oes dim yma i chi. Gwiriwch y cyfeiriad, neu ewch i’r rhestr a’i agor oddi yno.',
  ],
  'platform.notByToken': [
    'A token may not do this. Sign in, and do it yourself.',
    'Ni chaiff tocyn wneud hyn. Mewngofnodwch, a gwnewch ef eich hun.',
  ],
  'platform.program': ['the program', 'y rhaglen'],
  'platform.mayNot': [
    'Your role may not do this. Ask your administrator which role may.',
    'Ni all eich rôl wneud hyn. Gofynnwch i’ch gweinyddwr pa rôl a all.',
  ],
  'platform.fault': [
    'Something failed on our side. Nothing was changed. Try again; if it fails again, report the reference below.',
    'Methodd rhywbeth ar ein hochr ni. Ni newidiwyd dim. Rhowch gynnig arall arni; os yw’n methu eto, rhowch wybod am y cyfeirnod isod.',
  ],
  'platform.fileStillMade': [
    'The file you asked for before is still being made. Wait until it has come, then ask for this one again.',
    'Mae’r ffeil y gofynnoch amdani o’r blaen yn dal i gael ei gwneud. Arhoswch nes iddi ddod, yna gofynnwch am hon eto.',
  ],
  'platform.filesWaiting': [
    'Very many files are being made just now. Ask for yours again in a minute.',
    'Mae llawer iawn o ffeiliau’n cael eu gwneud ar hyn o bryd. Gofynnwch am eich un chi eto ymhen munud.',
  ],
  'platform.fileNotMade': [
    'The file could not be made, and nothing has left. Ask for it again; if it fails again, report the reference below.',
    'Ni ellid gwneud y ffeil, ac nid oes dim wedi gadael. Gofynnwch amdani eto; os yw’n methu eto, rhowch wybod am y cyfeirnod isod.',
  ],
  'platform.tryAgain': [
    'The records cannot be reached just now. Try again in a minute. If you were saving, look first whether it was kept.',
    'Ni ellir cyrraedd y cofnodion ar hyn o bryd. Rhowch gynnig arall arni ymhen munud. Os oeddech yn cadw rhywbeth, edrychwch yn gyntaf a gafodd ei gadw.',
  ],
  'platform.otherSite': [
    'This form was sent from another site, so it was refused. Open the page here and send it again.',
    'Anfonwyd y ffurflen hon o safle arall, felly fe’i gwrthodwyd. Agorwch y dudalen yma a’i hanfon eto.',
  ],
  'platform.signInNeeded': ['Sign in first, or send a token.', 'Mewngofnodwch yn gyntaf, neu anfonwch docyn.'],
  'platform.signInForForm': [
    'You were signed out before this was saved. Sign in again: what you wrote is kept for an hour and comes back into its form.',
    'Cawsoch eich allgofnodi cyn i hyn gael ei gadw. Mewngofnodwch eto: cedwir yr hyn a ysgrifennoch am awr, a daw yn ôl i’w ffurflen.',
  ],
  'platform.formIsBack': [
    'This is not saved yet. You were signed out before, and this is what you had written. Check it and save it.',
    'Nid yw hyn wedi’i gadw eto. Cawsoch eich allgofnodi cyn hynny, a dyma’r hyn yr oeddech wedi’i ysgrifennu. Gwiriwch ef a’i gadw.',
  ],
  'platform.signInForFile': [
    'Sign in again, then send the file once more. You were signed out before it arrived.',
    'Mewngofnodwch eto, yna anfonwch y ffeil unwaith eto. Cawsoch eich allgofnodi cyn iddi gyrraedd.',
  ],
  'platform.sendFileAgain': [
    'The file was not received, because you were signed out. Choose it and send it once more.',
    'Ni chyrhaeddodd y ffeil, am eich bod wedi’ch allgofnodi. Dewiswch hi a’i hanfon unwaith eto.',
  ],
  'platform.sessionEnded': [
    'Your session has ended. Sign in to go on.',
    'Mae eich sesiwn wedi dod i ben. Mewngofnodwch i barhau.',
  ],
  'platform.reasonNeeded': [
    'Say why you open this record: send the reason with the request.',
    'Dywedwch pam rydych yn agor y cofnod hwn: anfonwch y rheswm gyda’r cais.',
  ],
  'platform.formTooLong': [
    'This form is too long to read. Shorten the text and send it again.',
    'Mae’r ffurflen hon yn rhy hir i’w darllen. Byrhewch y testun a’i hanfon eto.',
  ],
  'platform.tooManyFields': [
    'This form has more than {most, number} fields, more than can be read at once. Choose fewer and send it again.',
    'Mae gan y ffurflen hon fwy na {most, number} o feysydd, mwy nag y gellir eu darllen ar unwaith. Dewiswch lai a’i hanfon eto.',
  ],
  'platform.notAForm': [
    'This is not a form that can be read. Send form fields or JSON.',
    'Nid yw hon yn ffurflen y gellir ei darllen. Anfonwch feysydd ffurflen neu JSON.',
  ],
  'platform.unreadable': [
    'This address or request cannot be read, or is too long. Check the address, or start from your first page.',
    'Ni ellir darllen y cyfeiriad neu’r cais hwn, neu mae’n rhy hir. Gwiriwch y cyfeiriad, neu dechreuwch o’ch tudalen gyntaf.',
  ],
  'platform.fieldNeeded': ['Fill in this field.', 'Llenwch y maes hwn.'],
  'platform.fieldNotUnderstood': [
    'This value was not understood. Check it and send it again.',
    'Ni ddeallwyd y gwerth hwn. Gwiriwch ef a’i anfon eto.',
  ],
  'platform.tooLong': [
    'This is longer than {limit, number} characters. Shorten it.',
    'Mae hyn yn hirach na {limit, number} nod. Byrhewch ef.',
  ],
  'platform.queryNotUnderstood': [
    'The filters in this address were not understood. Clear them and choose again.',
    'Ni ddeallwyd yr hidlwyr yn y cyfeiriad hwn. Cliriwch nhw a dewiswch eto.',
  ],
  'platform.fileTooLarge': [
    'The files are larger than {megabytes, number} MB together, or there are too many. Send fewer or smaller files.',
    'Mae’r ffeiliau yn fwy na {megabytes, number} MB gyda’i gilydd, neu mae gormod ohonynt. Anfonwch lai o ffeiliau neu rai llai.',
  ],
  'platform.changedMeanwhile': [
    'Someone else changed this while you were writing. Both texts are shown; choose what to keep.',
    'Newidiodd rhywun arall hwn tra oeddech yn ysgrifennu. Dangosir y ddau destun; dewiswch beth i’w gadw.',
  ],
})
