/** Sentences of the list of signals and of its file, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  'radar.howOftenShort': ['Had nothing changed', 'Pe na bai dim wedi newid'],
  'radar.listTitle': ['All signals', 'Pob signal'],
  'radar.listLede': [
    'All signals <span>{shown, number} of {total, number} shown</span>',
    'Pob signal <span>dangosir {shown, number} o {total, number}</span>',
  ],
  'radar.listFind': ['Find in this list', 'Chwilio yn y rhestr hon'],
  'radar.listMethod': ['Method', 'Dull'],
  'radar.listWeakOnly': ['Strength', 'Cryfder'],
  'radar.listNone': ['No signal fits these filters.', 'Nid oes signal yn cyfateb i’r hidlwyr hyn.'],
  'radar.listClear': ['Clear the filters', 'Clirio’r hidlwyr'],
  'radar.exportTitle': ['Export this list', 'Mynd â’r rhestr hon'],
  'radar.recipient': ['Who will receive it?', 'Pwy fydd yn ei derbyn?'],
  'radar.recipientNeeded': [
    'Say who will receive the list, then export it again.',
    'Dywedwch pwy fydd yn derbyn y rhestr, yna allforiwch hi eto.',
  ],
  'radar.exportCsv': ['Export CSV', 'Allforio CSV'],
  'radar.csvReference': ['Signal', 'Signal'],
  'radar.csvMethod': ['Method', 'Dull'],
  'radar.csvMethodName': [
    '{method, select, scan {Scan} change {Change} other {Unknown}}',
    '{method, select, scan {Sgan} change {Newid} other {Anhysbys}}',
  ],
  'radar.csvTypes': ['Crime types', 'Mathau o drosedd'],
  'radar.csvPlace': ['Place', 'Lle'],
  'radar.csvAreas': ['Areas', 'Ardaloedd'],
  'radar.csvRadius': ['Radius in metres', 'Radiws mewn metrau'],
  'radar.csvFrom': ['From month', 'O fis'],
  'radar.csvTo': ['To month', 'Hyd at fis'],
  'radar.csvSeen': ['Seen', 'A welwyd'],
  'radar.csvExpected': ['Expected', 'A ddisgwylid'],
  'radar.csvShuffles': ['Shuffles', 'Nifer y cymysgiadau'],
  'radar.csvAtLeast': ['Shuffles at least as strong', 'Cymysgiadau o leiaf mor gryf'],
  'radar.csvWeak': ['Weak', 'Gwan'],
  'radar.csvState': ['State', 'Cyflwr'],
  'radar.csvStateName': [
    '{state, select, new {To triage} developed {Developed} dismissed {Dismissed} snoozed {Snoozed} merged {Merged} other {Unknown}}',
    '{state, select, new {I’w brysbennu} developed {Datblygwyd} dismissed {Diystyrwyd} snoozed {Gohiriwyd} merged {Cyfunwyd} other {Anhysbys}}',
  ],
  'radar.csvFound': ['First found', 'Canfuwyd gyntaf'],
  'radar.csvLongitude': ['Longitude', 'Hydred'],
  'radar.csvLatitude': ['Latitude', 'Lledred'],
})
