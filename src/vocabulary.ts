/**
 * The police terms, as officers say them: short form, meaning in both languages, where it comes from.
 * Data, rendered everywhere: the page of short forms, first-use explanations, docs/glossary.md.
 * Welsh terms are those of the force's practice list, for review by a Welsh speaker.
 */
export type Term = {
  /** What is said and written; the same word in folder, address, schema and permission. */
  short: string
  en: string
  cy: string
  meaning: { en: string; cy: string }
  source: string
}

const college = 'College of Policing, lead responsible officer profile'
const practice = 'Practice; a force may set its own term'
const strategy = 'Serious and Organised Crime Strategy 2023 to 2028'

export const vocabulary: Term[] = [
  {
    short: 'SOC',
    en: 'serious and organised crime',
    cy: 'troseddau difrifol a chyfundrefnol',
    meaning: {
      en: 'Serious crime planned, coordinated and carried out by people working together on a continuing basis.',
      cy: 'Troseddau difrifol a gynllunnir, a gydlynir ac a gyflawnir gan bobl sy’n gweithio gyda’i gilydd yn barhaus.',
    },
    source: strategy,
  },
  {
    short: '4P',
    en: 'Pursue, Prevent, Protect, Prepare',
    cy: 'Erlid, Atal, Amddiffyn, Paratoi',
    meaning: {
      en: 'The four strands of a plan: prosecute and disrupt; stop people engaging; strengthen protection; reduce the impact.',
      cy: 'Pedair elfen cynllun: erlyn ac amharu; atal pobl rhag ymwneud; cryfhau amddiffyniad; lleihau’r effaith.',
    },
    source: strategy,
  },
  {
    short: 'OCG',
    en: 'organised crime group',
    cy: 'grŵp troseddau cyfundrefnol',
    meaning: {
      en: 'More than one person with the intent and the capability to commit serious crime together on a continuing basis.',
      cy: 'Mwy nag un person â’r bwriad a’r gallu i gyflawni troseddau difrifol gyda’i gilydd yn barhaus.',
    },
    source: 'Dyfed-Powys Police, FOI 439/2024',
  },
  {
    short: 'PI',
    en: 'priority individual',
    cy: 'unigolyn â blaenoriaeth',
    meaning: {
      en: 'A person whose part in serious and organised crime is a threat in its own right.',
      cy: 'Person y mae ei ran mewn troseddau difrifol a chyfundrefnol yn fygythiad ynddo’i hun.',
    },
    source: practice,
  },
  {
    short: 'SRO',
    en: 'senior responsible officer',
    cy: 'Uwch-swyddog Cyfrifol',
    meaning: {
      en: 'Sets the objectives, accepts the risk and approves the plan: superintendent or above, chief officer for the top band.',
      cy: 'Yn gosod yr amcanion, yn derbyn y risg ac yn cymeradwyo’r cynllun: uwch-arolygydd neu uwch, prif swyddog i’r band uchaf.',
    },
    source: practice,
  },
  {
    short: 'SIO',
    en: 'senior investigating officer',
    cy: 'Uwch-swyddog Ymchwilio',
    meaning: { en: 'Runs the investigation and owns Pursue.', cy: 'Yn arwain yr ymchwiliad ac yn berchen ar Erlid.' },
    source: practice,
  },
  {
    short: 'LRO',
    en: 'lead responsible officer',
    cy: 'Swyddog Cyfrifol Arweiniol',
    meaning: {
      en: 'Owns the whole plan; an officer, a member of staff or a partner.',
      cy: 'Yn berchen ar y cynllun cyfan; swyddog, aelod o staff neu bartner.',
    },
    source: college,
  },
  {
    short: 'TT&CG',
    en: 'tactical tasking and coordination group',
    cy: 'grŵp tasgio a chydlynu tactegol',
    meaning: {
      en: 'The meeting that adopts, declines or passes on a threat and names its leads.',
      cy: 'Y cyfarfod sy’n mabwysiadu, yn gwrthod neu’n trosglwyddo bygythiad ac yn enwi ei arweinwyr.',
    },
    source: practice,
  },
  {
    short: 'ROCU',
    en: 'regional organised crime unit',
    cy: 'uned troseddau cyfundrefnol ranbarthol',
    meaning: {
      en: 'The unit of several forces for threats that are too large or too wide for one of them.',
      cy: 'Uned sawl heddlu ar gyfer bygythiadau sy’n rhy fawr neu’n rhy eang i un ohonynt.',
    },
    source: practice,
  },
  {
    short: 'APMIS',
    en: 'Agency and Partner Management Information System',
    cy: 'System Gwybodaeth Reoli Asiantaethau a Phartneriaid',
    meaning: {
      en: 'The national database of threats and disruptions. Foursight keeps its reference beside ours and does not connect to it.',
      cy: 'Y gronfa ddata genedlaethol o fygythiadau ac amhariadau. Mae Foursight yn cadw ei chyfeirnod wrth ymyl ein un ni ac nid yw’n cysylltu â hi.',
    },
    source: 'Lancashire, College of Policing practice bank',
  },
  {
    short: 'MoRiLE',
    en: 'Management of Risk in Law Enforcement',
    cy: 'Rheoli Risg mewn Gorfodi’r Gyfraith',
    meaning: {
      en: 'A national way to score harm and likelihood. The scheme shipped here has its structure and illustrative values; it is not MoRiLE.',
      cy: 'Dull cenedlaethol o sgorio niwed a thebygolrwydd. Mae gan y cynllun sgorio a ddarperir yma ei strwythur a gwerthoedd enghreifftiol; nid MoRiLE ydyw.',
    },
    source: 'Home Office, MoRiLE based scoring: standards, 2018 (contents only)',
  },
  {
    short: 'LSOA',
    en: 'lower layer super output area',
    cy: 'ardal gynnyrch ehangach haen is',
    meaning: {
      en: 'A census area of about 1,500 people. Its codes changed between 2011 and 2021; each event keeps the one it came with.',
      cy: 'Ardal gyfrifiad o tua 1,500 o bobl. Newidiodd ei chodau rhwng 2011 a 2021; mae pob digwyddiad yn cadw’r un a ddaeth gydag ef.',
    },
    source: 'Office for National Statistics',
  },
  {
    short: 'SMART',
    en: 'specific, measurable, achievable, relevant, time-bound',
    cy: 'penodol, mesuradwy, cyraeddadwy, perthnasol, amserol',
    meaning: {
      en: 'The five parts of an objective that can be judged later.',
      cy: 'Pum rhan amcan y gellir ei farnu’n ddiweddarach.',
    },
    source: practice,
  },
  {
    short: 'basis',
    en: 'basis',
    cy: 'sail',
    meaning: {
      en: 'What an action rests on: a profile fact, a partner’s words. Intelligence is a basis, not evidence.',
      cy: 'Yr hyn y mae cam gweithredu’n seiliedig arno: ffaith broffil, geiriau partner. Sail yw cudd-wybodaeth, nid tystiolaeth.',
    },
    source: practice,
  },
  {
    short: 'community profile',
    en: 'community profile',
    cy: 'proffil cymunedol',
    meaning: {
      en: 'Dated facts about a place, each with a source, an owner and a day on which it runs out.',
      cy: 'Ffeithiau dyddiedig am le, pob un â ffynhonnell, perchennog a diwrnod y daw i ben.',
    },
    source: 'HMICFRS glossary, serious and organised crime local profiles',
  },
]
