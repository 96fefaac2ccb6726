/** The tables of the Postgres schema `radar`, which no other slice names. Months are dates of their first day there. */
import type { Generated } from 'kysely'
import type { WorkColumns } from '../../platform/long-work/work.ts'
import type { Run } from './run-words.ts'
import type { EmergingIssue, FoundIn, Signal, SignalDecision } from './words.ts'

type Tenant = { forceId: string; restrictionId: Generated<string | null> }

/** JSON is given as text and comes back parsed. */
type RunTable = Tenant &
  Omit<Run, 'id' | keyof WorkColumns | 'coverage' | 'methodSettings' | 'standing'> &
  WorkColumns & {
    id: Generated<string>
    coverage: string | null
    methodSettings: string | null
    standing: string | null
  }
export type SignalTable = Tenant &
  Omit<
    Signal,
    | 'id'
    | 'restrictionId'
    | 'series'
    | 'maxima'
    | 'without'
    | 'measures'
    | 'state'
    | 'stateSince'
    | 'snoozedUntil'
    | 'mergedInto'
    | 'marking'
    | 'foundAt'
  > & {
    id: Generated<string>
    series: string
    maxima: string | null
    without: string
    measures: string | null
    state: Generated<Signal['state']>
    stateSince: Generated<string>
    snoozedUntil: Generated<string | null>
    mergedInto: Generated<string | null>
    marking: Generated<Signal['marking']>
    foundAt: Generated<string>
  }
type DecisionTable = { forceId: string } & Omit<SignalDecision, 'id' | 'at'> & {
    id: Generated<string>
    at: Generated<string>
  }
type IssueTable = { forceId: string } & Omit<EmergingIssue, 'id' | 'state' | 'raisedAt' | 'revision'> & {
    id: Generated<string>
    state: Generated<EmergingIssue['state']>
    raisedAt: Generated<string>
    revision: Generated<number>
  }

declare module '../../platform/database/database.ts' {
  interface Database {
    'radar.run': RunTable
    'radar.signal': SignalTable
    'radar.finding': Tenant & FoundIn & { signalId: string }
    'radar.emergingIssue': IssueTable
    'radar.issueSignal': {
      forceId: string
      restrictionId: string | null
      issueId: string
      signalId: string
      endedAt: Generated<string | null>
    }
    'radar.decision': DecisionTable
  }
}
