/**
 * Need-to-know in words: the same decision as the one policy of every tenant table, with its reason. The database decides;
 * this says why, to people who may know that the record exists. A property test proves that the two agree.
 */

/** What decides: whose row it is, and whether it is kept to named people. */
export type Kept = { forceId: string; restrictionId: string | null }

export type NeedToKnow = {
  may: boolean
  because: 'platform.otherForce' | 'platform.openInForce' | 'platform.namedOnIt' | 'platform.notNamedOnIt'
}

/** Whether someone asking for `forceId`, named on `restrictions`, may read the row, and why. */
export function needToKnow(reader: { forceId: string; restrictions: readonly string[] }, row: Kept): NeedToKnow {
  if (row.forceId !== reader.forceId) return { may: false, because: 'platform.otherForce' }
  if (row.restrictionId === null) return { may: true, because: 'platform.openInForce' }
  return reader.restrictions.includes(row.restrictionId)
    ? { may: true, because: 'platform.namedOnIt' }
    : { may: false, because: 'platform.notNamedOnIt' }
}
