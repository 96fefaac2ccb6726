/**
 * Which role may do what: the one table. A person has roles in a force; being named on a plan is asked by the plan's own
 * rules besides. The administrator grants roles and sees no content; nobody grants a role to themselves.
 * Source: practice.md "Who decides what"; the roles are those of the people the product is for.
 */

/** Everything held for an investigation: seen by its disclosure officer and by those who run or co-ordinate the work. */
const disclosure = ['disclosure.read', 'disclosure.write', 'disclosure.export'] as const

const reading = ['threats.read', 'plans.read', 'places.read', 'partners.read', 'crime.read', 'radar.read'] as const

/** What leaves the house as a file; a plan's own paper besides. */
const exporting = ['threats.export', 'crime.export', 'radar.export', 'partners.export', 'places.export'] as const

/**
 * Whether work falls on some groups more than on others: counts only, read by those who answer for it. The head of intelligence
 * analysis loads what the force supplies; nobody else does, and no scoring takes anything from it.
 */
const equality = ['equality.read', 'equality.export'] as const

export const roles = {
  sro: {
    permissions: [
      ...reading,
      ...equality,
      'threats.decide',
      'threats.edit',
      'plans.approve',
      ...exporting,
      'plans.export',
    ],
  },
  sio: {
    permissions: [
      ...reading,
      ...disclosure,
      'threats.raise',
      'threats.edit',
      'plans.write',
      'plans.sign',
      ...exporting,
      'plans.export',
      'partners.write',
      'people.restrict',
    ],
  },
  lro: {
    permissions: [
      ...reading,
      'threats.raise',
      'threats.edit',
      'plans.write',
      'plans.sign',
      ...exporting,
      'plans.export',
      'partners.write',
      'places.write',
    ],
  },
  'ocg-coordinator': {
    permissions: [
      ...reading,
      ...disclosure,
      'threats.raise',
      'threats.edit',
      'threats.decide',
      'threats.assess',
      'threats.moderate',
      'plans.write',
      ...exporting,
      'plans.export',
      'partners.write',
      'places.write',
      'people.restrict',
      'crime.import',
      'radar.triage',
    ],
  },
  'head-of-analysis': {
    permissions: [
      ...reading,
      ...equality,
      'equality.write',
      'threats.raise',
      'threats.edit',
      'threats.assess',
      'threats.moderate',
      'threats.scheme',
      ...exporting,
      'plans.export',
      'places.write',
      'crime.import',
      'people.restrict',
      'radar.triage',
      'radar.run',
    ],
  },
  analyst: {
    permissions: [
      ...reading,
      ...exporting,
      'threats.raise',
      'threats.edit',
      'threats.assess',
      'places.write',
      'crime.import',
      'radar.triage',
      'radar.run',
    ],
  },
  supervisor: { permissions: [...reading, 'threats.raise', 'threats.edit', 'places.write'] },
  'neighbourhood-officer': {
    permissions: ['threats.read', 'places.read', 'crime.read', 'radar.read', 'threats.raise', 'threats.edit'],
  },
  /** Asked by staff, or named on a plan as its LRO with that role besides; the role alone opens no record. */
  partner: { permissions: [] },
  'inspection-lead': {
    permissions: [...reading, ...equality, 'threats.export', 'crime.export', 'radar.export', 'plans.export'],
  },
  'disclosure-officer': { permissions: [...reading, ...disclosure] },
  administrator: { permissions: ['people.manage', 'places.configure'] },
  'data-protection-officer': { permissions: [...equality, 'audit.read', 'audit.export'] },
  auditor: { permissions: ['audit.read', 'audit.export', 'audit.verify'] },
} as const satisfies Record<string, { permissions: readonly string[] }>

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as Role[]

export type PermissionName = (typeof roles)[Role]['permissions'][number]

declare module './platform/permission.ts' {
  interface Permissions extends Record<PermissionName, true> {}
}
