/**
 * Who signs what on a version, and whether an earlier signature still covers it. The SIO signs the threat statement, the people,
 * what was considered under a star, and Pursue; the LRO the whole, and for the whole alone when there is no SIO. Answers HMICFRS D2.
 */
import type { Problem } from '../../../platform/problem.ts'
import { type Actor, capacityIn, holderOf } from '../lead-rules.ts'
import { transitionProblems } from '../status-rules.ts'
import type { Covered, MaterialChange, Signature, VersionContent } from '../version-words.ts'
import { type Plan, type Strand, starredPrompts } from '../words.ts'
import { materialChanges } from './material-change-rules.ts'

/** The strands that must be signed on this plan. A reason instead of an SIO leaves the LRO to sign for the whole. */
export function requiredStrands(plan: Pick<Plan, 'leads' | 'noSioBecause'>): Strand[] {
  const hasNoSio = holderOf(plan, 'sio') === null && plan.noSioBecause.trim() !== ''
  return hasNoSio ? ['lro'] : ['sio', 'lro']
}

/** What a signature of `strand` covers in a version. `sealedSha256` is the digest of the sealed part, null without one. */
export function coveredBy(version: VersionContent, strand: Strand, sealedSha256: string | null): Covered {
  const { content } = version
  const isCovered = ({ p }: { p: string }) => strand === 'lro' || p === 'pursue'
  return {
    strand,
    threatStatement: content.threatStatement,
    riskToPeople: content.interim.riskToPeople,
    holdsChecked: content.interim.holdsChecked,
    considered: Object.fromEntries(starredPrompts.map((prompt) => [prompt, content.considered[prompt]])),
    leads: version.leads,
    noSioBecause: version.noSioBecause,
    risks: content.actions
      .filter((action) => action.riskToPerson !== '')
      .map(({ id, reference, riskToPerson }) => ({ id, reference, riskToPerson })),
    notNeeded: strand === 'lro' ? content.notNeeded : { pursue: content.notNeeded.pursue },
    objectives: content.objectives.filter(isCovered),
    actions: content.actions.filter(isCovered),
    sealed: strand === 'sio' ? sealedSha256 : null,
    whole: strand === 'lro' ? version : null,
  }
}

/** How a strand of the version now with the leads stands. `changes` names what opened an earlier signature again. */
export type SignatureState = {
  strand: Strand
  state: 'signed' | 'carried' | 'open' | 'reopened'
  signature: Signature | null
  changes: MaterialChange[]
}

/** The latest signature of a strand before version `number`; null when it was never signed. */
export const earlierSignature = (signatures: Signature[], strand: Strand, number: number): Signature | null =>
  signatures
    .filter((signature) => signature.strand === strand && signature.versionNumber < number)
    .sort((a, b) => a.versionNumber - b.versionNumber)
    .at(-1) ?? null

/** Each required strand of version `number` with its signature, or what is to be signed again and why. */
export function signatureStates(
  plan: Pick<Plan, 'leads' | 'noSioBecause' | 'sealedSha256'>,
  version: { number: number; version: VersionContent },
  signatures: Signature[],
): SignatureState[] {
  return requiredStrands(plan).map((strand): SignatureState => {
    const own = signatures.find((each) => each.strand === strand && each.versionNumber === version.number)
    if (own)
      return { strand, state: own.carriedFromVersion === null ? 'signed' : 'carried', signature: own, changes: [] }
    const earlier = earlierSignature(signatures, strand, version.number)
    if (!earlier) return { strand, state: 'open', signature: null, changes: [] }
    const changes = materialChanges(earlier.covered, coveredBy(version.version, strand, plan.sealedSha256))
    return { strand, state: 'reopened', signature: earlier, changes }
  })
}

/**
 * The earlier signatures that carry to a version just cut, one a required strand at most: those whose covered content shows no
 * material change. One person's two signatures never both carry.
 */
export function signaturesToCarry(
  plan: Pick<Plan, 'leads' | 'noSioBecause' | 'sealedSha256'>,
  version: { number: number; version: VersionContent },
  signatures: Signature[],
): Signature[] {
  const carried: Signature[] = []
  for (const strand of requiredStrands(plan)) {
    const earlier = earlierSignature(signatures, strand, version.number)
    if (!earlier || carried.some((each) => each.byId === earlier.byId)) continue
    if (materialChanges(earlier.covered, coveredBy(version.version, strand, plan.sealedSha256)).length === 0)
      carried.push(earlier)
  }
  return carried
}

/** Why `signer` may not sign `strand` of version `number` today; empty when they may. `ofVersion` are that version's signatures. */
export function signatureProblems(
  plan: Plan,
  ofVersion: Pick<Signature, 'strand' | 'byId'>[],
  strand: Strand,
  signer: Actor,
  today: string,
): Problem[] {
  const problems = transitionProblems(plan.status, 'signed')
  const add = (message: string) => problems.push({ field: 'strand', message })
  if (!requiredStrands(plan).includes(strand)) add('plans.sign.notAsked')
  else if (capacityIn(plan, strand, signer, today) === null) add(`plans.sign.notYours.${strand}`)
  if (holderOf(plan, 'sro') === signer.id) add('plans.sign.sroDecides')
  if (ofVersion.some((signature) => signature.strand === strand)) add('plans.sign.already')
  else if (ofVersion.some((signature) => signature.byId === signer.id)) add('plans.sign.twice')
  if (strand === 'sio' && plan.sealedRestrictionId !== null && !signer.restrictions.includes(plan.sealedRestrictionId))
    add('plans.sign.notOnSealedList')
  return problems
}
