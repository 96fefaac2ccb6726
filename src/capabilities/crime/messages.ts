/** The sentences of the crime slice. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const messages = catalogue({
  en: {
    'crime.file.notFound': 'There is no file or folder {file}.',
    'crime.file.notReadable': '{file} cannot be opened: it is not a plain file, or this account may not read it.',
    'crime.file.nothingInside': 'There is no crime file in {file}.',
    'crime.file.empty': '{file} is empty.',
    'crime.file.utf16': '{file} is in UTF-16. Save it as CSV UTF-8 and import it again.',
    'crime.file.damagedUtf8': '{file} says that it is UTF-8, but parts of it are not. Save it as CSV UTF-8 again.',
    'crime.file.truncated': '{file} ends too early. Download or copy it again.',
    'crime.file.notGzip': '{file} is not a sound gzip file. Download or copy it again.',
    'crime.file.damagedZip': '{file} is not a sound zip file. Download or copy it again.',
    'crime.file.damagedEntry': '{file} is damaged inside its zip file. Download or copy the zip file again.',
    'crime.file.nested': '{file} is an archive inside another. Unpack it once and import what is in it.',
    'crime.file.nestedIn': '{file} holds another archive, {entry}. Unpack it once and import what is in it.',
    'crime.file.encrypted': '{entry} in {file} is locked with a password. Save it without one.',
    'crime.file.unsafePath': '{file} names a place outside itself, {entry}. Nothing in it was read.',
    'crime.file.bomb':
      '{file} grows to more than {most, number} times its size when unpacked. Nothing in it was kept. If that is right, raise the limit.',
    'crime.file.tooLarge':
      '{file} holds more than {most, number} bytes when unpacked. Import it in parts, or raise the limit.',
    'crime.file.tooManyEntries': '{file} holds more than {most, number} files. Import it in parts, or raise the limit.',
    'crime.file.recordTooLong':
      'The record at line {line, number} of {file} is longer than {most, number} characters. Look for a quotation mark that is never closed.',
    'crime.file.openQuote': 'The quotation mark that opens at line {line, number} of {file} is never closed.',
    'crime.file.noHeader':
      'The first line of {file} is not a header of crime data. It should name the columns, and it says: {found}.',
    'crime.file.missingColumns':
      '{count, plural, one {{file} has no column {columns}.} other {{file} lacks these columns: {columns}.}}',
    'crime.file.unknownColumns':
      '{count, plural, one {The column {columns} of {file} is not known.} other {These columns of {file} are not known: {columns}.}}',
    'crime.file.repeatedColumns':
      '{count, plural, one {{file} has the column {columns} more than once.} other {{file} has these columns more than once: {columns}.}}',
    'crime.row.cells': 'The row has {found, number} cells where the header has {expected, number}.',
    'crime.row.noMonth': 'The row has no month.',
    'crime.row.impossibleMonth': '“{value}” is not a possible month. Write it as 2024-03.',
    'crime.row.impossibleDate': '“{value}” is not a possible date. Write it as 2024-03-31.',
    'crime.row.futureMonth': '“{value}” has not come yet.',
    'crime.row.monthAgainstDate': 'The month “{month}” and the date “{date}” do not agree.',
    'crime.row.noType': 'The row has no crime type.',
    'crime.row.tooLong': '{column} has {length, number} characters, and may have {most, number}.',
    'crime.row.nul': '{column} holds a NUL character, so the text is damaged.',
    'crime.note.badCoordinates': 'Kept without a place: “{x}”, “{y}” are not coordinates.',
    'crime.note.outsideUk': 'Kept without a place: {x}, {y} lies outside the United Kingdom.',
    'crime.note.unknownType': '“{crimeType}” is not a crime type of data.police.uk. It was kept as written.',
    'crime.note.unknownLsoa': '“{lsoaCode}” is not the code of an LSOA of England or Wales. It was kept as written.',
  },
  cy: {
    'crime.file.notFound': 'Nid oes ffeil na ffolder {file}.',
    'crime.file.notReadable': 'Ni ellir agor {file}: nid yw’n ffeil blaen, neu ni chaiff y cyfrif hwn ei darllen.',
    'crime.file.nothingInside': 'Nid oes ffeil droseddau yn {file}.',
    'crime.file.empty': 'Mae {file} yn wag.',
    'crime.file.utf16': 'Mae {file} mewn UTF-16. Cadwch hi fel CSV UTF-8 a’i mewnforio eto.',
    'crime.file.damagedUtf8':
      'Mae {file} yn dweud mai UTF-8 yw hi, ond nid felly rhannau ohoni. Cadwch hi fel CSV UTF-8 eto.',
    'crime.file.truncated': 'Mae {file} yn gorffen yn rhy gynnar. Lawrlwythwch neu copïwch hi eto.',
    'crime.file.notGzip': 'Nid yw {file} yn ffeil gzip gyfan. Lawrlwythwch neu copïwch hi eto.',
    'crime.file.damagedZip': 'Nid yw {file} yn ffeil zip gyfan. Lawrlwythwch neu copïwch hi eto.',
    'crime.file.damagedEntry':
      'Mae {file} wedi’i difrodi y tu mewn i’w ffeil zip. Lawrlwythwch neu copïwch y ffeil zip eto.',
    'crime.file.nested':
      'Archif y tu mewn i archif arall yw {file}. Dadbaciwch hi unwaith a mewnforiwch yr hyn sydd ynddi.',
    'crime.file.nestedIn':
      'Mae {file} yn cynnwys archif arall, {entry}. Dadbaciwch hi unwaith a mewnforiwch yr hyn sydd ynddi.',
    'crime.file.encrypted': 'Mae {entry} yn {file} dan glo â chyfrinair. Cadwch hi heb gyfrinair.',
    'crime.file.unsafePath': 'Mae {file} yn enwi lle y tu allan iddi hi ei hun, {entry}. Ni ddarllenwyd dim ohoni.',
    'crime.file.bomb':
      'Mae {file} yn tyfu i fwy na {most, number} gwaith ei maint wrth ei dadbacio. Ni chadwyd dim ohoni. Os yw hynny’n gywir, codwch y terfyn.',
    'crime.file.tooLarge':
      'Mae {file} yn dal mwy na {most, number} beit ar ôl ei dadbacio. Mewnforiwch hi fesul rhan, neu codwch y terfyn.',
    'crime.file.tooManyEntries':
      'Mae {file} yn dal mwy na {most, number} ffeil. Mewnforiwch hi fesul rhan, neu codwch y terfyn.',
    'crime.file.recordTooLong':
      'Mae’r cofnod ar linell {line, number} o {file} yn hirach na {most, number} nod. Chwiliwch am ddyfynnod nad yw byth yn cau.',
    'crime.file.openQuote': 'Nid yw’r dyfynnod sy’n agor ar linell {line, number} o {file} byth yn cau.',
    'crime.file.noHeader':
      'Nid pennawd data troseddau yw llinell gyntaf {file}. Dylai enwi’r colofnau, a’r hyn a ddywed yw: {found}.',
    'crime.file.missingColumns':
      '{count, plural, zero {Nid oes colofn ar goll yn {file}.} one {Nid oes colofn {columns} yn {file}.} two {Mae’r ddwy golofn hyn ar goll yn {file}: {columns}.} few {Mae’r tair colofn hyn ar goll yn {file}: {columns}.} many {Mae’r chwe cholofn hyn ar goll yn {file}: {columns}.} other {Mae’r colofnau hyn ar goll yn {file}: {columns}.}}',
    'crime.file.unknownColumns':
      '{count, plural, zero {Nid oes colofn anhysbys yn {file}.} one {Nid yw colofn {columns} yn {file} yn hysbys.} two {Nid yw’r ddwy golofn hyn yn {file} yn hysbys: {columns}.} few {Nid yw’r tair colofn hyn yn {file} yn hysbys: {columns}.} many {Nid yw’r chwe cholofn hyn yn {file} yn hysbys: {columns}.} other {Nid yw’r colofnau hyn yn {file} yn hysbys: {columns}.}}',
    'crime.file.repeatedColumns':
      '{count, plural, zero {Nid oes colofn yn {file} fwy nag unwaith.} one {Mae colofn {columns} yn {file} fwy nag unwaith.} two {Mae’r ddwy golofn hyn yn {file} fwy nag unwaith: {columns}.} few {Mae’r tair colofn hyn yn {file} fwy nag unwaith: {columns}.} many {Mae’r chwe cholofn hyn yn {file} fwy nag unwaith: {columns}.} other {Mae’r colofnau hyn yn {file} fwy nag unwaith: {columns}.}}',
    'crime.row.cells': 'Nifer y celloedd yn y rhes yw {found, number}, ond {expected, number} sydd yn y pennawd.',
    'crime.row.noMonth': 'Nid oes mis yn y rhes.',
    'crime.row.impossibleMonth': 'Nid yw “{value}” yn fis posibl. Ysgrifennwch ef fel 2024-03.',
    'crime.row.impossibleDate': 'Nid yw “{value}” yn ddyddiad posibl. Ysgrifennwch ef fel 2024-03-31.',
    'crime.row.futureMonth': 'Nid yw “{value}” wedi dod eto.',
    'crime.row.monthAgainstDate': 'Nid yw’r mis “{month}” a’r dyddiad “{date}” yn cytuno.',
    'crime.row.noType': 'Nid oes math o drosedd yn y rhes.',
    'crime.row.tooLong': 'Nifer y nodau yn {column} yw {length, number}; {most, number} yw’r mwyaf a ganiateir.',
    'crime.row.nul': 'Mae nod NUL yn {column}, felly mae’r testun wedi’i ddifrodi.',
    'crime.note.badCoordinates': 'Cadwyd heb le: nid yw “{x}”, “{y}” yn gyfesurynnau.',
    'crime.note.outsideUk': 'Cadwyd heb le: mae {x}, {y} y tu allan i’r Deyrnas Unedig.',
    'crime.note.unknownType':
      'Nid yw “{crimeType}” yn un o fathau trosedd data.police.uk. Fe’i cadwyd fel y’i hysgrifennwyd.',
    'crime.note.unknownLsoa':
      'Nid yw “{lsoaCode}” yn god LSOA yng Nghymru na Lloegr. Fe’i cadwyd fel y’i hysgrifennwyd.',
  },
})
