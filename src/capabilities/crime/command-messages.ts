/** What the import says at the command line, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const commandMessages = catalogue({
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
})
