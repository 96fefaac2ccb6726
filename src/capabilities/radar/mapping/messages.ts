/** Sentences of the radar's map, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  en: {
    'radar.mapTitle': 'Signals on the map',
    'radar.lookChosen': 'open now',
    'radar.lookPlain': 'signal',
    'radar.lookFaint': 'weak or decided',
    'radar.mapData': 'Take the map as data (GeoJSON)',
    'radar.mapRecipient': 'Who will receive it?',
    'radar.mapRecipientNeeded': 'Say who will receive the map, then download it again.',
    'radar.mapDownload': 'Download as GeoJSON',
  },
  cy: {
    'radar.mapTitle': 'Signalau ar y map',
    'radar.lookChosen': 'ar agor nawr',
    'radar.lookPlain': 'signal',
    'radar.lookFaint': 'gwan neu wedi’i benderfynu',
    'radar.mapData': 'Cymryd y map fel data (GeoJSON)',
    'radar.mapRecipient': 'Pwy fydd yn ei dderbyn?',
    'radar.mapRecipientNeeded': 'Dywedwch pwy fydd yn derbyn y map, yna lawrlwythwch ef eto.',
    'radar.mapDownload': 'Lawrlwytho fel GeoJSON',
  },
})
