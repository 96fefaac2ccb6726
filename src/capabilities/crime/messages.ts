/** The sentences of the crime slice. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const messages = catalogue({
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
  'crime.nav': ['Crime', 'Trosedd'],
  'crime.title': ['Crime', 'Trosedd'],
  'crime.lede': [
    '{counted, select, crime {Recorded crime} incidents {Anti-social behaviour incidents} other {Crime and incidents}} by area, month and type <span>{from} to {to}</span>',
    '{counted, select, crime {Troseddau a gofnodwyd} incidents {Digwyddiadau o ymddygiad gwrthgymdeithasol} other {Troseddau a digwyddiadau}} fesul ardal, mis a math <span>{from} – {to}</span>',
  ],
  'crime.ledeEmpty': [
    'Recorded crime <span>nothing is imported yet</span>',
    'Troseddau a gofnodwyd <span>ni fewnforiwyd dim eto</span>',
  ],
  'crime.empty': [
    'No crime has been imported for this force yet. Months are imported from data.police.uk or from the force’s own system.',
    'Ni fewnforiwyd troseddau i’r heddlu hwn eto. Caiff misoedd eu mewnforio o data.police.uk neu o system yr heddlu ei hun.',
  ],
  'crime.import': ['Import crime', 'Mewnforio troseddau'],
  'crime.imports': ['Imports', 'Mewnforion'],
  'crime.sections': ['Crime', 'Trosedd'],
  'crime.counts': ['Counts', 'Cyfrifon'],
  'crime.noBoundary': ['No boundary', 'Dim ffin'],
  'crime.noBoundaryLede': [
    'Crime and incidents in census areas whose boundary is not loaded <span>{from} to {to}</span>',
    'Troseddau a digwyddiadau mewn ardaloedd cyfrifiad nad yw eu ffin wedi’i llwytho <span>{from} – {to}</span>',
  ],
  'crime.noBoundaryWhy': [
    'These events are counted for the whole force and for no area of it. They find their area when its census areas are loaded under Places.',
    'Cyfrifir y digwyddiadau hyn i’r heddlu cyfan, ond nid i unrhyw ardal ohono. Cânt eu hardal pan lwythir ei hardaloedd cyfrifiad dan Lleoedd.',
  ],
  'crime.noBoundaryNone': [
    'Every event of this period lies in an area that is loaded.',
    'Mae pob digwyddiad yn y cyfnod hwn mewn ardal sydd wedi’i llwytho.',
  ],
  'crime.noCode': ['No census area was given', 'Ni roddwyd ardal cyfrifiad'],
  'crime.censusArea': ['Census area', 'Ardal cyfrifiad'],
  'crime.code': ['Code', 'Cod'],
  'crime.census': ['Census', 'Cyfrifiad'],
  'crime.censusUnknown': ['not known', 'anhysbys'],
  'crime.sourceInvented': [
    'Source: invented events of the demonstration force, and whatever months were imported into it.',
    'Ffynhonnell: digwyddiadau dychmygol yr heddlu enghreifftiol, ac unrhyw fisoedd a fewnforiwyd iddo.',
  ],
  'crime.source': [
    'Source: police recorded crime as imported. Contains public sector information licensed under the <a>Open Government Licence v3.0</a>.',
    'Ffynhonnell: troseddau a gofnodwyd gan yr heddlu, fel y’u mewnforiwyd. Mae’n cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd dan <a>Drwydded Llywodraeth Agored v3.0</a>.',
  ],
  'crime.howCounted': [
    'Events are counted in the month of the record. Anti-social behaviour incidents are no recorded crime and are counted by themselves. Places are approximate: published points are moved to the nearest of a list of map points.',
    'Cyfrifir digwyddiadau ym mis y cofnod. Nid trosedd a gofnodwyd yw ymddygiad gwrthgymdeithasol, ac fe’i cyfrifir ar wahân. Bras yw’r lleoedd: symudir pwyntiau cyhoeddedig i’r agosaf o restr o bwyntiau map.',
  ],
  'crime.from': ['From', 'O'],
  'crime.to': ['To', 'Hyd'],
  'crime.held': [
    '{count, plural, one {# month received, {first}.} other {# months received, from {first} to {last}.}}',
    '{count, plural, zero {Ni ddaeth mis i law.} one {Daeth # mis i law, {first}.} two {Daeth # fis i law, {first} – {last}.} few {Daeth # mis i law, {first} – {last}.} many {Daeth # mis i law, {first} – {last}.} other {Daeth # mis i law, {first} – {last}.}}',
  ],
  'crime.area': ['Area', 'Ardal'],
  'crime.wholeForce': ['Whole force', 'Yr heddlu cyfan'],
  'crime.types': ['Crime type', 'Math o drosedd'],
  'crime.type': ['Crime type', 'Math o drosedd'],
  'crime.sumOf': [
    '{counted, select, crime {Recorded crime} incidents {Anti-social behaviour incidents} chosen {The types chosen} other {Crime and incidents}}',
    '{counted, select, crime {Troseddau a gofnodwyd} incidents {Digwyddiadau o ymddygiad gwrthgymdeithasol} chosen {Y mathau a ddewiswyd} other {Troseddau a digwyddiadau}}',
  ],
  'crime.events': ['Events', 'Digwyddiadau'],
  'crime.total': ['Total', 'Cyfanswm'],
  'crime.notHeld': ['not received', 'heb ddod i law'],
  'crime.notHeldSign': ['–', '–'],
  'crime.trend': [
    '{place}: {counted, select, crime {recorded crime} incidents {anti-social behaviour incidents} chosen {the types chosen} other {crime and incidents}} by month',
    '{place}: {counted, select, crime {troseddau a gofnodwyd} incidents {digwyddiadau o ymddygiad gwrthgymdeithasol} chosen {y mathau a ddewiswyd} other {troseddau a digwyddiadau}} fesul mis',
  ],
  'crime.byArea': ['By area and month', 'Fesul ardal a mis'],
  'crime.byType': ['By type and month', 'Fesul math a mis'],
  'crime.byAreaAndType': ['By area, type and month', 'Fesul ardal, math a mis'],
  'crime.byAreaAndTypeWhy': [
    'Every area with its types, the most frequent first.',
    'Pob ardal â’i mathau, yr amlaf yn gyntaf.',
  ],
  'crime.showAll': ['Show all {count, number} rows', 'Dangos pob rhes: {count, number}'],
  'crime.placeLede': [
    '{name}: {counted, select, crime {recorded crime} incidents {anti-social behaviour incidents} other {crime and incidents}} <span>{from} to {to}</span>',
    '{name}: {counted, select, crime {troseddau a gofnodwyd} incidents {digwyddiadau o ymddygiad gwrthgymdeithasol} other {troseddau a digwyddiadau}} <span>{from} – {to}</span>',
  ],
  'crime.noLsoas': [
    'No census areas of this place are loaded, so no crime can be counted here. They are loaded under Places.',
    'Ni lwythwyd ardaloedd cyfrifiad y lle hwn, felly ni ellir cyfrif troseddau yma. Caiff y rhain eu llwytho dan Lleoedd.',
  ],
  'crime.exportTitle': ['Export these counts', 'Mynd â’r cyfrifon hyn'],
  'crime.exportWhy': [
    'A CSV file of every area, type and month shown. Who it is for stands in the audit.',
    'Ffeil CSV o bob ardal, math a mis a ddangosir. Cofnodir yn yr archwiliad i bwy y mae.',
  ],
  'crime.recipient': ['Who the file is for', 'I bwy y mae’r ffeil'],
  'crime.export': ['Download CSV', 'Lawrlwytho CSV'],
  'crime.importsLede': [
    'Crime imports <span>who brought which months, and what was kept</span>',
    'Mewnforion troseddau <span>pwy ddaeth â pha fisoedd, a beth a gadwyd</span>',
  ],
  'crime.importsEmpty': ['Nobody has imported crime yet.', 'Nid oes neb wedi mewnforio troseddau eto.'],
  'crime.when': ['Asked for', 'Gofynnwyd amdano'],
  'crime.who': ['By', 'Gan'],
  'crime.files': ['Files', 'Ffeiliau'],
  'crime.fileCount': [
    '{count, plural, one {# file} other {# files}}',
    '{count, plural, zero {# ffeil} one {# ffeil} two {# ffeil} few {# ffeil} many {# ffeil} other {# ffeil}}',
  ],
  'crime.moreFiles': [
    '{count, plural, one {and # more} other {and # more}}',
    '{count, plural, zero {a # arall} one {ac # arall} two {a # arall} few {a # arall} many {a # arall} other {a # arall}}',
  ],
  'crime.month': ['Month', 'Mis'],
  'crime.months': ['Months', 'Misoedd'],
  'crime.location': ['Location', 'Lleoliad'],
  'crime.state': ['State', 'Cyflwr'],
  'crime.stateName': [
    '{state, select, waiting {Waiting} running {Running} done {Finished} failed {Failed} interrupted {Interrupted} takenBack {Taken back} other {Cancelled}}',
    '{state, select, waiting {Yn aros} running {Ar waith} done {Wedi gorffen} failed {Wedi methu} interrupted {Torrwyd ar ei draws} takenBack {Wedi’i ddadwneud} other {Wedi’i ganslo}}',
  ],
  'crime.sourceName': [
    '{source, select, web {On the web} command {By command} other {Demonstration}}',
    '{source, select, web {Ar y we} command {Drwy orchymyn} other {Arddangosiad}}',
  ],
  'crime.newLede': [
    'Import crime <span>whole months, each file kept whole or not at all</span>',
    'Mewnforio troseddau <span>misoedd cyfan, pob ffeil yn gyfan neu ddim o gwbl</span>',
  ],
  'crime.filesLabel': ['Crime files', 'Ffeiliau troseddau'],
  'crime.filesHint': [
    'CSV files of data.police.uk (street level) or of your own, plain, .gz or .zip. Up to {most, number} files.',
    'Ffeiliau CSV data.police.uk (lefel stryd) neu eich rhai eich hun, yn blaen, yn .gz neu’n .zip. Hyd at {most, number} ffeil.',
  ],
  'crime.again': [
    'A file may be imported again: nothing is counted twice, and an outcome that is news updates its event. A month of data.police.uk that was published again takes the place of what it said before; what it no longer holds is taken out and listed, and can be taken back.',
    'Gellir mewnforio ffeil eto: ni chyfrifir dim ddwywaith, ac mae canlyniad newydd yn diweddaru ei ddigwyddiad. Mae mis data.police.uk a gyhoeddwyd eto yn cymryd lle’r hyn a ddywedodd o’r blaen; caiff yr hyn nad yw ynddo mwyach ei dynnu allan a’i restru, a gellir ei adfer.',
  ],
  'crime.send': ['Send and import', 'Anfon a mewnforio'],
  'crime.filesNeeded': ['Choose at least one file.', 'Dewiswch o leiaf un ffeil.'],
  'crime.importEnded': ['This import has ended already.', 'Mae’r mewnforio hwn wedi gorffen eisoes.'],
  'crime.oneLede': ['Import of {day} <span>by {name}</span>', 'Mewnforio {day} <span>gan {name}</span>'],
  'crime.oneLedeProgram': [
    'Import of {day} <span>by the demonstration</span>',
    'Mewnforio {day} <span>gan yr arddangosiad</span>',
  ],
  'crime.reading': [
    '{rows, plural, one {# row read} other {# rows read}}',
    '{rows, plural, zero {Darllenwyd # rhes} one {Darllenwyd # rhes} two {Darllenwyd # res} few {Darllenwyd # rhes} many {Darllenwyd # rhes} other {Darllenwyd # rhes}}',
  ],
  'crime.rate': [
    '{rows, plural, one {# row a second} other {# rows a second}}',
    '{rows, plural, zero {# rhes yr eiliad} one {# rhes yr eiliad} two {# res yr eiliad} few {# rhes yr eiliad} many {# rhes yr eiliad} other {# rhes yr eiliad}}',
  ],
  'crime.left': [
    '{seconds, plural, one {about # second left} other {about # seconds left}}',
    '{seconds, plural, zero {tua # eiliad ar ôl} one {tua # eiliad ar ôl} two {tua # eiliad ar ôl} few {tua # eiliad ar ôl} many {tua # eiliad ar ôl} other {tua # eiliad ar ôl}}',
  ],
  'crime.waiting': ['It waits for its turn.', 'Mae’n aros ei dro.'],
  'crime.reload': ['Reload to see how far it is.', 'Ail-lwythwch i weld pa mor bell ydyw.'],
  'crime.cancel': ['Cancel the import', 'Canslo’r mewnforio'],
  'crime.cancelling': [
    'It is being cancelled. The file that is being read is given up; files that had ended are kept.',
    'Mae’n cael ei ganslo. Rhoddir y gorau i’r ffeil sy’n cael ei darllen; cedwir ffeiliau a oedd wedi gorffen.',
  ],
  'crime.resultDone': ['The import has finished.', 'Mae’r mewnforio wedi gorffen.'],
  'crime.resultSomeRefused': [
    '{count, plural, one {The import has finished, but # file was refused.} other {The import has finished, but # files were refused.}}',
    '{count, plural, zero {Mae’r mewnforio wedi gorffen.} one {Mae’r mewnforio wedi gorffen, ond gwrthodwyd # ffeil.} two {Mae’r mewnforio wedi gorffen, ond gwrthodwyd # ffeil.} few {Mae’r mewnforio wedi gorffen, ond gwrthodwyd # ffeil.} many {Mae’r mewnforio wedi gorffen, ond gwrthodwyd # ffeil.} other {Mae’r mewnforio wedi gorffen, ond gwrthodwyd # ffeil.}}',
  ],
  'crime.resultRefused': [
    '{count, plural, one {Nothing was kept: the file was refused.} other {Nothing was kept: all # files were refused.}}',
    '{count, plural, zero {Ni chadwyd dim.} one {Ni chadwyd dim: gwrthodwyd y ffeil.} two {Ni chadwyd dim: gwrthodwyd y ddwy ffeil.} few {Ni chadwyd dim: gwrthodwyd pob un o’r # ffeil.} many {Ni chadwyd dim: gwrthodwyd pob un o’r # ffeil.} other {Ni chadwyd dim: gwrthodwyd pob un o’r # ffeil.}}',
  ],
  'crime.resultNoCrimeFile': [
    'Nothing was kept: there is no crime file in what was sent.',
    'Ni chadwyd dim: nid oes ffeil droseddau yn yr hyn a anfonwyd.',
  ],
  'crime.resultNoRows': [
    'Nothing was kept: there is no row in what was sent.',
    'Ni chadwyd dim: nid oes rhes yn yr hyn a anfonwyd.',
  ],
  'crime.resultAllRejected': ['Nothing was kept: every row was rejected.', 'Ni chadwyd dim: gwrthodwyd pob rhes.'],
  'crime.resultOtherForces': [
    'Nothing was kept: every row is another force’s.',
    'Ni chadwyd dim: rhesi heddluoedd eraill yw’r cyfan.',
  ],
  'crime.resultNothingNew': [
    'The import has finished, and nothing in it is new.',
    'Mae’r mewnforio wedi gorffen, ac nid oes dim newydd ynddo.',
  ],
  'crime.resultNothingKept': ['Nothing was kept.', 'Ni chadwyd dim.'],
  'crime.resultTakenBack': [
    'This import was taken back. What it brought counts no more, and what it took out stands again.',
    'Cafodd y mewnforio hwn ei ddadwneud. Ni chyfrifir yr hyn a ddaeth ag ef mwyach, ac mae’r hyn a dynnodd allan yn ôl.',
  ],
  'crime.resultCancelled': [
    'The import was cancelled. Files that had ended are kept.',
    'Cafodd y mewnforio ei ganslo. Cedwir ffeiliau a oedd wedi gorffen.',
  ],
  'crime.resultInterrupted': [
    'The command that ran the import was stopped before its end. Files that had ended are kept; run it again for the others, and nothing is kept twice.',
    'Cafodd y gorchymyn a oedd yn rhedeg y mewnforio ei atal cyn y diwedd. Cedwir ffeiliau a oedd wedi gorffen; rhedwch ef eto ar gyfer y lleill, ac ni chedwir dim ddwywaith.',
  ],
  'crime.resultFailed': [
    'The import failed. Files that had ended are kept; it may be asked for again.',
    'Methodd y mewnforio. Cedwir ffeiliau a oedd wedi gorffen; gellir gofyn amdano eto.',
  ],
  'crime.result': ['What became of each file', 'Beth ddaeth o bob ffeil'],
  'crime.file': ['File', 'Ffeil'],
  'crime.rows': ['Rows', 'Rhesi'],
  'crime.kept': ['Kept', 'Cadwyd'],
  'crime.duplicates': ['There already', 'Yno eisoes'],
  'crime.rejected': ['Rejected', 'Gwrthodwyd'],
  'crime.leftOut': ['Of other forces, left out', 'Heddluoedd eraill, gadawyd allan'],
  'crime.changed': ['Changed: kept in another form', 'Newidiwyd: cadwyd ar ffurf arall'],
  'crime.takenOut': ['Taken out: no longer published', 'Tynnwyd allan: heb eu cyhoeddi mwyach'],
  'crime.takenOutTitle': ['What no longer counts', 'Yr hyn na chyfrifir mwyach'],
  'crime.takenOutShown': [
    '{count, plural, one {# event is no longer as it was published before.} other {# events are no longer as they were published before; the first {shown, number} are shown.}}',
    '{count, plural, zero {Nid oes digwyddiad wedi newid.} one {Nid yw # digwyddiad fel y’i cyhoeddwyd o’r blaen.} two {Nid yw # ddigwyddiad fel y’u cyhoeddwyd o’r blaen; dangosir y {shown, number} cyntaf.} few {Nid yw # digwyddiad fel y’u cyhoeddwyd o’r blaen; dangosir y {shown, number} cyntaf.} many {Nid yw # digwyddiad fel y’u cyhoeddwyd o’r blaen; dangosir y {shown, number} cyntaf.} other {Nid yw # digwyddiad fel y’u cyhoeddwyd o’r blaen; dangosir y {shown, number} cyntaf.}}',
  ],
  'crime.becomes': ['What the file says now', 'Yr hyn a ddywed y ffeil nawr'],
  'crime.outChanged': ['changed', 'newidiwyd'],
  'crime.outUnpublished': ['no longer published', 'heb ei gyhoeddi mwyach'],
  'crime.downloadTakenOut': ['Download what no longer counts', 'Lawrlwytho’r hyn na chyfrifir mwyach'],
  'crime.downloadNotes': ['Download the notes', 'Lawrlwytho’r nodiadau'],
  'crime.leftOutFile': ['Left out.', 'Gadawyd allan.'],
  'crime.takeBackTitle': ['Undo', 'Dadwneud'],
  'crime.takeBackWhy': [
    'What this import brought counts no more, and what it took out stands again. New outcomes stay. The files can be imported again.',
    'Ni chyfrifir yr hyn a ddaeth gyda’r mewnforio hwn mwyach, a daw’r hyn a dynnodd allan yn ôl. Mae canlyniadau newydd yn aros. Gellir mewnforio’r ffeiliau eto.',
  ],
  'crime.takeBack': ['Take this import back', 'Dadwneud y mewnforio hwn'],
  'crime.takenBackBy': ['Taken back by {name}, {day}.', 'Dadwnaed gan {name}, {day}.'],
  'crime.notToTakeBack': [
    'This import cannot be taken back: it has not ended, or was taken back already.',
    'Ni ellir dadwneud y mewnforio hwn: nid yw wedi gorffen, neu fe’i dadwnaed eisoes.',
  ],
  'crime.takenOver': [
    'A later import has changed some of what this one brought. Take that one back first.',
    'Mae mewnforio diweddarach wedi newid rhan o’r hyn a ddaeth gyda hwn. Dadwnewch hwnnw’n gyntaf.',
  ],
  'crime.outcomesUpdated': ['Outcomes updated', 'Canlyniadau a ddiweddarwyd'],
  'crime.refusedFile': ['Refused: nothing of it was kept.', 'Gwrthodwyd: ni chadwyd dim ohoni.'],
  'crime.downloadRejected': ['Download the rejected rows', 'Lawrlwytho’r rhesi a wrthodwyd'],
  'crime.notes': ['Kept, with something to know', 'Cadwyd, â rhywbeth i’w wybod'],
  'crime.notesShown': [
    '{count, plural, one {# row has a note.} other {# rows have a note; the first {shown, number} are shown.}}',
    '{count, plural, zero {Nid oes nodyn ar unrhyw res.} one {Mae nodyn ar # rhes.} two {Mae nodyn ar # res; dangosir y {shown, number} cyntaf.} few {Mae nodyn ar # rhes; dangosir y {shown, number} cyntaf.} many {Mae nodyn ar # rhes; dangosir y {shown, number} cyntaf.} other {Mae nodyn ar # rhes; dangosir y {shown, number} cyntaf.}}',
  ],
  'crime.line': ['Line', 'Llinell'],
  'crime.note': ['Note', 'Nodyn'],
  'crime.cli.progress': [
    '{percent, number} %  {rows, number} rows  {rate, number} rows/s  {left}',
    '{percent, number} %  {rows, number} rhes  {rate, number} rhes/e  {left}',
  ],
  'crime.cli.left': ['{seconds, number} s left', '{seconds, number} e ar ôl'],
  'crime.cli.file': [
    '{file}: {rows, number} rows, {kept, number} kept, {duplicates, number} there already, {rejected, number} rejected',
    '{file}: {rows, number} rhes, {kept, number} wedi’u cadw, {duplicates, number} yno eisoes, {rejected, number} wedi’u gwrthod',
  ],
  'crime.cli.fileToo': [
    '  {leftOut, number} left out of other forces, {changed, number} changed, {takenOut, number} no longer published',
    '  {leftOut, number} gan heddluoedd eraill wedi’u gadael allan, {changed, number} wedi newid, {takenOut, number} heb eu cyhoeddi mwyach',
  ],
  'crime.cli.leftOut': ['{file} was left out:', 'Gadawyd {file} allan:'],
  'crime.cli.notesIn': [
    '{count, plural, one {# note, in {path}.} other {# notes, in {path}.}}',
    '{count, plural, zero {Dim nodyn, {path}.} one {# nodyn, yn {path}.} two {# nodyn, yn {path}.} few {# nodyn, yn {path}.} many {# nodyn, yn {path}.} other {# nodyn, yn {path}.}}',
  ],
  'crime.cli.takenOutIn': [
    '{count, plural, one {# event no longer counts as it was published before; it is in {path}.} other {# events no longer count as they were published before; they are in {path}.}}',
    '{count, plural, zero {Cyfrifir popeth fel o’r blaen, {path}.} one {Ni chyfrifir # digwyddiad fel y’i cyhoeddwyd o’r blaen; mae yn {path}.} two {Ni chyfrifir # ddigwyddiad fel y’u cyhoeddwyd o’r blaen; maent yn {path}.} few {Ni chyfrifir # digwyddiad fel y’u cyhoeddwyd o’r blaen; maent yn {path}.} many {Ni chyfrifir # digwyddiad fel y’u cyhoeddwyd o’r blaen; maent yn {path}.} other {Ni chyfrifir # digwyddiad fel y’u cyhoeddwyd o’r blaen; maent yn {path}.}}',
  ],
  'crime.cli.refused': ['{file} was refused:', 'Gwrthodwyd {file}:'],
  'crime.cli.end': [
    '{files, plural, one {# file} other {# files}}: {rows, plural, one {# row} other {# rows}}, {kept, number} kept, {duplicates, number} there already, {rejected, number} rejected, in {seconds, number} s.',
    '{files, plural, zero {# ffeil} one {# ffeil} two {# ffeil} few {# ffeil} many {# ffeil} other {# ffeil}}: {rows, plural, zero {# rhes} one {# rhes} two {# res} few {# rhes} many {# rhes} other {# rhes}}, {kept, number} wedi’u cadw, {duplicates, number} yno eisoes, {rejected, number} wedi’u gwrthod, mewn {seconds, number} e.',
  ],
  'crime.cli.rejectedIn': [
    'The rejected rows and their reasons are in {path}.',
    'Mae’r rhesi a wrthodwyd a’r rhesymau yn {path}.',
  ],
  'crime.cli.cancelled': [
    'Cancelled. The file that was being read is given up; files that had ended are kept.',
    'Wedi’i ganslo. Rhoddir y gorau i’r ffeil a oedd yn cael ei darllen; cedwir ffeiliau a oedd wedi gorffen.',
  ],
  'crime.cli.cancelling': ['Cancelling…', 'Yn canslo…'],
  'crime.cli.usage': [
    'Usage: npm run import -- crime FILE-OR-FOLDER… --as ACCOUNT --force CODE [--json]',
    'Defnydd: npm run import -- crime FFEIL-NEU-FFOLDER… --as CYFRIF --force COD [--json]',
  ],
  'crime.cli.noAccount': [
    'There is no account {account} in the force {force}, or it may not import crime.',
    'Nid oes cyfrif {account} yn heddlu {force}, neu ni chaiff fewnforio troseddau.',
  ],
  'crime.cli.unknownOption': ['There is no option {option}.', 'Nid oes dewis {option}.'],
  'crime.type.antiSocialBehaviour': ['Anti-social behaviour', 'Ymddygiad gwrthgymdeithasol'],
  'crime.type.bicycleTheft': ['Bicycle theft', 'Dwyn beiciau'],
  'crime.type.burglary': ['Burglary', 'Byrgleriaeth'],
  'crime.type.criminalDamageAndArson': ['Criminal damage and arson', 'Difrod troseddol a llosgi bwriadol'],
  'crime.type.drugs': ['Drugs', 'Cyffuriau'],
  'crime.type.otherCrime': ['Other crime', 'Troseddau eraill'],
  'crime.type.otherTheft': ['Other theft', 'Lladrad arall'],
  'crime.type.possessionOfWeapons': ['Possession of weapons', 'Meddu ar arfau'],
  'crime.type.publicOrder': ['Public order', 'Trefn gyhoeddus'],
  'crime.type.robbery': ['Robbery', 'Ysbeilio'],
  'crime.type.shoplifting': ['Shoplifting', 'Dwyn o siopau'],
  'crime.type.theftFromThePerson': ['Theft from the person', 'Dwyn oddi ar berson'],
  'crime.type.vehicleCrime': ['Vehicle crime', 'Troseddau cerbydau'],
  'crime.type.violenceAndSexualOffences': ['Violence and sexual offences', 'Trais a throseddau rhywiol'],
  'crime.type.publicDisorderAndWeapons': ['Public disorder and weapons', 'Anhrefn gyhoeddus ac arfau'],
  'crime.type.violentCrime': ['Violent crime', 'Troseddau treisgar'],
})

/** The key of a published crime type's name, or null for a type of a force's own. */
export function typeKey(crimeType: string): keyof (typeof messages)['en'] | null {
  const [first = '', ...rest] = crimeType.match(/[A-Za-z]+/g) ?? []
  const key = `crime.type.${first.toLowerCase()}${rest.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')}`
  return Object.hasOwn(messages.en, key) ? (key as keyof (typeof messages)['en']) : null
}
