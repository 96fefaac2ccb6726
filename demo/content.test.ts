/** The content rules of the demonstration: what may never stand in it, and what it must show. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { roleNames } from '../src/access.ts'
import { crimeTypes } from '../src/capabilities/crime/index.ts'
import { agencies } from './agencies-table.ts'
import { plans } from './build-plans.ts'
import { threats } from './build-threats.ts'
import { consultations } from './consultations-table.ts'
import { eventsOf, monthsBefore } from './crime-months.ts'
import { equalityCounts, equalityMeasure, equalityOrigin } from './equality-table.ts'
import { facts } from './facts-table.ts'
import { gazetteer } from './gazetteer-table.ts'
import { people } from './people-table.ts'
import { secondAssessments } from './second-method-table.ts'

type Blocked = { inAnyText: Record<string, string[]>; inNames: Record<string, string[]> }
const blocked: Blocked = JSON.parse(readFileSync(join(import.meta.dirname, 'block-list.json'), 'utf8'))

/** Every text anywhere in a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}

/** Words of the list that stand in a text, as whole words. */
function foundIn(text: string, list: Record<string, string[]>): string[] {
  const words = Object.values(list).flat()
  return words.filter((word) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(text),
  )
}

const equality = { equalityCounts, equalityMeasure, equalityOrigin }
const everything = { equality, agencies, consultations, facts, gazetteer, people, plans, secondAssessments, threats }

test('no text holds a real operation, company, landlord or charity, a blocked place, or a word about what people are', () => {
  const found = textsOf(everything).flatMap((text) =>
    foundIn(text, blocked.inAnyText).map((word) => `${word}: ${text}`),
  )
  expect(found).toEqual([])
})

test('no person or threat is named after a river, a lake, a hill or an announced operation', () => {
  const names = [
    ...people.map((person) => person.name),
    ...threats.filter((each) => each.type !== 'place').map((each) => each.name),
  ]
  expect(names.flatMap((name) => foundIn(name, blocked.inNames).map((word) => `${word}: ${name}`))).toEqual([])
})

test('the block list is applied to whole words, in either language', () => {
  expect(foundIn('Flats in Rhyl West', blocked.inAnyText)).toEqual(['Rhyl West'])
  expect(foundIn('A tenant of the block', blocked.inAnyText)).toEqual(['tenant'])
  expect(foundIn('Aroma of the tenants’ hall', blocked.inAnyText)).toEqual(['tenants'])
  expect(foundIn('Gwyddel', blocked.inAnyText)).toEqual(['Gwyddel'])
  expect(foundIn('Aled Seiont', blocked.inNames)).toEqual(['Aled', 'Seiont'])
})

test('no street, estate, park or school is named', () => {
  const named =
    /\p{Lu}\p{Ll}+ (Street|Road|Avenue|Estate|Park|School|Drive|Lane|Terrace)\b|\b(Stryd|Heol|Ffordd|Ystad|Ysgol|Parc) \p{Lu}/u
  const found = textsOf(everything).filter((text) => named.test(text))
  expect(found).toEqual([])
  expect(named.test('On or near Clarence Drive')).toBe(true)
})

test('there are 40 threats of all types, 25 plans, 60 facts and about 60 places in all six counties', () => {
  expect(threats.length).toBe(40)
  expect(new Set(threats.map((each) => each.type)).size).toBe(4)
  expect(threats.filter((each) => each.type === 'group').length).toBe(20)
  expect(plans.length).toBe(25)
  expect(facts.length).toBe(60)
  expect(gazetteer.length).toBeGreaterThan(55)
  expect(gazetteer.length).toBeLessThan(66)
  expect(new Set(gazetteer.map((place) => place.authority)).size).toBe(6)
  expect(new Set(facts.map((fact) => fact.areaCode)).size).toBe(10)
})

test('five plans are written in Welsh only', () => {
  const welsh = plans.filter((plan) => plan.language === 'cy')
  expect(welsh.length).toBe(5)
  const english = /\b(the|and|with|people)\b/i
  expect(
    welsh
      .flatMap((plan) => textsOf([plan.statement, plan.actions.map((action) => action.text)]))
      .filter((text) => english.test(text)),
  ).toEqual([])
})

test('every state of a plan that officers meet is shown', () => {
  const steps = plans.flatMap((plan) => plan.steps.map((step) => step.did))
  for (const did of [
    'submitted',
    'signed',
    'approved',
    'approved-interim',
    'sent-back',
    'next-drafted',
    'closure-proposed',
  ] as const)
    expect(steps).toContain(did)
  expect(plans.filter((plan) => plan.steps.length === 0).length).toBeGreaterThan(3)
  expect(plans.filter((plan) => plan.sealed).length).toBe(1)
  expect(plans.filter((plan) => plan.disagreement !== '').length).toBe(1)
  expect(plans.some((plan) => plan.deputies.length > 0)).toBe(true)
  expect(plans.some((plan) => Object.keys(plan.notNeeded).length > 0)).toBe(true)
  expect(plans.some((plan) => plan.deferrals.some((deferral) => deferral.gate === 'consultation'))).toBe(true)
  expect(plans.filter((plan) => plan.notPlaceBasedBecause !== '').length).toBe(1)
  expect(plans.some((plan) => plan.noSioBecause !== '')).toBe(true)
})

test('threats are in every state, two online ones have no place, and two are restricted', () => {
  const last = threats.map((each) => [...each.decisions].sort((a, b) => a.day - b.day).at(-1)?.path)
  for (const path of ['adoption', 'declining', 'passing-on', 'archiving'] as const) expect(last).toContain(path)
  expect(threats.some((each) => each.decisions.some((decision) => decision.path === 'raising-again'))).toBe(true)
  expect(threats.filter((each) => each.notPlaceBased).length).toBe(2)
  expect(threats.filter((each) => each.restrictedTo).length).toBe(2)
  expect(
    threats.some((each) => each.assessments.some((assessment) => Object.values(assessment.except).includes(null))),
  ).toBe(true)
})

test('some facts have run out, some are about to, and some are used by no plan', () => {
  const used = new Set(plans.flatMap((plan) => [...plan.basis, ...plan.actions.flatMap((action) => action.basis)]))
  expect(facts.filter((fact) => fact.expiresInDays < 0).length).toBeGreaterThan(3)
  expect(facts.filter((fact) => fact.expiresInDays >= 0 && fact.expiresInDays <= 30).length).toBeGreaterThan(2)
  expect(facts.filter((fact) => !used.has(`fact:${fact.key}`)).length).toBeGreaterThan(10)
})

test('consultations were answered, wait, changed nothing, or were not safe', () => {
  expect(consultations.some((each) => each.answer === 'none')).toBe(true)
  expect(consultations.some((each) => each.answer === null && !each.notAsked)).toBe(true)
  expect(consultations.some((each) => each.change?.kind === 'not-changed')).toBe(true)
  expect(consultations.filter((each) => each.notAsked).length).toBeGreaterThan(1)
})

test('every role has a persona, and no name stands twice', () => {
  expect(new Set(people.flatMap((person) => person.roles))).toEqual(new Set(roleNames))
  expect(new Set(people.map((person) => person.name)).size).toBe(people.length)
})

test('a month of events is always the same, of known types, and near its places', () => {
  const july = eventsOf('2025-07')
  expect(eventsOf('2025-07')).toEqual(july)
  expect(july.length).toBeGreaterThan(3000)
  expect(july.filter((event) => !(crimeTypes as readonly string[]).includes(event.crimeType))).toEqual([])
  expect(new Set(july.map((event) => event.eventId)).size).toBe(july.length)
  expect(
    july.filter(
      (event) => event.longitude! < -4.8 || event.longitude! > -2.7 || event.latitude! < 52.5 || event.latitude! > 53.5,
    ),
  ).toEqual([])
  const behaviour = (month: string) =>
    eventsOf(month).filter((event) => event.crimeType === 'Anti-social behaviour').length
  expect(behaviour('2025-07')).toBeGreaterThan(behaviour('2025-01') * 1.2)
})

test('events end with the last full month', () => {
  expect(monthsBefore('2026-03-02', 3)).toEqual(['2025-12', '2026-01', '2026-02'])
  expect(monthsBefore('2026-01-31', 2)).toEqual(['2025-11', '2025-12'])
})
