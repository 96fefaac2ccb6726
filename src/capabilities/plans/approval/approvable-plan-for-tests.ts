/** For tests: a force with a profile, a partner who answered and an assessed threat, and plans on it that pass every gate. */
import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../platform/database/database.ts'
import { type TestApp, type TestPerson, TODAY } from '../../../testing/app.ts'
import { lockConsultation, recordAgency, recordConsultation, recordReply } from '../../partners/index.ts'
import { installAreas, northWales, recordFact } from '../../places/index.ts'
import {
  anAssessment,
  approveAssessment,
  aThreat,
  illustrativeScheme,
  installIllustrativeScheme,
  raiseThreat,
  writeAssessment,
} from '../../threats/index.ts'
import { aPlanContent } from '../demo.ts'
import { findDraft, saveDraft } from '../draft-store.ts'
import { copyLeads } from '../lead-store.ts'
import { findPlan, lockPlan, openPlan } from '../store.ts'
import type { PlanContent } from '../words.ts'

export const NOW = `${TODAY}T09:30:00.000Z`
export const later = (hours: number): string => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString()

export type Leads = { sroId: string | null; sioId: string | null; noSioBecause: string; lroId: string | null }

export type Ground = Awaited<ReturnType<typeof layGround>>

/** What plans of the force `app.force` rest on, and the means to make them. */
export async function layGround(app: TestApp) {
  const { force, people } = app
  const { lro } = people
  const as = <T>(person: TestPerson, work: (tx: Tx) => Promise<T>) => app.asPerson(person, work)
  const { areaId, factId, consultationId } = await as(lro, async (tx) => {
    const areas = await installAreas(tx, force.id, northWales)
    const east = areas.get('NW-EAST')!
    await installIllustrativeScheme(tx, force.id)
    return { areaId: east, ...(await basisIn(tx, app, east)) }
  })
  /** A content that passes every gate, with ids of its own. */
  const content = (given: Partial<PlanContent> = {}): PlanContent => {
    const whole = aPlanContent()
    const basis = [
      { kind: 'fact' as const, id: factId },
      { kind: 'consultation' as const, id: consultationId },
    ]
    return {
      ...whole,
      areaIds: [areaId],
      objectives: whole.objectives.map((objective) => ({ ...objective, id: randomUUID(), ownerId: lro.id })),
      actions: whole.actions.map((action) => ({ ...action, id: randomUUID(), ownerId: lro.id, basis })),
      interim: { ...whole.interim, ownerId: lro.id },
      ...given,
    }
  }

  /** A draft on a threat of its own, with the leads named; answers its id. */
  const draft = async (written = content(), leads: Partial<Leads> = {}, level = 2): Promise<string> => {
    const threat = { id: await assessedThreat(app, level), restrictionId: null, marking: 'OFFICIAL-SENSITIVE' as const }
    return as(lro, async (tx) => {
      const id = await openPlan(tx, { forceId: force.id, threat, language: 'en', by: lro.id, now: NOW })
      const named = { sroId: people.sro.id, sioId: people.sio.id, noSioBecause: '', lroId: lro.id, ...leads }
      await copyLeads(tx, await lockPlan(tx, id), named, { by: lro.id, today: TODAY, now: NOW })
      await saveDraft(tx, await lockPlan(tx, id), { fromRevision: 1, content: written, by: lro.id, now: NOW })
      return id
    })
  }

  /** Saves another text of the draft. */
  const rewrite = (id: string, change: (content: PlanContent) => PlanContent) =>
    as(lro, async (tx) => {
      const { revision, content: before } = await findDraft(tx, id)
      await saveDraft(tx, await lockPlan(tx, id), {
        fromRevision: revision,
        content: change(before),
        by: lro.id,
        now: NOW,
      })
    })

  return { content, draft, rewrite, plan: (id: string) => as(lro, (tx) => findPlan(tx, id)) }
}

/** An assessed threat; `level` 5 puts it into the top band. */
async function assessedThreat({ force, people, asPerson }: TestApp, level: number): Promise<string> {
  const doer = (person: TestPerson) => ({ byId: person.id, forceId: force.id, today: TODAY, now: NOW })
  const { analyst } = people
  const { id } = await asPerson(analyst, (tx) => raiseThreat(tx, doer(analyst), aThreat()))
  const form = anAssessment(illustrativeScheme, level)
  const assessment = await asPerson(analyst, (tx) => writeAssessment(tx, doer(analyst), id, form))
  const moderator = people['ocg-coordinator']
  await asPerson(moderator, (tx) => approveAssessment(tx, doer(moderator), id, assessment, ''))
  return id
}

async function basisIn(tx: Tx, { force, people }: TestApp, areaId: string) {
  const recorded = { by: people.lro.id, on: TODAY }
  const factId = await recordFact(
    tx,
    force.id,
    {
      areaId,
      ownerId: people.lro.id,
      kind: 'housing',
      text: 'One in five homes near the harbour is let by the room.',
      language: 'en',
      source: 'Housing survey of the invented Morfa Estate',
      sourceOn: '2026-01-12',
      expiresOn: '2027-01-12',
      marking: 'OFFICIAL',
    },
    recorded,
  )
  const agency = {
    name: { en: 'Morfa Homes (invented)', cy: 'Cartrefi Morfa (dychmygol)' },
    kind: 'housing' as const,
    contactRole: 'Tenancy enforcement lead',
    language: 'en' as const,
    areaIds: [],
  }
  const asked = {
    agencyId: await recordAgency(tx, force.id, agency, people.lro.id),
    contactRole: 'Tenancy enforcement lead',
    language: 'en' as const,
    marking: 'OFFICIAL' as const,
    asked: true as const,
    question: 'Which homes had complaints of callers at night?',
    askedOn: '2026-02-02',
    replyDueOn: '2026-02-16',
  }
  const consultationId = await recordConsultation(tx, force.id, asked, recorded)
  const answer = {
    kind: 'answered' as const,
    answeredOn: '2026-02-10',
    text: 'Four in one block.',
    language: 'en' as const,
  }
  await recordReply(tx, force.id, await lockConsultation(tx, consultationId), answer, people.lro.id)
  return { factId, consultationId }
}

/** The steps of a plan as its people take them in the browser; each answers the response. */
export function stepsOf(app: TestApp) {
  const { sro, sio, lro } = app.people
  const latest = async (id: string) => {
    const view = (await (await app.getJson(lro, `/plans/${id}/signatures`)).json()) as {
      plan: { latestVersion: number }
    }
    return String(view.plan.latestVersion)
  }
  const steps = {
    submit: (id: string, whatChanged = '') => app.post(lro, `/plans/${id}/submission`, { whatChanged }),
    sign: async (id: string, strand: 'sio' | 'lro', as = strand === 'sio' ? sio : lro) =>
      app.post(as, `/plans/${id}/signatures`, { strand, version: await latest(id) }),
    approve: async (id: string, form: Record<string, string | string[]> = {}, as = sro) =>
      app.post(as, `/plans/${id}/approval`, { version: await latest(id), ...form }),
    sendBack: async (id: string, reason: string, as = sro) =>
      app.post(as, `/plans/${id}/sending-back`, { version: await latest(id), reason }),
    /** From a draft to the version in force. */
    bringIntoForce: async (id: string): Promise<void> => {
      await steps.submit(id)
      await steps.sign(id, 'sio')
      await steps.sign(id, 'lro')
      const answer = await steps.approve(id)
      if (answer.status !== 303) throw new Error(await answer.text())
    },
  }
  return steps
}
