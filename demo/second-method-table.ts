/** Invented second assessments, laid beside the first: one that agrees, and one so far apart that a moderator is awaited. */
import type { SecondSeed } from './threat-seed.ts'

/** By the key of the threat. */
export const secondAssessments: Record<string, SecondSeed> = {
  billhook: {
    day: -21,
    levels: {
      roles: [2, 'Finders of houses, growers and carriers each keep to their part.'],
      durability: [2, 'After two seizures it stood still for some weeks.'],
      money: [2, 'Deposits and repairs are paid in cash from somewhere.'],
      force: [2, 'People who tend the plants are locked in; nobody is known to have been hurt.'],
      evasion: [1, 'Ordinary care: blinds, filters, bypassed meters.'],
      area: [1, 'Several places around Wrexham.'],
      spread: [1, 'Cannabis, and the people brought to grow it.'],
    },
    confidence: 'moderate',
    confidenceBecause: 'The same reports as the first method, read for organisation instead of harm.',
    byKey: 'analystFraud',
    moderatorKey: 'coordinator',
  },
  rasp: {
    day: -6,
    levels: {
      roles: [2, 'One plans the day, two drive, three enter; new faces come and the plan stays.'],
      durability: [3, 'Three were arrested in the summer and the shops were emptied the week after.'],
      money: [2, 'Goods are sold on within the day, in quantities that need a buyer with a store.'],
      force: [2, 'Staff who follow are threatened, and twice were pushed.'],
      evasion: [2, 'Hired cars, changed between towns; telephones left at home.'],
      area: [2, 'Neighbouring forces describe the same six.'],
      spread: [2, 'Shops, and the cars used to reach them.'],
    },
    confidence: 'moderate',
    confidenceBecause: 'Two neighbouring forces describe it alike; its buyers are not known.',
    byKey: 'analystFraud',
    moderatorKey: 'coordinator',
  },
}
