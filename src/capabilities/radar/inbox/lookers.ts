/** Asks places and threats who should look at a signal; the reasons are those of `looker-rules.ts`. */
import type { Db } from '../../../platform/database/database.ts'
import { accountNames } from '../../../platform/sign-in/accounts.ts'
import { crimeTypesOfTheme, listThreats } from '../../threats/index.ts'
import { areasToLook, threatsToLook } from '../looker-rules.ts'
import type { Signal } from '../words.ts'
import type { Looker, MemberArea } from './view-words.ts'

/** More names would be no advice. Ours, to calibrate. */
const THREATS_NAMED = 4

/** The local areas of the members, then who leads an open threat of these crime types there. */
export async function lookersOf(
  db: Db,
  signal: Pick<Signal, 'crimeTypes'>,
  members: readonly MemberArea[],
): Promise<Looker[]> {
  const areas = areasToLook(members.map(({ code, district }) => ({ code, area: district })))
  const open = (await listThreats(db)).map((threat) => ({
    ...threat,
    crimeTypes: threat.themes.flatMap((theme): readonly string[] => crimeTypesOfTheme[theme]),
  }))
  const places = areas.map(({ name }) => name)
  const threats = threatsToLook(signal, places, open).slice(0, THREATS_NAMED)
  const leads = await accountNames(
    db,
    threats.flatMap(({ lroId }) => lroId ?? []),
  )
  return [
    ...areas,
    ...threats.map(({ lroId, ...threat }) => ({
      ...threat,
      lead: leads.get(lroId ?? '') ?? '',
    })),
  ]
}
