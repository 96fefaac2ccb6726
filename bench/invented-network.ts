/**
 * A network like a force's: people in groups of a few to dozens, closely linked within, with bridges that favour the already
 * well linked, and people on the edge with one link. The same in every run.
 */
import type { Link } from '../src/analysis/network/graph.ts'
import { randomFrom } from './random.ts'

const LINKS_A_PERSON = 10 / 3
const GROUPS_A_PERSON = 0.075
/** Share of the links that are laid within groups, and of bridges laid with each of them. */
const WITHIN = 0.8
const BRIDGES = 0.02

/** `people` numbered from 0, ten links for each three of them, no pair twice. */
export function inventedNetwork(people: number): Link[] {
  const random = randomFrom(`network of ${people}`)
  const most = Math.floor(people * LINKS_A_PERSON)
  const links: Link[] = []
  const laid = new Set<number>()
  const ends: number[] = []
  const lay = (one: number, other: number) => {
    const key = Math.min(one, other) * people + Math.max(one, other)
    if (one === other || laid.has(key)) return
    laid.add(key)
    ends.push(one, other)
    links.push({ from: String(one), to: String(other) })
  }
  const oneOf = <T>(list: T[], chance: number) => list[Math.floor(list.length * chance)]!
  const groups = groupsOf(people, random)
  for (const group of groups) for (let i = 1; i < group.length; i++) lay(group[i]!, group[Math.floor(random() * i)]!)
  while (links.length < most * WITHIN) {
    const group = oneOf(groups, random() * random())
    if (group.length > 2) lay(oneOf(group, random()), oneOf(group, random() * random()))
    if (random() < BRIDGES) lay(oneOf(ends, random()), oneOf(ends, random()))
  }
  while (links.length < most) lay(Math.floor(random() * people), oneOf(ends, random()))
  return links
}

/** Some groups large, most small. */
function groupsOf(people: number, random: () => number): number[][] {
  const groups = Array.from({ length: Math.ceil(people * GROUPS_A_PERSON) }, () => [] as number[])
  for (let person = 0; person < people; person++) groups[Math.floor(groups.length * random() * random())]!.push(person)
  return groups
}
