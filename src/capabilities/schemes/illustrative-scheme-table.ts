/**
 * The scheme we ship: an illustration of the structure (harm, likelihood, position apart), with values of our own. It is not
 * a national standard and must not be called by the name of one; a force that holds a standard loads its own numbers.
 * Welsh for review by a Welsh speaker.
 */
import type { SchemeContent, SchemeFactor } from './words.ts'

type Said = [en: string, cy: string]
const both = ([en, cy]: Said) => ({ en, cy })

const steps: Said[] = [
  ['Very low', 'Isel iawn'],
  ['Low', 'Isel'],
  ['Moderate', 'Cymedrol'],
  ['High', 'Uchel'],
  ['Very high', 'Uchel iawn'],
]

const factor = (key: string, label: Said, question: Said, anchors: [Said, Said, Said, Said, Said]): SchemeFactor => ({
  key,
  label: both(label),
  question: both(question),
  weight: 1,
  levels: anchors.map((anchor, i) => ({ value: i + 1, label: both(steps[i]!), descriptor: both(anchor) })),
})

const harm: SchemeFactor[] = [
  factor(
    'physical',
    ['Physical harm', 'Niwed corfforol'],
    ['What physical harm has been done, or is likely?', 'Pa niwed corfforol a wnaed, neu sy’n debygol?'],
    [
      ['None known or likely', 'Dim yn hysbys nac yn debygol'],
      ['Minor injury, no treatment', 'Mân anaf, dim triniaeth'],
      ['Injury that needs treatment', 'Anaf sydd angen triniaeth'],
      ['Serious injury', 'Anaf difrifol'],
      ['Death, or injury that changes a life', 'Marwolaeth, neu anaf sy’n newid bywyd'],
    ],
  ),
  factor(
    'psychological',
    ['Psychological harm', 'Niwed seicolegol'],
    [
      'What lasting fear or distress does it cause victims?',
      'Pa ofn neu drallod parhaol y mae’n ei achosi i ddioddefwyr?',
    ],
    [
      ['None known or likely', 'Dim yn hysbys nac yn debygol'],
      ['Passing worry', 'Pryder dros dro'],
      ['Distress for weeks', 'Trallod am wythnosau'],
      ['Distress that needs support', 'Trallod sydd angen cymorth'],
      ['Lasting trauma, or control over a person’s life', 'Trawma parhaol, neu reolaeth dros fywyd person'],
    ],
  ),
  factor(
    'financial',
    ['Financial harm', 'Niwed ariannol'],
    ['What do victims, businesses or the public lose?', 'Beth mae dioddefwyr, busnesau neu’r cyhoedd yn ei golli?'],
    [
      ['Little or nothing', 'Ychydig neu ddim'],
      ['A loss that is made good', 'Colled sy’n cael ei digolledu'],
      ['A loss that hurts a household or business', 'Colled sy’n brifo aelwyd neu fusnes'],
      ['Savings or livelihoods lost', 'Colli cynilion neu fywoliaeth'],
      [
        'Many livelihoods, or public money on a large scale',
        'Llawer o fywoliaethau, neu arian cyhoeddus ar raddfa fawr',
      ],
    ],
  ),
  factor(
    'community',
    ['Community and environment', 'Cymuned ac amgylchedd'],
    ['How does it change the place where people live?', 'Sut mae’n newid y lle y mae pobl yn byw ynddo?'],
    [
      ['Not noticed', 'Heb ei sylwi'],
      ['Noticed by a few neighbours', 'Ychydig gymdogion wedi sylwi'],
      ['A street or group changes its habits', 'Stryd neu grŵp yn newid ei arferion'],
      [
        'A neighbourhood lives in fear, or lasting damage to land or water',
        'Cymdogaeth yn byw mewn ofn, neu ddifrod parhaol i dir neu ddŵr',
      ],
      [
        'Public trust is lost, or crime governs the place',
        'Collwyd ymddiriedaeth y cyhoedd, neu mae troseddu’n rheoli’r lle',
      ],
    ],
  ),
  factor(
    'scope',
    ['Geographic scope', 'Cwmpas daearyddol'],
    ['How far does it reach?', 'Pa mor bell y mae’n ymestyn?'],
    [
      ['One address or street', 'Un cyfeiriad neu stryd'],
      ['One town or ward', 'Un dref neu ward'],
      ['Several towns in the force', 'Sawl tref yn yr heddlu'],
      ['The whole force or its neighbours', 'Yr heddlu cyfan neu ei gymdogion'],
      ['Across regions or borders', 'Ar draws rhanbarthau neu ffiniau'],
    ],
  ),
]

const likelihood: SchemeFactor[] = [
  factor(
    'vulnerability',
    ['Victim vulnerability', 'Bregusrwydd dioddefwyr'],
    ['How able are those targeted to protect themselves?', 'Pa mor abl yw’r rhai a dargedir i’w hamddiffyn eu hunain?'],
    [
      ['Well protected', 'Wedi’u hamddiffyn yn dda'],
      ['Mostly able', 'Abl gan mwyaf'],
      ['Some cannot', 'Rhai na allant'],
      ['Most cannot', 'Y rhan fwyaf na allant'],
      [
        'Children, or adults at risk who are chosen for it',
        'Plant, neu oedolion mewn perygl a ddewisir oherwydd hynny',
      ],
    ],
  ),
  factor(
    'frequency',
    ['Frequency', 'Amlder'],
    ['How often does it happen?', 'Pa mor aml y mae’n digwydd?'],
    [
      ['Once, long ago', 'Unwaith, amser maith yn ôl'],
      ['Once in the last year', 'Unwaith yn y flwyddyn ddiwethaf'],
      ['Several times in the last year', 'Sawl gwaith yn y flwyddyn ddiwethaf'],
      ['Every month', 'Bob mis'],
      ['Every week or all the time', 'Bob wythnos neu drwy’r amser'],
    ],
  ),
  factor(
    'intent',
    ['Intent', 'Bwriad'],
    ['How set are those responsible on continuing?', 'Pa mor benderfynol yw’r rhai cyfrifol o barhau?'],
    [
      ['They have stopped', 'Maent wedi rhoi’r gorau iddi'],
      ['They take a chance when it comes', 'Maent yn manteisio ar gyfle pan ddaw'],
      ['They look for chances', 'Maent yn chwilio am gyfleoedd'],
      ['They plan', 'Maent yn cynllunio'],
      [
        'They plan, adapt after police action, and recruit',
        'Maent yn cynllunio, yn addasu ar ôl gweithredu gan yr heddlu, ac yn recriwtio',
      ],
    ],
  ),
  factor(
    'capability',
    ['Capability', 'Gallu'],
    ['What means do they have?', 'Pa fodd sydd ganddynt?'],
    [
      ['None beyond opportunity', 'Dim y tu hwnt i gyfle'],
      ['Some tools or contacts', 'Rhai offer neu gysylltiadau'],
      ['Organised, with roles', 'Trefnus, gyda rolau'],
      ['Money, vehicles, premises or specialists', 'Arian, cerbydau, eiddo neu arbenigwyr'],
      [
        'Weapons, corruption, or links to national groups',
        'Arfau, llygredigaeth, neu gysylltiadau â grwpiau cenedlaethol',
      ],
    ],
  ),
]

export const illustrativeScheme: SchemeContent = {
  key: 'local-threat',
  name: {
    en: 'Local threat scheme (MoRiLE-structured, illustrative values)',
    cy: 'Cynllun bygythiadau lleol (strwythur MoRiLE, gwerthoedd enghreifftiol)',
  },
  about: {
    en: 'Harm and likelihood, each the mean of its factors, multiplied. Confidence and the position of the organisation stand beside the score and are never part of it.',
    cy: 'Niwed a thebygolrwydd, pob un yn gymedr ei ffactorau, wedi’u lluosi. Saif hyder a safle’r sefydliad wrth ochr y sgôr ac nid ydynt byth yn rhan ohono.',
  },
  owner: { en: 'Head of intelligence analysis', cy: 'Pennaeth dadansoddi cudd-wybodaeth' },
  source: {
    en: 'Sections follow the published outline of the structure; factors, levels, bands and intervals are our own illustration, not a national standard.',
    cy: 'Mae’r adrannau’n dilyn amlinelliad cyhoeddedig y strwythur; ein henghraifft ni yw’r ffactorau, y lefelau, y bandiau a’r cyfnodau, nid safon genedlaethol.',
  },
  sections: [
    { key: 'harm', label: { en: 'Harm', cy: 'Niwed' }, factors: harm },
    { key: 'likelihood', label: { en: 'Likelihood', cy: 'Tebygolrwydd' }, factors: likelihood },
  ],
  combine: { kind: 'product-of-section-means' },
  bands: [
    { key: 'very-high', label: { en: 'Very high', cy: 'Uchel iawn' }, from: 50, reviewDays: 28, upper: true },
    { key: 'high', label: { en: 'High', cy: 'Uchel' }, from: 30, reviewDays: 56, upper: true },
    { key: 'medium', label: { en: 'Medium', cy: 'Canolig' }, from: 15, reviewDays: 91, upper: false },
    { key: 'low', label: { en: 'Low', cy: 'Isel' }, from: 0, reviewDays: 182, upper: false },
  ],
  confidence: { highFromKnownShare: 0.85, moderateFromKnownShare: 0.6 },
  position: [
    {
      key: 'able',
      label: { en: 'We have the people and powers to act', cy: 'Mae gennym y bobl a’r pwerau i weithredu' },
    },
    { key: 'partly', label: { en: 'We can act in part, or later', cy: 'Gallwn weithredu’n rhannol, neu’n hwyrach' } },
    { key: 'unable', label: { en: 'We cannot act without help', cy: 'Ni allwn weithredu heb gymorth' } },
  ],
}
