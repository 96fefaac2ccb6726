/** Why a file or a row of an import is refused or remarked on, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const readingMessages = catalogue({
  'crime.file.notFound': ['There is no file or folder {file}.', 'Nid oes ffeil na ffolder {file}.'],
  'crime.file.notReadable': [
    '{file} cannot be opened: it is not a plain file, or this account may not read it.',
    'Ni ellir agor {file}: nid yw’n ffeil blaen, neu ni chaiff y cyfrif hwn ei darllen.',
  ],
  'crime.file.nothingInside': ['There is no crime file in {file}.', 'Nid oes ffeil droseddau yn {file}.'],
  'crime.file.empty': ['{file} is empty.', 'Mae {file} yn wag.'],
  'crime.file.utf16': [
    '{file} is in {encoding}. Save it as CSV UTF-8 and import it again.',
    'Mae {file} mewn {encoding}. Cadwch hi fel CSV UTF-8 a’i mewnforio eto.',
  ],
  'crime.file.spreadsheet': [
    '{file} is a spreadsheet. Save it as CSV UTF-8 and import that.',
    'Taenlen yw {file}. Cadwch hi fel CSV UTF-8 a mewnforiwch y ffeil honno.',
  ],
  'crime.file.spreadsheetIn': [
    '{file} holds a spreadsheet, {entry}, and no crime file. Save the spreadsheet as CSV UTF-8 and import that.',
    'Mae {file} yn dal taenlen, {entry}, a dim ffeil droseddau. Cadwch y daenlen fel CSV UTF-8 a mewnforiwch y ffeil honno.',
  ],
  'crime.file.archive': [
    '{file} is {kind, select, xz {an xz} LZ4 {an LZ4} other {a {kind}}} archive. Unpack it and import what is in it.',
    'Archif {kind} yw {file}. Dadbaciwch hi a mewnforiwch yr hyn sydd ynddi.',
  ],
  'crime.file.document': [
    '{file} is {kind, select, RTF {an RTF} OpenDocument {an OpenDocument} other {a {kind}}} document, not a table. Import the CSV file of the data.',
    'Dogfen {kind} yw {file}, nid tabl. Mewnforiwch ffeil CSV y data.',
  ],
  'crime.file.picture': [
    '{file} is a picture. Import the CSV file of the data.',
    'Llun yw {file}. Mewnforiwch ffeil CSV y data.',
  ],
  'crime.file.database': [
    '{file} is a database. Take the table out as CSV UTF-8 and import that.',
    'Cronfa ddata yw {file}. Tynnwch y tabl ohoni fel CSV UTF-8 a mewnforiwch y ffeil honno.',
  ],
  'crime.file.program': [
    '{file} is a program. Nothing of it was read.',
    'Rhaglen yw {file}. Ni ddarllenwyd dim ohoni.',
  ],
  'crime.file.webPage': [
    '{file} is a web page, as a download leaves that failed or asked for signing in. Download the file again.',
    'Tudalen we yw {file}, fel a geir pan fydd lawrlwytho’n methu neu’n gofyn am fewngofnodi. Lawrlwythwch y ffeil eto.',
  ],
  'crime.file.markup': [
    '{file} is {kind}, not CSV. Take the data out as CSV UTF-8 and import that.',
    '{kind} yw {file}, nid CSV. Tynnwch y data ohoni fel CSV UTF-8 a mewnforiwch y ffeil honno.',
  ],
  'crime.file.outcomesFile': ['{file} holds outcomes, not crimes.', 'Canlyniadau sydd yn {file}, nid troseddau.'],
  'crime.file.searchesFile': [
    '{file} holds stops and searches, not crimes.',
    'Achosion o stopio a chwilio sydd yn {file}, nid troseddau.',
  ],
  'crime.file.semicolons': [
    'Semicolons stand between the columns of {file}. Save it with commas.',
    'Mae hanner colonau rhwng colofnau {file}. Cadwch hi â chomas.',
  ],
  'crime.file.tabs': [
    'Tabs stand between the columns of {file}. Save it with commas.',
    'Mae tabiau rhwng colofnau {file}. Cadwch hi â chomas.',
  ],
  'crime.file.bars': [
    'Upright bars stand between the columns of {file}. Save it with commas.',
    'Mae barrau unionsyth rhwng colofnau {file}. Cadwch hi â chomas.',
  ],
  'crime.file.quoteInside': [
    'A quotation mark at line {line, number} of {file} closes in the middle of a cell. Close what is open, and write two marks where one is part of the text.',
    'Mae dyfynnod ar linell {line, number} o {file} yn cau yng nghanol cell. Caewch yr hyn sydd ar agor, ac ysgrifennwch ddau ddyfynnod lle mae un yn rhan o’r testun.',
  ],
  'crime.file.rowInCell': [
    'The quotation mark that opens at line {line, number} of {file} takes in the rows below it. Close it, or take it out.',
    'Mae’r dyfynnod sy’n agor ar linell {line, number} o {file} yn llyncu’r rhesi oddi tano. Caewch ef, neu tynnwch ef.',
  ],
  'crime.file.namelessColumns': [
    '{count, plural, one {Column {columns} of {file} has no name.} other {These columns of {file} have no name: {columns}.}}',
    '{count, plural, zero {Mae enw ar bob colofn yn {file}.} one {Nid oes enw ar golofn {columns} yn {file}.} two {Nid oes enw ar y ddwy golofn hyn yn {file}: {columns}.} few {Nid oes enw ar y tair colofn hyn yn {file}: {columns}.} many {Nid oes enw ar y chwe cholofn hyn yn {file}: {columns}.} other {Nid oes enw ar y colofnau hyn yn {file}: {columns}.}}',
  ],
  'crime.file.damagedUtf8': [
    '{file} says that it is UTF-8, but line {line, number} is not. Save it as CSV UTF-8 again.',
    'Mae {file} yn dweud mai UTF-8 yw hi, ond nid felly linell {line, number}. Cadwch hi fel CSV UTF-8 eto.',
  ],
  'crime.file.truncated': [
    '{file} ends too early. Download or copy it again.',
    'Mae {file} yn gorffen yn rhy gynnar. Lawrlwythwch neu copïwch hi eto.',
  ],
  'crime.file.notGzip': [
    '{file} is not a sound gzip file. Download or copy it again.',
    'Nid yw {file} yn ffeil gzip gyfan. Lawrlwythwch neu copïwch hi eto.',
  ],
  'crime.file.damagedZip': [
    '{file} is not a sound zip file. Download or copy it again.',
    'Nid yw {file} yn ffeil zip gyfan. Lawrlwythwch neu copïwch hi eto.',
  ],
  'crime.file.damagedEntry': [
    '{file} is damaged inside its zip file. Download or copy the zip file again.',
    'Mae {file} wedi’i difrodi y tu mewn i’w ffeil zip. Lawrlwythwch neu copïwch y ffeil zip eto.',
  ],
  'crime.file.nested': [
    '{file} is an archive inside another. Unpack it once and import what is in it.',
    'Archif y tu mewn i archif arall yw {file}. Dadbaciwch hi unwaith a mewnforiwch yr hyn sydd ynddi.',
  ],
  'crime.file.nestedIn': [
    '{file} holds another archive, {entry}. Unpack it once and import what is in it.',
    'Mae {file} yn cynnwys archif arall, {entry}. Dadbaciwch hi unwaith a mewnforiwch yr hyn sydd ynddi.',
  ],
  'crime.file.encrypted': [
    '{entry} in {file} is locked with a password. Save it without one.',
    'Mae {entry} yn {file} dan glo â chyfrinair. Cadwch hi heb gyfrinair.',
  ],
  'crime.file.unsafePath': [
    '{file} names a place outside itself, {entry}. Nothing in it was read.',
    'Mae {file} yn enwi lle y tu allan iddi hi ei hun, {entry}. Ni ddarllenwyd dim ohoni.',
  ],
  'crime.file.bomb': [
    '{file} grows to more than {most, number} times its size when unpacked. Nothing in it was kept. If that is right, raise the limit.',
    'Mae {file} yn tyfu i fwy na {most, number} gwaith ei maint wrth ei dadbacio. Ni chadwyd dim ohoni. Os yw hynny’n gywir, codwch y terfyn.',
  ],
  'crime.file.tooLarge': [
    '{file} holds more than {most, number} bytes when unpacked. Import it in parts, or raise the limit.',
    'Mae {file} yn dal mwy na {most, number} beit ar ôl ei dadbacio. Mewnforiwch hi fesul rhan, neu codwch y terfyn.',
  ],
  'crime.file.tooManyEntries': [
    '{file} holds more than {most, number} files. Import it in parts, or raise the limit.',
    'Mae {file} yn dal mwy na {most, number} ffeil. Mewnforiwch hi fesul rhan, neu codwch y terfyn.',
  ],
  'crime.file.recordTooLong': [
    'The record at line {line, number} of {file} is longer than {most, number} characters. Look for a quotation mark that is never closed.',
    'Mae’r cofnod ar linell {line, number} o {file} yn hirach na {most, number} nod. Chwiliwch am ddyfynnod nad yw byth yn cau.',
  ],
  'crime.file.openQuote': [
    'The quotation mark that opens at line {line, number} of {file} is never closed.',
    'Nid yw’r dyfynnod sy’n agor ar linell {line, number} o {file} byth yn cau.',
  ],
  'crime.file.noHeader': [
    'The first line of {file} is not a header of crime data. It should name the columns, and it says: {found}.',
    'Nid pennawd data troseddau yw llinell gyntaf {file}. Dylai enwi’r colofnau, a’r hyn a ddywed yw: {found}.',
  ],
  'crime.file.missingColumns': [
    '{count, plural, one {{file} has no column {columns}.} other {{file} lacks these columns: {columns}.}}',
    '{count, plural, zero {Nid oes colofn ar goll yn {file}.} one {Nid oes colofn {columns} yn {file}.} two {Mae’r ddwy golofn hyn ar goll yn {file}: {columns}.} few {Mae’r tair colofn hyn ar goll yn {file}: {columns}.} many {Mae’r chwe cholofn hyn ar goll yn {file}: {columns}.} other {Mae’r colofnau hyn ar goll yn {file}: {columns}.}}',
  ],
  'crime.file.unknownColumns': [
    '{count, plural, one {The column {columns} of {file} is not known.} other {These columns of {file} are not known: {columns}.}}',
    '{count, plural, zero {Nid oes colofn anhysbys yn {file}.} one {Nid yw colofn {columns} yn {file} yn hysbys.} two {Nid yw’r ddwy golofn hyn yn {file} yn hysbys: {columns}.} few {Nid yw’r tair colofn hyn yn {file} yn hysbys: {columns}.} many {Nid yw’r chwe cholofn hyn yn {file} yn hysbys: {columns}.} other {Nid yw’r colofnau hyn yn {file} yn hysbys: {columns}.}}',
  ],
  'crime.file.repeatedColumns': [
    '{count, plural, one {{file} has the column {columns} more than once.} other {{file} has these columns more than once: {columns}.}}',
    '{count, plural, zero {Nid oes colofn yn {file} fwy nag unwaith.} one {Mae colofn {columns} yn {file} fwy nag unwaith.} two {Mae’r ddwy golofn hyn yn {file} fwy nag unwaith: {columns}.} few {Mae’r tair colofn hyn yn {file} fwy nag unwaith: {columns}.} many {Mae’r chwe cholofn hyn yn {file} fwy nag unwaith: {columns}.} other {Mae’r colofnau hyn yn {file} fwy nag unwaith: {columns}.}}',
  ],
  'crime.row.cells': [
    'The row has {found, number} cells where the header has {expected, number}. Look for a comma outside quotation marks.',
    'Nifer y celloedd yn y rhes yw {found, number}, ond {expected, number} sydd yn y pennawd. Chwiliwch am goma y tu allan i ddyfynodau.',
  ],
  'crime.row.shifted': [
    '“{value}” stands under {column}: the cells of the row are under the wrong headings. Look for a comma outside quotation marks.',
    'Mae “{value}” o dan {column}: mae celloedd y rhes o dan y penawdau anghywir. Chwiliwch am goma y tu allan i ddyfynodau.',
  ],
  'crime.row.noMonth': ['The row has no month.', 'Nid oes mis yn y rhes.'],
  'crime.row.impossibleMonth': [
    '“{value}” is not a possible month. Write it as 2024-03.',
    'Nid yw “{value}” yn fis posibl. Ysgrifennwch ef fel 2024-03.',
  ],
  'crime.row.impossibleDate': [
    '“{value}” is not a possible date. Write it as 2024-03-31.',
    'Nid yw “{value}” yn ddyddiad posibl. Ysgrifennwch ef fel 2024-03-31.',
  ],
  'crime.row.ambiguousDate': [
    '“{value}” may be {one} or {other}. Write it with the year first.',
    'Gall “{value}” fod yn {one} neu’n {other}. Ysgrifennwch ef â’r flwyddyn yn gyntaf.',
  ],
  'crime.row.futureMonth': ['“{value}” has not come yet.', 'Nid yw “{value}” wedi dod eto.'],
  'crime.row.monthAgainstDate': [
    'The month “{month}” and the date “{date}” do not agree.',
    'Nid yw’r mis “{month}” a’r dyddiad “{date}” yn cytuno.',
  ],
  'crime.row.noType': ['The row has no crime type.', 'Nid oes math o drosedd yn y rhes.'],
  'crime.row.sameId': [
    'Its ID stands on line {first, number} too, with another content: {columns}. An ID is of one event.',
    'Mae ei ID ar linell {first, number} hefyd, â chynnwys arall: {columns}. Un digwyddiad sydd i bob ID.',
  ],
  'crime.row.tooLong': [
    '{column} has {length, number} characters, and may have {most, number}.',
    'Nifer y nodau yn {column} yw {length, number}; {most, number} yw’r mwyaf a ganiateir.',
  ],
  'crime.row.nul': [
    '{column} holds a NUL character, so the text is damaged.',
    'Mae nod NUL yn {column}, felly mae’r testun wedi’i ddifrodi.',
  ],
  'crime.note.badCoordinates': [
    'Kept without a place: “{x}”, “{y}” are not coordinates.',
    'Cadwyd heb le: nid yw “{x}”, “{y}” yn gyfesurynnau.',
  ],
  'crime.note.otherEncoding': [
    'The line is not in UTF-8 like the rest of the file. It was read as Windows-1252: look whether its names are right.',
    'Nid yw’r llinell mewn UTF-8 fel gweddill y ffeil. Fe’i darllenwyd fel Windows-1252: gwiriwch fod ei henwau’n gywir.',
  ],
  'crime.note.sameId': [
    'Counted once with line {first, number}, which has the same ID and another {columns}.',
    'Cyfrifwyd unwaith gyda llinell {first, number}, sydd â’r un ID ac â gwerth arall yn: {columns}.',
  ],
  'crime.note.otherForce': [
    '{count, plural, one {# row of {force} was left out: it is not this force’s crime.} other {# rows of {force} were left out, this the first: they are not this force’s crime.}}',
    '{count, plural, zero {Ni adawyd rhes allan. Heddlu: {force}.} one {Gadawyd # rhes allan, gan nad troseddau’r heddlu hwn ydyw. Heddlu: {force}.} two {Gadawyd # res allan, hon yw’r gyntaf, gan nad troseddau’r heddlu hwn ydynt. Heddlu: {force}.} few {Gadawyd # rhes allan, hon yw’r gyntaf, gan nad troseddau’r heddlu hwn ydynt. Heddlu: {force}.} many {Gadawyd # rhes allan, hon yw’r gyntaf, gan nad troseddau’r heddlu hwn ydynt. Heddlu: {force}.} other {Gadawyd # rhes allan, hon yw’r gyntaf, gan nad troseddau’r heddlu hwn ydynt. Heddlu: {force}.}}',
  ],
  'crime.note.outsideUk': [
    'Kept without a place: {x}, {y} lies outside the United Kingdom.',
    'Cadwyd heb le: mae {x}, {y} y tu allan i’r Deyrnas Unedig.',
  ],
  'crime.note.unknownType': [
    '“{crimeType}” is not a crime type of data.police.uk. It was kept as written.',
    'Nid yw “{crimeType}” yn un o fathau trosedd data.police.uk. Fe’i cadwyd fel y’i hysgrifennwyd.',
  ],
  'crime.note.unknownLsoa': [
    '“{lsoaCode}” is not the code of an LSOA of England or Wales. It was kept as written.',
    'Nid yw “{lsoaCode}” yn god LSOA yng Nghymru na Lloegr. Fe’i cadwyd fel y’i hysgrifennwyd.',
  ],
})
