/** Sentences of the pages of imports, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const importMessages = catalogue({
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
})
