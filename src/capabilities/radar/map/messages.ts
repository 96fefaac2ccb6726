/** Sentences of the radar's map, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  'radar.mapTitle': ['Signals on the map', 'Signalau ar y map'],
  'radar.lookChosen': ['open now', 'ar agor nawr'],
  'radar.lookPlain': ['signal', 'signal'],
  'radar.lookFaint': ['weak or decided', 'gwan neu wedi’i benderfynu'],
  'radar.mapData': ['Take the map as data (GeoJSON)', 'Cymryd y map fel data (GeoJSON)'],
  'radar.mapRecipient': ['Who will receive it?', 'Pwy fydd yn ei dderbyn?'],
  'radar.mapRecipientNeeded': [
    'Say who will receive the map, then download it again.',
    'Dywedwch pwy fydd yn derbyn y map, yna lawrlwythwch ef eto.',
  ],
  'radar.mapDownload': ['Download as GeoJSON', 'Lawrlwytho fel GeoJSON'],
})
