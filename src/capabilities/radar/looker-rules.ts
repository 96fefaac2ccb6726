/**
 * Who should look at a signal, and why: the local areas its members lie in, and those who lead an open threat that shows in the
 * same recorded crime types in the same place. A reason to look, not a finding that the two belong together.
 */
type Both = { en: string; cy: string }

/** A member with the local area it lies in, where that is known. */
export type PlacedMember = { code: string; area: { id: string; name: Both } | null }

/** `areas` of the signal's `of` members lie in it; `message` is the reason's key. */
export type AreaToLook = {
  kind: 'area'
  areaId: string
  name: Both
  areas: number
  of: number
  message: 'radar.lookArea'
}

/** A threat as the rule needs it: where it is, as written, and the recorded crime types in which its themes show. */
export type ThreatNearby = {
  id: string
  reference: string
  name: string
  whereText: string
  crimeTypes: readonly string[]
  lroId: string | null
  marking: 'OFFICIAL' | 'OFFICIAL-SENSITIVE'
  restrictionId: string | null
}

/** `crimeTypes`: those that the threat and the signal have in common; `place`: the name that the threat's own place mentions. */
export type ThreatToLook = Omit<ThreatNearby, 'crimeTypes'> & {
  kind: 'threat'
  crimeTypes: string[]
  place: Both
  message: 'radar.lookThreat'
}

/** The local areas of the members, that with most of them first. Members whose area is not known count in `of` only. */
export function areasToLook(members: readonly PlacedMember[]): AreaToLook[] {
  const areas = new Map<string, AreaToLook>()
  for (const { area } of members) {
    if (!area) continue
    const known = areas.get(area.id)
    if (known) known.areas++
    else
      areas.set(area.id, {
        kind: 'area',
        areaId: area.id,
        name: area.name,
        areas: 1,
        of: members.length,
        message: 'radar.lookArea',
      })
  }
  return [...areas.values()].sort((a, b) => b.areas - a.areas || a.name.en.localeCompare(b.name.en))
}

/**
 * Open threats that show in one of the signal's crime types and whose place, as written, names one of `places` (local areas
 * and towns of the members, either language). Those with most types in common first.
 */
export function threatsToLook(
  signal: { crimeTypes: readonly string[] },
  places: readonly Both[],
  threats: readonly ThreatNearby[],
): ThreatToLook[] {
  const found = threats.flatMap((threat): ThreatToLook[] => {
    const crimeTypes = signal.crimeTypes.filter((type) => threat.crimeTypes.includes(type))
    const place = places.find(({ en, cy }) => names(threat.whereText, en) || names(threat.whereText, cy))
    return crimeTypes.length > 0 && place
      ? [{ ...threat, kind: 'threat', crimeTypes, place, message: 'radar.lookThreat' }]
      : []
  })
  return found.sort((a, b) => b.crimeTypes.length - a.crimeTypes.length || a.reference.localeCompare(b.reference))
}

/** Whether `text` names `place` as a whole word: "Rhyl" is not in "Rhyllon". */
function names(text: string, place: string): boolean {
  const folded = (words: string) =>
    ` ${words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  return place.trim() !== '' && folded(text).includes(folded(place))
}
