/** Why a factor was put at a level, in an assessor's words, and where it was seen; for the assessments of the demonstration. */
import type { Factor } from './threat-seed.ts'

/** Sentences for the levels 1 to 5. */
export const rationales: Record<Factor, [string, string, string, string, string]> = {
  physical: [
    'No injury is recorded or threatened.',
    'Two people were pushed; neither needed treatment.',
    'Three people were treated for injuries and went home the same day.',
    'One person was in hospital for four days with a stab wound or burns.',
    'Someone nearly died, and the means to do it again are at hand.',
  ],
  psychological: [
    'Those affected say that they were annoyed, no more.',
    'Two people slept badly for a week or so.',
    'Several still avoid the place after a month.',
    'Four have asked for support; two have moved in with relatives.',
    'People do as they are told in their own homes, and say that they cannot stop.',
  ],
  financial: [
    'Nothing of value was lost.',
    'Losses were made good by insurers.',
    'Households lost between £500 and £3,000 each.',
    'Savings of many years were lost by several people.',
    'Losses are above £400,000 in the year, and some have lost their living.',
  ],
  community: [
    'Neighbours have not noticed.',
    'A few neighbours mention it when asked.',
    'People in the street have changed when they go out.',
    'A neighbourhood keeps its curtains drawn; shops close early.',
    'People say that those who do this decide what happens there.',
  ],
  scope: [
    'One address only.',
    'One town.',
    'Several towns of the force.',
    'The whole force, and one neighbour.',
    'At least three regions, and one crossing by sea.',
  ],
  vulnerability: [
    'Those affected can look after themselves, and do.',
    'Most know what to look for.',
    'Some live alone or depend on others.',
    'Most live alone, in debt or in care.',
    'Children, or adults who are chosen because they cannot say no.',
  ],
  frequency: [
    'Once, years ago.',
    'Once in the last twelve months.',
    'Five times in the last twelve months.',
    'At least once in each of the last six months.',
    'Every week since the summer.',
  ],
  intent: [
    'They have stopped, and say so to each other.',
    'They act when something lies open.',
    'They go out to look for chances.',
    'They plan: routes, days and who does what.',
    'They changed their ways within a week of the last arrests, and brought in new people.',
  ],
  capability: [
    'Nothing but opportunity.',
    'A borrowed van and a few contacts.',
    'Roles are shared out, and someone keeps the money.',
    'Vehicles, premises and someone who knows the trade.',
    'Weapons, and people in other regions who answer them.',
  ],
}

/** Where such a thing is seen. */
export const evidence: Record<Factor, string> = {
  physical: 'Crime reports and hospital attendances, last six months',
  psychological: 'Victim statements; notes of support workers',
  financial: 'Crime and fraud reports, last twelve months',
  community: 'Neighbourhood team’s log; calls about the place',
  scope: 'Crime reports; what neighbouring forces told the coordinator',
  vulnerability: 'Adult and children’s services’ lists, matched by hand',
  frequency: 'Calls and crime reports by week',
  intent: 'Custody records; sightings since the last arrests',
  capability: 'Seizures and vehicle checks, last twelve months',
}

export const notKnown = 'Nothing reliable is known of this yet; an intelligence requirement is open.'
