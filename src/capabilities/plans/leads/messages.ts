/** Sentences of the people of a plan, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const leadFormMessages = catalogue({
  'plans.draftPeopleTitle': ['Who leads the plan', 'Pwy sy’n arwain y cynllun'],
  'plans.draftWhoNames': [
    'One person holds one of SRO, SIO and LRO on a plan. The meeting that decides names them; once the plan is submitted, naming another asks for both signatures again.',
    'Un o SRO, SIO ac LRO sydd gan un person ar gynllun. Y cyfarfod sy’n penderfynu sy’n eu henwi; ar ôl cyflwyno’r cynllun, mae enwi un arall yn gofyn am y ddau lofnod eto.',
  ],
  'plans.draftNameRole': ['Name the {role}', 'Enwi’r {role}'],
  'plans.draftNameAnother': ['Name another {role}', 'Enwi {role} arall'],
  'plans.draftDeputyFor': ['Name a deputy for the {role}', 'Enwi dirprwy i’r {role}'],
  'plans.draftWhoMay': [
    '{any, select, no {Nobody of the force may be named: it takes someone who may do what the {role} must and may read the threat.} other {Only those who may do what the {role} must and may read the threat.}}',
    '{any, select, no {Ni ellir enwi neb o’r heddlu: rhaid iddynt gael gwneud yr hyn y mae’n rhaid i’r {role} ei wneud a chael darllen y bygythiad.} other {Dim ond y rhai a gaiff wneud yr hyn y mae’n rhaid i’r {role} ei wneud ac a gaiff ddarllen y bygythiad.}}',
  ],
  'plans.draftPerson': ['Person', 'Person'],
  'plans.draftNameButton': ['Save the leads', 'Ei enwi'],
  'plans.draftDeputyWhy': [
    'A deputy signs in their own name, for the lead, within these days and from this rank up.',
    'Mae dirprwy yn llofnodi yn ei enw ei hun, dros yr arweinydd, o fewn y dyddiau hyn ac o’r rheng hon i fyny.',
  ],
  'plans.draftDeputyFrom': ['From', 'O'],
  'plans.draftDeputyTo': ['Until, that day included', 'Hyd at, gan gynnwys y diwrnod hwnnw'],
  'plans.draftLowestRank': ['Lowest rank that may sign', 'Y rheng isaf a gaiff lofnodi'],
  'plans.draftAnyRank': ['Any rank', 'Unrhyw reng'],
  'plans.draftDeputyButton': ['Name the deputy', 'Enwi’r dirprwy'],
  'plans.draftDeputyLine': [
    '{rank, select, none {Deputy {name}, {from} to {to}} other {Deputy {name}, {from} to {to}, {rank} or above}}',
    '{rank, select, none {Dirprwy {name}, {from} hyd {to}} other {Dirprwy {name}, {from} hyd {to}, {rank} neu uwch}}',
  ],
  'plans.draftEndDeputy': ['End', 'Gorffen'],
  'plans.draftEndDeputyOf': ['End {name} as deputy', 'Gorffen {name} fel dirprwy'],
  'plans.draftNoSioShort': ['None, because {because}', 'Dim, oherwydd {because}'],
  'plans.draftNoSioTitle': ['No SIO', 'Dim SIO'],
  'plans.draftNoSioWhy': [
    'Without an SIO the LRO signs for the whole, and the SRO confirms the reason. Naming an SIO ends it.',
    'Heb SIO mae’r LRO yn llofnodi dros y cyfan, ac mae’r SRO yn cadarnhau’r rheswm. Daw hyn i ben pan enwir SIO.',
  ],
  'plans.draftNoSioLabel': ['No SIO, because', 'Dim SIO, oherwydd'],
})
