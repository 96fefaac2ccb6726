/** How the radar works and what it does not show, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  'radar.how': [
    'How the radar works, and what it does not show',
    'Sut mae’r radar yn gweithio, a’r hyn nad yw’n ei ddangos',
  ],
  'radar.howIntro': [
    'A signal is a place and a time to look at. It is not a threat: that takes an analyst’s assessment. Nothing here scores a person, and nothing here says why.',
    'Lle ac amser i edrych arnynt yw signal. Nid yw’n fygythiad: mae hynny’n gofyn am asesiad gan ddadansoddwr. Nid oes dim yma yn sgorio person, ac nid oes dim yma yn dweud pam.',
  ],
  'radar.howReceived': ['First: what was received', 'Yn gyntaf: yr hyn a ddaeth i law'],
  'radar.howReceived1': [
    'Published months come in runs with gaps between them. A month that was not received is an absence of data, not a fall: no window of the scan spans a gap.',
    'Daw misoedd cyhoeddedig mewn rhesi gyda bylchau rhyngddynt. Diffyg data yw mis na ddaeth i law, nid gostyngiad: nid oes ffenestr o’r sgan yn rhychwantu bwlch.',
  ],
  'radar.howReceived2': [
    'The unit is that of the data. Monthly data never yield a weekly signal. Published points are snapped to the nearest of a fixed list.',
    'Uned y data yw’r uned. Nid yw data misol byth yn rhoi signal wythnosol. Caiff pwyntiau cyhoeddedig eu symud i’r agosaf o restr sefydlog.',
  ],
  'radar.howScan': ['The scan of places and months', 'Y sgan o leoedd a misoedd'],
  'radar.howScanAsks': [
    'It asks whether there is a circle of areas and a last stretch of months with more events than the rest would lead to expect: each area’s total and each month’s total give the expected count together.',
    'Mae’n gofyn a oes cylch o ardaloedd a rhes olaf o fisoedd â mwy o ddigwyddiadau nag y byddai’r gweddill yn peri eu disgwyl: cyfanswm pob ardal a chyfanswm pob mis gyda’i gilydd sy’n rhoi’r cyfrif a ddisgwylir.',
  ],
  'radar.howScanShuffles': [
    'The dates of the events are shuffled 999 times. “2 of 999 shuffles gave a cluster at least this strong” means that, if nothing had changed, about 1 scan in 333 would show one this strong. It does not say how sure it is that this one is real.',
    'Cymysgir dyddiadau’r digwyddiadau 999 o weithiau. Ystyr “rhoddodd 2 o 999 glwstwr o leiaf mor gryf” yw y byddai tuag 1 sgan mewn 333 yn dangos un mor gryf pe na bai dim wedi newid. Nid yw’n dweud pa mor sicr yw hi fod hwn yn real.',
  ],
  'radar.howDoesNot': ['It does not show', 'Nid yw’n dangos'],
  'radar.howScanNot1': [
    'the shape of the place: it draws circles, and the true area may be a road or half of the circle;',
    'siâp y lle: mae’n tynnu cylchoedd, a gall y gwir ardal fod yn ffordd neu’n hanner y cylch;',
  ],
  'radar.howScanNot2': [
    'where the edge is: slightly other circles are nearly as strong;',
    'ble mae’r ymyl: mae cylchoedd ychydig yn wahanol bron mor gryf;',
  ],
  'radar.howScanNot3': [
    'a place that has been busy throughout, for it is compared with its own total;',
    'lle a fu’n brysur drwyddi draw, gan y’i cymherir â’i gyfanswm ei hun;',
  ],
  'radar.howScanNot4': [
    'whether the others fell: where the rest of the force became quieter together, a place that stayed as it was looks like a rise;',
    'a ostyngodd y lleill: lle tawelodd gweddill yr heddlu gyda’i gilydd, mae lle a arhosodd fel yr oedd yn edrych fel cynnydd;',
  ],
  'radar.howScanNot5': ['anything within a month.', 'dim byd o fewn mis.'],
  'radar.howStanding': ['Standing hot spots', 'Mannau problemus sefydlog'],
  'radar.howStandingAsks': [
    'In each month every area with its nearest neighbours is set beside all areas of the force (Getis-Ord Gi*). What stands out, after allowing for the number of areas, is hot in that month; the months together have a name, from new to diminishing (Mann-Kendall).',
    'Ym mhob mis gosodir pob ardal gyda’i chymdogion agosaf wrth ymyl holl ardaloedd yr heddlu (Getis-Ord Gi*). Yr hyn sy’n sefyll allan, ar ôl caniatáu ar gyfer nifer yr ardaloedd, sy’n broblemus yn y mis hwnnw; mae enw i’r misoedd gyda’i gilydd, o newydd i’n lleihau (Mann-Kendall).',
  ],
  'radar.howStandingNot1': [
    'that one area alone is busy: its neighbours’ events count too;',
    'bod un ardal ar ei phen ei hun yn brysur: mae digwyddiadau ei chymdogion yn cyfrif hefyd;',
  ],
  'radar.howStandingNot2': [
    'a rate: counts follow people, so a town centre is hot for its visitors;',
    'cyfradd: mae cyfrifon yn dilyn pobl, felly mae canol tref yn broblemus oherwydd ei ymwelwyr;',
  ],
  'radar.howStandingNot3': [
    'that an area became busier: “intensifying” means that it stands out more, which it also does when the others become quieter;',
    'bod ardal wedi mynd yn brysurach: ystyr “yn dwysáu” yw ei bod yn sefyll allan fwy, fel y mae hefyd pan fydd y lleill yn tawelu;',
  ],
  'radar.howStandingNot4': ['what comes next.', 'yr hyn a ddaw nesaf.'],
  'radar.howChange': ['Change of a district', 'Newid mewn dosbarth'],
  'radar.howChangeAsks': [
    'It asks whether the latest month of a district and a crime type is out of the ordinary for it, or has been climbing: beside the same month of earlier years where they are held, else beside its last months relative to the rest of the force.',
    'Mae’n gofyn a yw mis diweddaraf dosbarth a math o drosedd allan o’r arfer iddo, neu wedi bod yn dringo: wrth ymyl yr un mis mewn blynyddoedd cynharach lle y’u delir, fel arall wrth ymyl ei fisoedd diwethaf o’u cymharu â gweddill yr heddlu.',
  ],
  'radar.howChangeNot1': [
    'where in the district it is: that is what the scan is for;',
    'ble yn y dosbarth y mae: dyna ddiben y sgan;',
  ],
  'radar.howChangeNot2': [
    'anything when fewer than three earlier months can be compared: then it says that it cannot tell;',
    'dim byd pan na ellir cymharu tri mis cynharach: yna mae’n dweud na all farnu;',
  ],
  'radar.howChangeNot3': [
    'whether recording changed: a new way to record looks like a change of crime.',
    'a newidiodd y cofnodi: mae ffordd newydd o gofnodi yn edrych fel newid mewn troseddu.',
  ],
  'radar.howMany': ['Many looks, some false alarms', 'Edrych droeon, ambell alwad ddiangen'],
  'radar.howMany1': [
    'A run makes many comparisons, and each could raise a false alarm. Signals are listed so that on average at most one in ten of a list is false (Benjamini and Hochberg). The number to expect stands beside the list.',
    'Mae rhediad yn gwneud llawer o gymariaethau, a gallai pob un godi galwad ddiangen. Rhestrir signalau fel bod un o bob deg mewn rhestr, ar y mwyaf ac ar gyfartaledd, yn anghywir (Benjamini a Hochberg). Mae’r nifer i’w ddisgwyl wrth ymyl y rhestr.',
  ],
  'radar.howMany2': [
    'What is weaker than that is kept as weak. A signal is weak because shuffled data give one like it often; it is not thereby nothing.',
    'Cedwir yr hyn sy’n wannach na hynny fel gwan. Mae signal yn wan am fod data wedi’u cymysgu yn rhoi un tebyg yn aml; nid yw felly yn ddim.',
  ],
  'radar.howBack': ['What comes back', 'Yr hyn sy’n dychwelyd'],
  'radar.howBack1': [
    'A signal of the same types, with at least half its areas in common and ending later than one that was dismissed, says that it came back, when the other was dismissed and why.',
    'Mae signal o’r un mathau, gydag o leiaf hanner ei ardaloedd yn gyffredin ac yn gorffen yn ddiweddarach nag un a ddiystyrwyd, yn dweud ei fod wedi dychwelyd, pryd y diystyrwyd y llall a pham.',
  ],
  'radar.howGood': ['How good it is', 'Pa mor dda ydyw'],
  'radar.howGood1': [
    'Of the signals that analysts decided on, the share they developed is kept for each method and quarter, with its range. A method that is seldom worth developing is to be changed or taken out.',
    'O’r signalau y penderfynodd dadansoddwyr arnynt, cedwir y gyfran a ddatblygwyd ganddynt ar gyfer pob dull a chwarter, gyda’i hystod. Dylid newid neu dynnu allan ddull nad yw’n aml yn werth ei ddatblygu.',
  ],
  'radar.howKeys': ['Keys', 'Bysellau'],
  'radar.howKeys1': [
    'J and K go through the list, V develops, D dismisses, S snoozes and Z undoes. They are never heard while you write, and the box under the list turns them off in this browser.',
    'Mae J a K yn mynd drwy’r rhestr, V yn datblygu, D yn diystyru, S yn gohirio a Z yn dadwneud. Ni chânt eu clywed tra byddwch yn ysgrifennu, ac mae’r blwch o dan y rhestr yn eu diffodd yn y porwr hwn.',
  ],
})
