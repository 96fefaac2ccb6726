/** Forms of the triage and of emerging issues, and what their pages show. */
import { z } from 'zod'
import { markings } from '../../../platform/marking.ts'
import { day, revision, several } from '../../../platform/words.ts'
import { type CrimeTheme, crimeThemes } from '../../threats/index.ts'
import { SignalLine } from '../inbox/view-words.ts'
import { EmergingIssue, UNTIL_NEXT_DATA } from '../words.ts'

const Words = z.enum(['en', 'cy'])
const text = (most: number) => z.string().trim().max(most, 'radar.textTooLong').default('')
const needed = (most: number, message: string) => z.string().trim().min(1, message).max(most, 'radar.textTooLong')
/** An id from a form, or null where none was chosen. */
const Chosen = z.union([z.literal('').transform(() => null), z.guid('radar.notChosen')]).default(null)

export const IdPath = z.object({ id: z.guid() })
export type IdPath = z.infer<typeof IdPath>

export const DismissForm = z.object({ because: text(2000), language: Words.default('en') })

/** Until the next data, or until a day. */
export const SnoozeForm = z
  .object({
    until: z.enum(['next-data', 'day']).default('day'),
    on: z.union([z.literal('').transform(() => null), day('radar.snoozeDayNeeded')]).default(null),
    because: text(2000),
    language: Words.default('en'),
  })
  .transform(({ until, on, ...rest }) => ({ ...rest, until: until === 'next-data' ? UNTIL_NEXT_DATA : on }))

export const UndoForm = z.object({ language: Words.default('en') })

export const MergeForm = z.object({ into: Chosen, because: text(2000), language: Words.default('en') })

const developWays = ['new-issue', 'issue', 'threat'] as const
/** A new emerging issue, or the one that the signal joins, or the threat. */
export const DevelopForm = z.object({
  way: z.enum(developWays, 'radar.wayNeeded'),
  name: text(200),
  summary: text(4000),
  issueId: Chosen,
  threatId: Chosen,
  because: text(2000),
  language: Words.default('en'),
})
export type DevelopForm = z.infer<typeof DevelopForm>

export const IssueForm = z.object({
  name: needed(200, 'radar.nameNeeded'),
  summary: text(4000),
  language: Words.default('en'),
  ownerId: Chosen,
  marking: z.enum(markings).default('OFFICIAL'),
  revision,
})
export type IssueForm = z.infer<typeof IssueForm>

export const CloseForm = z.object({ because: needed(2000, 'radar.reasonNeeded') })

/** What the register of threats asks; only vulnerabilities and places come from recorded crime alone, but an analyst may know more. */
export const AssessForm = z.object({
  type: z.enum(['vulnerability', 'place', 'group', 'individual'], 'radar.typeNeeded'),
  name: needed(120, 'radar.nameNeeded'),
  summary: needed(4000, 'radar.summaryNeeded'),
  language: Words.default('en'),
  whereText: text(300),
  themes: several.pipe(z.array(z.enum(crimeThemes as [CrimeTheme, ...CrimeTheme[]], 'threats.themeNotKnown')).max(8)),
})
export type AssessForm = z.infer<typeof AssessForm>

const Offered = z.object({ id: z.string(), reference: z.string(), name: z.string(), marking: z.string() })
export type Offered = z.infer<typeof Offered>

export const DevelopView = z.object({ signal: SignalLine, issues: z.array(Offered), threats: z.array(Offered) })
export type DevelopView = z.infer<typeof DevelopView>
export const MergeView = z.object({ signal: SignalLine, others: z.array(SignalLine) })
export type MergeView = z.infer<typeof MergeView>

export const IssueLine = EmergingIssue.extend({ ownerName: z.string().nullable(), signals: z.number() })

export const IssueView = z.object({
  issue: EmergingIssue,
  ownerName: z.string(),
  raisedByName: z.string(),
  signals: z.array(SignalLine),
  threat: Offered.nullable(),
})
export type IssueView = z.infer<typeof IssueView>
export const IssueFormView = z.object({
  issue: EmergingIssue,
  people: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type IssueFormView = z.infer<typeof IssueFormView>
export const AssessView = z.object({
  issue: EmergingIssue,
  signals: z.array(SignalLine),
  /** Themes offered: those that may show in the signals' crime types. */
  themes: z.array(z.string()),
})
export type AssessView = z.infer<typeof AssessView>
