/** How areas lie in one another: paths, order of the tree, and what a list of areas must be to be loaded. */
import type { Area } from './words.ts'

/** From the top down to the area `id`; empty when `areas` does not hold it. */
export function pathOf(areas: Area[], id: string): Area[] {
  const byId = new Map(areas.map((area) => [area.id, area]))
  const path: Area[] = []
  for (let at = byId.get(id); at && !path.includes(at); at = at.parentId === null ? undefined : byId.get(at.parentId))
    path.unshift(at)
  return path
}

/** The areas as one reads a tree, each with its depth from 0: a parent, then what lies in it in the given order. */
export function inTreeOrder<Each extends Area>(areas: Each[]): (Each & { depth: number })[] {
  const ordered: (Each & { depth: number })[] = []
  const add = (parentId: string | null, depth: number) => {
    for (const area of areas.filter((each) => each.parentId === parentId)) {
      ordered.push({ ...area, depth })
      add(area.id, depth + 1)
    }
  }
  add(null, 0)
  return ordered
}
