/** Agencies of the demonstration, by role only: no real body is named, given words or said to have agreed to anything. */
import type { NewAgency } from '../src/capabilities/partners/index.ts'

type Row = [
  key: string,
  en: string,
  cy: string,
  kind: NewAgency['kind'],
  contactRole: string,
  /** Codes of the areas in which it works. */
  areas: string[],
  language?: 'cy',
]

const rows: Row[] = [
  ['health', 'The health board', 'Y bwrdd iechyd', 'health', 'Safeguarding lead', ['W15000001']],
  ['ambulance', 'The ambulance service', 'Y gwasanaeth ambiwlans', 'health', 'Duty manager', ['W15000001']],
  ['fire', 'The fire and rescue service', 'Y gwasanaeth tân ac achub', 'statutory', 'Prevention lead', ['W15000001']],
  ['probation', 'The probation service', 'Y gwasanaeth prawf', 'statutory', 'Senior probation officer', ['W15000001']],
  ['prison', 'A prison', 'Carchar', 'statutory', 'Head of security', ['NW-EAST']],
  [
    'border',
    'The border force at the port',
    'Llu’r ffiniau yn y porthladd',
    'statutory',
    'Port duty officer',
    ['W06000001'],
  ],
  [
    'labour',
    'The labour abuse regulator',
    'Y rheoleiddiwr cam-drin llafur',
    'statutory',
    'Regional lead',
    ['W15000001'],
  ],
  [
    'councilConwy',
    'A county council, housing and licensing',
    'Cyngor sir, tai a thrwyddedu',
    'council',
    'Housing enforcement manager',
    ['W06000003'],
  ],
  [
    'councilWrexham',
    'A county borough council, adult services',
    'Cyngor bwrdeistref sirol, gwasanaethau oedolion',
    'council',
    'Adult safeguarding lead',
    ['W06000006'],
  ],
  [
    'councilGwynedd',
    'A county council, community safety',
    'Cyngor sir, diogelwch cymunedol',
    'council',
    'Community safety lead',
    ['W06000002', 'W06000001'],
    'cy',
  ],
  [
    'children',
    'Children’s services',
    'Gwasanaethau plant',
    'council',
    'Exploitation team manager',
    ['W06000003', 'W06000004'],
  ],
  ['standards', 'Trading standards', 'Safonau masnach', 'council', 'Scams officer', ['W15000001']],
  ['youth', 'A youth justice team', 'Tîm cyfiawnder ieuenctid', 'youth-justice', 'Team manager', ['NW-CENTRAL']],
  [
    'landlordCoast',
    'A community landlord on the coast',
    'Landlord cymunedol ar yr arfordir',
    'housing',
    'Neighbourhood housing manager',
    ['NW-CENTRAL'],
  ],
  [
    'landlordEast',
    'A community landlord in the east',
    'Landlord cymunedol yn y dwyrain',
    'housing',
    'Occupation contracts lead',
    ['NW-EAST'],
  ],
  ['school', 'A secondary school', 'Ysgol uwchradd', 'school', 'Designated safeguarding person', ['NW-CENTRAL']],
  [
    'victims',
    'A victim support charity',
    'Elusen cymorth i ddioddefwyr',
    'third-sector',
    'Service manager',
    ['W15000001'],
  ],
  [
    'farmers',
    'A farmers’ union branch',
    'Cangen o undeb amaethwyr',
    'third-sector',
    'County secretary',
    ['NW-WEST'],
    'cy',
  ],
  ['bank', 'A high-street bank', 'Banc y stryd fawr', 'business', 'Branch protocol lead', ['W15000001']],
  ['retail', 'A shopkeepers’ group', 'Grŵp siopwyr', 'business', 'Group secretary', ['NW-CENTRAL', 'NW-EAST']],
]

export type AgencySeed = NewAgency & { key: string; areaCodes: string[] }

export const agencies: AgencySeed[] = rows.map(([key, en, cy, kind, contactRole, areaCodes, language]) => ({
  key,
  name: { en, cy },
  kind,
  contactRole,
  language: language ?? 'en',
  areaCodes,
  areaIds: [],
}))
