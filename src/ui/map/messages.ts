/** Sentences of every map, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const messages = catalogue({
  'map.name': [
    '{title}. Arrow keys move the map, plus and minus zoom.',
    '{title}. Mae’r bysellau saeth yn symud y map; plws a minws yn chwyddo.',
  ],
  'map.needsScript': [
    'The map needs JavaScript. The table says the same.',
    'Mae angen JavaScript ar y map. Mae’r tabl yn dweud yr un peth.',
  ],
  'map.noWebGl': [
    'This browser cannot draw the map: it has no WebGL. The table says the same.',
    'Ni all y porwr hwn dynnu’r map: nid oes WebGL ganddo. Mae’r tabl yn dweud yr un peth.',
  ],
  'map.shapesFailed': [
    'The boundaries could not be loaded; areas are shown by their centres.',
    'Ni ellid llwytho’r ffiniau; dangosir ardaloedd yn ôl eu canol.',
  ],
  'map.asTable': ['Show as a table', 'Dangos fel tabl'],
  'map.picture': ['Keep as a picture', 'Cadw fel llun'],
  'map.signals': ['Marked on the map: {title}', 'Wedi’u nodi ar y map: {title}'],
  'map.zoomIn': ['Zoom in', 'Chwyddo i mewn'],
  'map.zoomOut': ['Zoom out', 'Chwyddo allan'],
  'map.whole': ['Show the whole', 'Dangos y cyfan'],
  'map.month': ['Month', 'Mis'],
  'map.allMonths': ['all months', 'pob mis'],
  'map.monthSum': ['Counted, {month}: {count}', 'Cyfrif, {month}: {count}'],
  'map.nothingReceived': ['Nothing was received for {month}', 'Ni dderbyniwyd dim ar gyfer {month}'],
  'map.areasAs': ['Areas as', 'Ardaloedd fel'],
  'map.asShapes': ['boundaries', 'ffiniau'],
  'map.asHexagons': ['hexagons', 'hecsagonau'],
  'map.asDots': ['dots at their centres', 'dotiau yn eu canol'],
  'map.countOfArea': ['Counted in an area:', 'Cyfrif mewn ardal:'],
  'map.range': ['{from} to {to}', '{from} – {to}'],
  'map.rangeUp': ['{from} or more', '{from} neu fwy'],
  'map.monthsFromTo': ['{from} to {to}', '{from} – {to}'],
  'map.gap': ['nothing received', 'dim wedi’i dderbyn'],
  'map.look': [
    '{look, select, chosen {open now} faint {set aside} other {marked}}',
    '{look, select, chosen {ar agor nawr} faint {wedi’i roi o’r neilltu} other {wedi’i nodi}}',
  ],
  'map.scrollCtrl': ['Hold Ctrl and scroll to zoom the map', 'Daliwch Ctrl a sgrolio i chwyddo’r map'],
  'map.scrollCommand': ['Hold ⌘ and scroll to zoom the map', 'Daliwch ⌘ a sgrolio i chwyddo’r map'],
  'map.twoFingers': ['Use two fingers to move the map', 'Defnyddiwch ddau fys i symud y map'],
  'map.pictureTitle': ['{title}. Made on {day}.', '{title}. Gwnaed ar {day}.'],
  'map.landCredit': ['Land: Natural Earth (public domain).', 'Tir: Natural Earth (parth cyhoeddus).'],
})
