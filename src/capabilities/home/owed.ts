/** Asks every slice what this person owes, and puts it in one order: soonest first. */
import { addDays } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/database.ts'
import type { Here } from '../../platform/http.ts'
import { consultationsOwing } from '../partners/index.ts'
import { factsOwing } from '../places/index.ts'
import { plansOwing } from '../plans/index.ts'
import { signalsOwing } from '../radar/index.ts'
import { threatOwing } from '../threats/index.ts'
import type { OwedItem } from './words.ts'

type Asking = Here<unknown, unknown> & { db: Db }

/** The words of a fact or question that name it in a list, at most. Ours, to calibrate: one line on a phone. */
const SHORT = 90
/** A signal is triaged within a week, before the next meeting. Ours, to calibrate. */
const TRIAGE_DAYS = 7
const short = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT - 1).trimEnd()}…` : text)

async function owedForThreats({ db, user, today, now }: Asking): Promise<OwedItem[]> {
  const owed = await threatOwing(db, user, today, now)
  return owed.map(({ kind, dueOn, reference, name, href }) => ({
    what: `threats.${kind}`,
    dueOn,
    args: { reference, name },
    href,
  }))
}

async function owedForPlans({ db, user, today }: Asking): Promise<OwedItem[]> {
  const owed = await plansOwing(db, user, today)
  return owed.map(({ kind, dueOn, planReference, on, text, href }) => ({
    what: `plans.${kind}`,
    dueOn: dueOn ?? today,
    args: { reference: planReference, on, text: short(text) },
    href,
  }))
}

async function owedForPlaces({ db, user, today }: Asking): Promise<OwedItem[]> {
  const facts = await factsOwing(db, user.id, today)
  return facts.map((fact) => ({
    what: fact.expiresOn < today ? 'places.expired' : 'places.expiring',
    dueOn: fact.expiresOn,
    args: { text: short(fact.text) },
    href: `/places/facts/${fact.id}`,
  }))
}

async function owedForPartners({ db, user, today }: Asking): Promise<OwedItem[]> {
  const owed = await consultationsOwing(db, user.id, today)
  return owed.map(({ consultation, step, dueOn }) => ({
    what: `partners.${step}`,
    dueOn,
    args: {
      agency: consultation.agencyName[user.language],
      text: short(consultation.question ?? consultation.notAskedBecause ?? ''),
    },
    href: `/partners/consultations/${consultation.id}`,
  }))
}

async function owedForRadar({ db, user, today }: Asking): Promise<OwedItem[]> {
  const signals = await signalsOwing(db, today)
  return signals.map(({ id, reference, place, foundAt }) => ({
    what: 'radar.triage',
    dueOn: addDays(foundAt.slice(0, 10), TRIAGE_DAYS),
    args: { reference, place: place[user.language] },
    href: `/radar?signal=${id}`,
  }))
}

/** Everything the reader owes, soonest first. A slice they may not read asks nothing of them. */
export async function listOwed(here: Asking): Promise<OwedItem[]> {
  const owed = [
    ...(here.may('threats.read') ? await owedForThreats(here) : []),
    ...(here.may('plans.read') ? await owedForPlans(here) : []),
    ...(here.may('places.write') ? await owedForPlaces(here) : []),
    ...(here.may('radar.triage') ? await owedForRadar(here) : []),
    ...(here.may('partners.write') ? await owedForPartners(here) : []),
  ]
  return owed.sort((a, b) => a.dueOn.localeCompare(b.dueOn))
}
