/** Sentences of renewed area codes, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  en: {
    'places.codes': 'Renewed area codes',
    'places.lookups': 'Lookups that are loaded',
    'places.lookupsWhy':
      'A census, or a merger of authorities, gives an area a new code. With the published lookup it is counted as one area before and after.',
    'places.noLookups': 'None are loaded. Until then an area with a new code is an area without a history.',
    'places.loadLookup': 'Load a lookup',
    'places.loadLookupWhy':
      'The file as it is published, such as “LSOA (2011) to LSOA (2021) lookup”. Codes that stay the same are left out.',
    'places.lookupFile': 'CSV file',
    'places.lookupFileHint':
      'With two columns of codes: LSOA11CD and LSOA21CD, LADCD and LADCD_ACTIVE, or old_code and new_code.',
    'places.lookupColumns': 'Columns',
    'places.fromColumn': '{from} to {to}',
    'places.lookupPairs': 'Pairs of codes',
    'places.lookupSource': 'Source',
    'places.lookupSourceHint': 'Who published it, and under what name.',
    'places.lookupSourceNeeded': 'Say where the lookup comes from.',
    'places.lookupLanguage': 'Language of the source',
    'places.lookupInLanguage': '{language, select, cy {Welsh} other {English}}',
    'places.lookupLoaded': 'Loaded',
    'places.lookupLoadedBy': '{at}, by {name}',
    'places.lookupState': 'In use',
    'places.lookupEndedOn': 'Ended {at}',
    'places.endLookup': 'Stop using it',
    'places.lookupEnded': 'This lookup is no longer in use already.',
    'places.renewals': 'Codes that were renewed',
    'places.renewalsShown': '{shown, number} of {total, number} pairs, by old code.',
    'places.oldCode': 'Old code',
    'places.newCode': 'New code',
    'places.countedAs': 'Counted as',
    'places.noCodeColumns':
      'The first line has no two columns of codes. Needed are two of one kind and two years (LSOA11CD, LSOA21CD), or old_code and new_code.',
    'places.lineNotCodes': 'Line {line, number}: one of the two codes is missing or is not a code.',
    'places.nothingRenewed': 'Every code in this file is the same before and after, so there is nothing to keep.',
  },
  cy: {
    'places.codes': 'Codau ardal a adnewyddwyd',
    'places.lookups': 'Tablau codau sydd wedi’u llwytho',
    'places.lookupsWhy':
      'Mae cyfrifiad, neu uno awdurdodau, yn rhoi cod newydd i ardal. Gyda’r tabl cyhoeddedig fe’i cyfrifir fel un ardal cyn hynny ac wedyn.',
    'places.noLookups': 'Nid oes dim wedi’u llwytho. Tan hynny mae ardal â chod newydd yn ardal heb hanes.',
    'places.loadLookup': 'Llwytho tabl codau',
    'places.loadLookupWhy':
      'Y ffeil fel y’i cyhoeddwyd, fel “LSOA (2011) to LSOA (2021) lookup”. Gadewir allan y codau sy’n aros yr un fath.',
    'places.lookupFile': 'Ffeil CSV',
    'places.lookupFileHint':
      'Gyda dwy golofn o godau: LSOA11CD ac LSOA21CD, LADCD ac LADCD_ACTIVE, neu old_code a new_code.',
    'places.lookupColumns': 'Colofnau',
    'places.fromColumn': 'O: {from}. I: {to}',
    'places.lookupPairs': 'Parau o godau',
    'places.lookupSource': 'Ffynhonnell',
    'places.lookupSourceHint': 'Pwy a’i cyhoeddodd, ac o dan ba enw.',
    'places.lookupSourceNeeded': 'Dywedwch o ble y daw’r tabl.',
    'places.lookupLanguage': 'Iaith y ffynhonnell',
    'places.lookupInLanguage': '{language, select, cy {Cymraeg} other {Saesneg}}',
    'places.lookupLoaded': 'Llwythwyd',
    'places.lookupLoadedBy': '{at}, gan {name}',
    'places.lookupState': 'Ar waith',
    'places.lookupEndedOn': 'Daeth i ben: {at}',
    'places.endLookup': 'Rhoi’r gorau i’w ddefnyddio',
    'places.lookupEnded': 'Nid yw’r tabl hwn ar waith mwyach yn barod.',
    'places.renewals': 'Codau a adnewyddwyd',
    'places.renewalsShown': '{shown, number} o {total, number} pâr, yn ôl yr hen god.',
    'places.oldCode': 'Hen god',
    'places.newCode': 'Cod newydd',
    'places.countedAs': 'Cyfrifir fel',
    'places.noCodeColumns':
      'Nid oes dwy golofn o godau yn y llinell gyntaf. Mae angen dwy o un math a dwy flynedd (LSOA11CD, LSOA21CD), neu old_code a new_code.',
    'places.lineNotCodes': 'Llinell {line, number}: mae un o’r ddau god ar goll neu nid yw’n god.',
    'places.nothingRenewed': 'Mae pob cod yn y ffeil hon yr un fath cyn ac wedyn, felly nid oes dim i’w gadw.',
  },
})
