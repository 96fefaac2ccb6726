/** All SQL for what happened to a threat: each step with who, when, what was said and what it changed. */
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { type FieldChange, type Threat, ThreatStep } from './words.ts'

type StepTable = Omit<ThreatStep, 'id' | 'at' | 'changes'> & {
  changes: ColumnType<FieldChange[], string>
  forceId: string
  id: Generated<string>
  line: GeneratedAlways<string>
  at: Generated<string>
  restrictionId: string | null
  threatId: string
}

declare module '../../platform/database/database.ts' {
  interface Database {
    'threats.step': StepTable
  }
}

export type NewStep = Pick<ThreatStep, 'did' | 'byId'> & Partial<Omit<ThreatStep, 'id'>>

/** Adds to what happened to a threat; the row copies the threat's restriction. */
export async function saveStep(
  tx: Tx,
  forceId: string,
  of: Pick<Threat, 'id' | 'restrictionId'>,
  step: NewStep,
): Promise<void> {
  await tx
    .insertInto('threats.step')
    .values({
      forceId,
      threatId: of.id,
      restrictionId: of.restrictionId,
      did: step.did,
      byId: step.byId,
      fromState: step.fromState ?? null,
      toState: step.toState ?? null,
      comment: step.comment ?? '',
      language: step.language ?? 'en',
      meeting: step.meeting ?? '',
      decidedOn: step.decidedOn ?? null,
      ownerLevel: step.ownerLevel ?? null,
      controlStrategy: step.controlStrategy ?? '',
      nationalReference: step.nationalReference ?? '',
      passedTo: step.passedTo ?? '',
      acceptedBy: step.acceptedBy ?? '',
      residualThreat: step.residualThreat ?? '',
      before: step.before ? (JSON.stringify(step.before) as never) : null,
      changes: JSON.stringify(step.changes ?? []),
      answersId: step.answersId ?? null,
      ...(step.at ? { at: step.at } : {}),
    })
    .execute()
}

/** What happened to a threat, newest first. */
export async function listSteps(db: Db, threatId: string): Promise<ThreatStep[]> {
  const rows = await db
    .selectFrom('threats.step')
    .selectAll()
    .where('threatId', '=', threatId)
    .orderBy('at', 'desc')
    .orderBy('line', 'desc')
    .execute()
  return rows.map((row) => ThreatStep.parse(row))
}

/** Changes that were proposed for these threats and are not answered, oldest first. */
export async function listOpenProposals(
  db: Db,
  threatIds: readonly string[],
): Promise<(ThreatStep & { threatId: string })[]> {
  if (threatIds.length === 0) return []
  const rows = await db
    .selectFrom('threats.step as s')
    .leftJoin('threats.step as answer', (join) =>
      join.onRef('answer.forceId', '=', 's.forceId').onRef('answer.answersId', '=', 's.id'),
    )
    .selectAll('s')
    .where('s.did', '=', 'change-proposed')
    .where('s.threatId', 'in', threatIds)
    .where('answer.id', 'is', null)
    .orderBy('s.line')
    .execute()
  return rows.map((row) => ({ ...ThreatStep.parse(row), threatId: row.threatId }))
}
