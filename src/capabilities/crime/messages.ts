/** The sentences of the crime slice. Welsh for review by a Welsh speaker. */
import { catalogue, together } from '../../platform/language.tsx'
import { commandMessages } from './command-messages.ts'
import { importMessages } from './published/import-messages.ts'
import { readingMessages } from './rows/reading-messages.ts'

export const messages = together(
  readingMessages,
  commandMessages,
  importMessages,
  catalogue({
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
  }),
)

/** The key of a published crime type's name, or null for a type of a force's own. */
export function typeKey(crimeType: string): keyof (typeof messages)['en'] | null {
  const [first = '', ...rest] = crimeType.match(/[A-Za-z]+/g) ?? []
  const key = `crime.type.${first.toLowerCase()}${rest.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')}`
  return Object.hasOwn(messages.en, key) ? (key as keyof (typeof messages)['en']) : null
}
