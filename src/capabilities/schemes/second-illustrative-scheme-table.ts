/**
 * A second scheme we ship, to lay beside the first: attributes of those responsible instead of harm, and another combining
 * rule. An illustration with values of our own; it is not a national method and must not be called by the name of one.
 * Welsh for review by a Welsh speaker.
 */
import { illustrativeScheme } from './illustrative-scheme-table.ts'
import type { SchemeContent, SchemeFactor } from './words.ts'

type Said = [en: string, cy: string]
const both = ([en, cy]: Said) => ({ en, cy })
const steps: Said[] = [
  ['None or little', 'Dim neu ychydig'],
  ['Some', 'Rhywfaint'],
  ['Marked', 'Amlwg'],
  ['Strong', 'Cryf'],
]

const factor = (
  key: string,
  label: Said,
  question: Said,
  anchors: [Said, Said, Said, Said],
  weight = 1,
): SchemeFactor => ({
  key,
  label: both(label),
  question: both(question),
  weight,
  levels: anchors.map((anchor, i) => ({ value: i, label: both(steps[i]!), descriptor: both(anchor) })),
})

const organisation: SchemeFactor[] = [
  factor(
    'roles',
    ['Roles and control', 'Rolau a rheolaeth'],
    ['How far is the work divided and directed?', 'I ba raddau y mae’r gwaith wedi’i rannu a’i gyfarwyddo?'],
    [
      ['Each acts alone', 'Pawb yn gweithredu ar ei ben ei hun'],
      ['Loose, changing company', 'Cwmni llac, cyfnewidiol'],
      ['Settled roles under someone', 'Rolau sefydlog o dan rywun'],
      ['Directed at a distance, with people who can be replaced', 'Cyfarwyddo o bell, gyda phobl y gellir eu disodli'],
    ],
  ),
  factor(
    'durability',
    ['Durability', 'Gwydnwch'],
    ['What happens to it after arrests?', 'Beth sy’n digwydd iddo ar ôl arestio?'],
    [
      ['It ends', 'Mae’n dod i ben'],
      ['It stops for months', 'Mae’n peidio am fisoedd'],
      ['It stops for weeks', 'Mae’n peidio am wythnosau'],
      ['It goes on as before', 'Mae’n parhau fel o’r blaen'],
    ],
  ),
]

const means: SchemeFactor[] = [
  factor(
    'money',
    ['Money', 'Arian'],
    ['What money moves through it?', 'Pa arian sy’n symud drwyddo?'],
    [
      ['Petty sums', 'Symiau bach'],
      ['A living for those involved', 'Bywoliaeth i’r rhai sy’n ymwneud'],
      ['Assets bought or hidden', 'Asedau a brynwyd neu a guddiwyd'],
      ['Laundered through businesses or abroad', 'Wedi’i wyngalchu drwy fusnesau neu dramor'],
    ],
  ),
  factor(
    'force',
    ['Violence and fear', 'Trais ac ofn'],
    ['How is force or fear used?', 'Sut y defnyddir grym neu ofn?'],
    [
      ['None seen', 'Dim wedi’i weld'],
      ['Threats', 'Bygythiadau'],
      ['Violence when opposed', 'Trais pan wrthwynebir'],
      ['Weapons, or fear as the way it works', 'Arfau, neu ofn fel y dull o weithio'],
    ],
    2,
  ),
  factor(
    'evasion',
    ['Evasion', 'Osgoi'],
    ['How does it avoid the police?', 'Sut mae’n osgoi’r heddlu?'],
    [
      ['It does not', 'Nid yw’n gwneud'],
      ['Ordinary care', 'Gofal cyffredin'],
      ['Plans for it', 'Cynllunio ar ei gyfer'],
      ['Specialists or corruption', 'Arbenigwyr neu lygredigaeth'],
    ],
  ),
]

const reach: SchemeFactor[] = [
  factor(
    'area',
    ['Reach', 'Cyrhaeddiad'],
    ['Where does it work?', 'Ble mae’n gweithio?'],
    [
      ['One place', 'Un lle'],
      ['Several places in the force', 'Sawl lle yn yr heddlu'],
      ['Neighbouring forces', 'Heddluoedd cyfagos'],
      ['Across regions or borders', 'Ar draws rhanbarthau neu ffiniau'],
    ],
  ),
  factor(
    'spread',
    ['Kinds of crime', 'Mathau o droseddu'],
    ['In how many kinds of serious crime?', 'Mewn faint o fathau o droseddu difrifol?'],
    [
      ['One, at times', 'Un, ar adegau'],
      ['One, steadily', 'Un, yn gyson'],
      ['Two or three', 'Dau neu dri'],
      ['Many, one feeding another', 'Llawer, y naill yn bwydo’r llall'],
    ],
  ),
]

const from = { 'very-high': 70, high: 50, medium: 25, low: 0 } as const

export const secondIllustrativeScheme: SchemeContent = {
  key: 'local-attributes',
  name: {
    en: 'Second local method (attributes, illustrative values)',
    cy: 'Ail ddull lleol (priodoleddau, gwerthoedd enghreifftiol)',
  },
  about: {
    en: 'Organisation, means and extent of those responsible, each the mean of its factors, averaged by weight. It says nothing of harm: that is why it is laid beside a scheme that does.',
    cy: 'Trefn, modd ac ehangder y rhai cyfrifol, pob un yn gymedr ei ffactorau, wedi’u cyfartaleddu yn ôl pwysau. Nid yw’n dweud dim am niwed: dyna pam y’i gosodir wrth ochr cynllun sy’n gwneud hynny.',
  },
  owner: { en: 'Head of intelligence analysis', cy: 'Pennaeth dadansoddi cudd-wybodaeth' },
  source: {
    en: 'Our own illustration of an attribute-based method: factors, levels, weights, bands and intervals are ours, not a national standard.',
    cy: 'Ein henghraifft ni o ddull sy’n seiliedig ar briodoleddau: ein heiddo ni yw’r ffactorau, y lefelau, y pwysau, y bandiau a’r cyfnodau, nid safon genedlaethol.',
  },
  sections: [
    { key: 'organisation', label: { en: 'Organisation', cy: 'Trefniadaeth' }, factors: organisation },
    { key: 'means', label: { en: 'Means', cy: 'Modd' }, factors: means },
    { key: 'reach', label: { en: 'Extent', cy: 'Ehangder' }, factors: reach },
  ],
  combine: { kind: 'weighted-mean-of-sections', weights: { organisation: 2, means: 2, reach: 1 } },
  bands: illustrativeScheme.bands.map((band) => ({ ...band, from: from[band.key as keyof typeof from] })),
  confidence: illustrativeScheme.confidence,
  position: illustrativeScheme.position,
}
