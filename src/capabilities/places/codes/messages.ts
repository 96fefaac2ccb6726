/** Sentences of renewed area codes, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  'places.codes': ['Renewed area codes', 'Codau ardal a adnewyddwyd'],
  'places.lookups': ['Lookups that are loaded', 'Tablau codau sydd wedi’u llwytho'],
  'places.lookupsWhy': [
    'A census, or a merger of authorities, gives an area a new code. With the published lookup it is counted as one area before and after.',
    'Mae cyfrifiad, neu uno awdurdodau, yn rhoi cod newydd i ardal. Gyda’r tabl cyhoeddedig fe’i cyfrifir fel un ardal cyn hynny ac wedyn.',
  ],
  'places.noLookups': [
    'None are loaded. Until then an area with a new code is an area without a history.',
    'Nid oes dim wedi’u llwytho. Tan hynny mae ardal â chod newydd yn ardal heb hanes.',
  ],
  'places.loadLookup': ['Load a lookup', 'Llwytho tabl codau'],
  'places.loadLookupWhy': [
    'The file as it is published, such as “LSOA (2011) to LSOA (2021) lookup”. Codes that stay the same are left out.',
    'Y ffeil fel y’i cyhoeddwyd, fel “LSOA (2011) to LSOA (2021) lookup”. Gadewir allan y codau sy’n aros yr un fath.',
  ],
  'places.lookupFile': ['CSV file', 'Ffeil CSV'],
  'places.lookupFileHint': [
    'With two columns of codes: LSOA11CD and LSOA21CD, LADCD and LADCD_ACTIVE, or old_code and new_code.',
    'Gyda dwy golofn o godau: LSOA11CD ac LSOA21CD, LADCD ac LADCD_ACTIVE, neu old_code a new_code.',
  ],
  'places.lookupColumns': ['Columns', 'Colofnau'],
  'places.fromColumn': ['{from} to {to}', 'O: {from}. I: {to}'],
  'places.lookupPairs': ['Pairs of codes', 'Parau o godau'],
  'places.lookupSource': ['Source', 'Ffynhonnell'],
  'places.lookupSourceHint': ['Who published it, and under what name.', 'Pwy a’i cyhoeddodd, ac o dan ba enw.'],
  'places.lookupSourceNeeded': ['Say where the lookup comes from.', 'Dywedwch o ble y daw’r tabl.'],
  'places.lookupLanguage': ['Language of the source', 'Iaith y ffynhonnell'],
  'places.lookupLoaded': ['Loaded', 'Llwythwyd'],
  'places.lookupLoadedBy': ['{at}, by {name}', '{at}, gan {name}'],
  'places.lookupState': ['In use', 'Ar waith'],
  'places.lookupEndedOn': ['Ended {at}', 'Daeth i ben: {at}'],
  'places.endLookup': ['Stop using it', 'Rhoi’r gorau i’w ddefnyddio'],
  'places.lookupEnded': ['This lookup is no longer in use already.', 'Nid yw’r tabl hwn ar waith mwyach yn barod.'],
  'places.renewals': ['Codes that were renewed', 'Codau a adnewyddwyd'],
  'places.renewalsShown': [
    '{shown, number} of {total, number} pairs, by old code.',
    '{shown, number} o {total, number} pâr, yn ôl yr hen god.',
  ],
  'places.oldCode': ['Old code', 'Hen god'],
  'places.newCode': ['New code', 'Cod newydd'],
  'places.countedAs': ['Counted as', 'Cyfrifir fel'],
  'places.noCodeColumns': [
    'The first line has no two columns of codes. Needed are two of one kind and two years (LSOA11CD, LSOA21CD), or old_code and new_code.',
    'Nid oes dwy golofn o godau yn y llinell gyntaf. Mae angen dwy o un math a dwy flynedd (LSOA11CD, LSOA21CD), neu old_code a new_code.',
  ],
  'places.lineNotCodes': [
    'Line {line, number}: one of the two codes is missing or is not a code.',
    'Llinell {line, number}: mae un o’r ddau god ar goll neu nid yw’n god.',
  ],
  'places.nothingRenewed': [
    'Every code in this file is the same before and after, so there is nothing to keep.',
    'Mae pob cod yn y ffeil hon yr un fath cyn ac wedyn, felly nid oes dim i’w gadw.',
  ],
})
