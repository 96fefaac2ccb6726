/** Sentences of boundaries, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  'places.boundaries': ['Boundaries for maps', 'Ffiniau ar gyfer mapiau'],
  'places.boundarySets': ['Boundaries that are loaded', 'Ffiniau sydd wedi’u llwytho'],
  'places.boundarySetsWhy': [
    'Drawn on every map of the force, with the attribution their licence asks for. They are never used in a sum.',
    'Fe’u dangosir ar bob map o’r heddlu, gyda’r gydnabyddiaeth y mae eu trwydded yn gofyn amdani. Ni chânt byth eu defnyddio mewn cyfrifiad.',
  ],
  'places.noBoundaries': [
    'None are loaded. Until then maps show areas by their centres.',
    'Nid oes dim wedi’u llwytho. Tan hynny mae mapiau’n dangos ardaloedd yn ôl eu canol.',
  ],
  'places.boundaryFile': ['File', 'Ffeil'],
  'places.edition': ['Year of the boundaries', 'Blwyddyn y ffiniau'],
  'places.editionHint': [
    'The census or the year they were drawn for, such as 2011 or 2021.',
    'Y cyfrifiad neu’r flwyddyn y lluniwyd hwy ar ei chyfer, fel 2011 neu 2021.',
  ],
  'places.editionNeeded': ['Give the year of the boundaries, such as 2021.', 'Rhowch flwyddyn y ffiniau, fel 2021.'],
  'places.boundaryAreas': ['Areas', 'Ardaloedd'],
  'places.loaded': ['Loaded', 'Llwythwyd'],
  'places.loadedBy': ['{at}, by {name}', '{at}, gan {name}'],
  'places.boundaryState': ['On maps', 'Ar fapiau'],
  'places.ended': ['No longer drawn', 'Heb eu dangos mwyach'],
  'places.drawn': ['Drawn', 'Yn cael eu dangos'],
  'places.loadBoundaries': ['Load boundaries', 'Llwytho ffiniau'],
  'places.loadBoundariesWhy': [
    'GeoJSON or TopoJSON in degrees (WGS84), plain or gzipped. Borders are simplified together, so that neighbours still meet.',
    'GeoJSON neu TopoJSON mewn graddau (WGS84), yn blaen neu wedi’i gywasgu â gzip. Caiff ffiniau eu symleiddio gyda’i gilydd, fel bod cymdogion yn dal i gyffwrdd.',
  ],
  'places.boundaryFileHint': [
    'One area a feature, each a polygon with its published code.',
    'Un ardal i bob nodwedd, pob un yn bolygon â’i chod cyhoeddedig.',
  ],
  'places.codeProperty': ['Property with the codes', 'Priodwedd sy’n dal y codau'],
  'places.codePropertyHint': [
    'Such as LSOA21CD. Leave it empty to have it found.',
    'Fel LSOA21CD. Gadewch yn wag i’w chael yn awtomatig.',
  ],
  'places.featureId': ['the features’ own ids', 'id y nodweddion eu hunain'],
  'places.boundarySource': ['Source', 'Ffynhonnell'],
  'places.boundarySourceHint': ['Who published them, and under what name.', 'Pwy a’u cyhoeddodd, ac o dan ba enw.'],
  'places.boundarySourceNeeded': ['Say where the boundaries come from.', 'Dywedwch o ble y daw’r ffiniau.'],
  'places.licence': ['Licence', 'Trwydded'],
  'places.licenceHint': ['Such as Open Government Licence v3.0.', 'Fel Trwydded Llywodraeth Agored v3.0.'],
  'places.licenceNeeded': [
    'Say under which licence they may be used.',
    'Dywedwch o dan ba drwydded y gellir eu defnyddio.',
  ],
  'places.attribution': ['Attribution', 'Cydnabyddiaeth'],
  'places.attributionHint': [
    'The words their licence asks to be shown. They stand under every map that draws them.',
    'Y geiriau y mae eu trwydded yn gofyn am eu dangos. Maent yn sefyll o dan bob map sy’n eu dangos.',
  ],
  'places.attributionNeeded': [
    'Give the words that their licence asks to be shown.',
    'Rhowch y geiriau y mae eu trwydded yn gofyn am eu dangos.',
  ],
  'places.attributionLanguage': ['Language of source and attribution', 'Iaith y ffynhonnell a’r gydnabyddiaeth'],
  'places.loadBoundariesButton': ['Load boundaries', 'Llwytho ffiniau'],
  'places.boundarySet': ['Boundaries from {file}', 'Ffiniau o {file}'],
  'places.aboutSet': ['About them', 'Amdanynt'],
  'places.endSet': ['Draw them no more', 'Peidio â’u dangos mwyach'],
  'places.endSetWhy': [
    'Maps then draw what was loaded before for the same codes, or centres. Nothing is deleted.',
    'Yna mae mapiau’n dangos yr hyn a lwythwyd o’r blaen ar gyfer yr un codau, neu ganolbwyntiau. Ni chaiff dim ei ddileu.',
  ],
  'places.setEnded': [
    'These boundaries are no longer drawn already.',
    'Nid yw’r ffiniau hyn yn cael eu dangos mwyach yn barod.',
  ],
  'places.firstAreas': [
    'The first {shown, number} of {areas, number} by code; the map shows all.',
    'Y {shown, number} cyntaf o {areas, number} yn ôl cod; mae’r map yn dangos y cyfan.',
  ],
  'places.boundaryCode': ['Code', 'Cod'],
  'places.boundaryName': ['Name', 'Enw'],
  'places.boundaryKind': ['Level', 'Lefel'],
  'places.boundaryKindName': [
    '{kind, select, lsoa {Census area (LSOA)} authority {Local authority} force {Police force} other {Other}}',
    '{kind, select, lsoa {Ardal gyfrifiad (LSOA)} authority {Awdurdod lleol} force {Heddlu} other {Arall}}',
  ],
  'places.simplified': ['Simplified', 'Symleiddiwyd'],
  'places.simplifiedBy': [
    'By up to {metres} m: {kept, number} of {read, number} points kept',
    'Hyd at {metres} m: cadwyd {kept, number} o {read, number} pwynt',
  ],
  'places.boundaryFileNeeded': ['Choose a file of boundaries.', 'Dewiswch ffeil o ffiniau.'],
  'places.zipped': [
    'This is a zip archive. Unpack it, and load the GeoJSON or TopoJSON file in it.',
    'Archif zip yw hon. Dadbaciwch hi, a llwythwch y ffeil GeoJSON neu TopoJSON sydd ynddi.',
  ],
  'places.damagedGzip': [
    'The file is gzipped but damaged or cut short.',
    'Mae’r ffeil wedi’i chywasgu â gzip ond wedi’i difrodi neu ei thorri’n fyr.',
  ],
  'places.unpacksTooLarge': [
    'The file unpacks to more than {megabytes} MB.',
    'Mae’r ffeil yn dadbacio i fwy na {megabytes} MB.',
  ],
  'places.notJson': ['This is no JSON file in UTF-8.', 'Nid ffeil JSON mewn UTF-8 yw hon.'],
  'places.notBoundaries': [
    'This is JSON, but neither GeoJSON features nor TopoJSON.',
    'JSON yw hwn, ond nid nodweddion GeoJSON na TopoJSON.',
  ],
  'places.damagedTopology': [
    'This TopoJSON file is damaged: its areas point to lines that are not in it.',
    'Mae’r ffeil TopoJSON hon wedi’i difrodi: mae ei hardaloedd yn cyfeirio at linellau nad ydynt ynddi.',
  ],
  'places.noFeatures': ['There is no area in the file.', 'Nid oes ardal yn y ffeil.'],
  'places.tooManyAreas': [
    'The file has more than {most, number} areas.',
    'Mae mwy na {most, number} ardal yn y ffeil.',
  ],
  'places.tooManyPoints': [
    'The borders have more than {most, number} points in all. Load generalised boundaries.',
    'Mae gan y ffiniau fwy na {most, number} pwynt i gyd. Llwythwch ffiniau cyffredinoledig.',
  ],
  'places.otherGrid': [
    'The file says its coordinates are in “{name}”. Save it in degrees (WGS84, EPSG:4326).',
    'Mae’r ffeil yn dweud bod ei chyfesurynnau yn “{name}”. Cadwch hi mewn graddau (WGS84, EPSG:4326).',
  ],
  'places.noCodeProperty': [
    'No property with codes was found. The first area has these: {has}. Name the one that holds the codes.',
    'Ni chafwyd priodwedd â chodau. Mae gan yr ardal gyntaf y rhain: {has}. Enwch yr un sy’n dal y codau.',
  ],
  'places.notCode': [
    'Area {number} of the file has no code that can be used: “{code}”.',
    'Nid oes gan ardal {number} y ffeil god y gellir ei ddefnyddio: “{code}”.',
  ],
  'places.codeTwice': ['The code {code} is in the file twice.', 'Mae’r cod {code} yn y ffeil ddwywaith.'],
  'places.notPolygon': ['{code} is not a polygon.', 'Nid polygon yw {code}.'],
  'places.shortRing': ['A ring of {code} has fewer than four points.', 'Mae gan fodrwy o {code} lai na phedwar pwynt.'],
  'places.openRing': [
    'A ring of {code} does not end where it begins.',
    'Nid yw modrwy o {code} yn gorffen lle mae’n dechrau.',
  ],
  'places.notPosition': [
    '{code} has a point that is not two numbers: “{at}”.',
    'Mae gan {code} bwynt nad yw’n ddau rif: “{at}”.',
  ],
  'places.swapped': [
    '{code} has latitude before longitude: {at}. GeoJSON has longitude first.',
    'Mae gan {code} ledred cyn hydred: {at}. Yn GeoJSON daw’r hydred yn gyntaf.',
  ],
  'places.eastings': [
    '{code} has eastings and northings: {at}. Save the file in degrees (WGS84, EPSG:4326).',
    'Mae gan {code} ddwyreiniadau a gogleddiadau: {at}. Cadwch y ffeil mewn graddau (WGS84, EPSG:4326).',
  ],
  'places.notDegrees': [
    '{code} has a point that is not in degrees: {at}. Save the file in WGS84 (EPSG:4326).',
    'Mae gan {code} bwynt nad yw mewn graddau: {at}. Cadwch y ffeil mewn WGS84 (EPSG:4326).',
  ],
  'places.elsewhere': [
    '{code} has a point outside the British Isles: {at}.',
    'Mae gan {code} bwynt y tu allan i Ynysoedd Prydain: {at}.',
  ],
  'places.tooManyShapes': [
    'More than {most, number} boundaries lie there. Ask for a smaller part.',
    'Mae mwy na {most, number} ffin yno. Gofynnwch am ran lai.',
  ],
})
