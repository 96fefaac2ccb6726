import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Ring, simplifyTogether } from './shared-borders.ts'

const closed = (...points: [number, number][]): Ring => [...points, points[0]!]

test('a point 5.6 m off a straight border goes at a tolerance of 10 m and stays at 5 m', () => {
  // On the equator's scale of latitude 0.00005° is 0.00005 × 111,195 = 5.56 m from the line between its neighbours.
  const ring = closed([0, 0], [0.01, 0.00005], [0.02, 0], [0.02, 0.02], [0, 0.02])
  expect(simplifyTogether([ring], 10)[0]).toHaveLength(5)
  expect(simplifyTogether([ring], 5)[0]).toHaveLength(6)
})

test('two neighbours keep one border between them, whichever way each runs round', () => {
  const border: [number, number][] = [
    [1, 0],
    [1.0003, 0.01],
    [1.004, 0.02],
    [1.0021, 0.03],
    [1, 0.04],
  ]
  const west = closed([0.9, 0], ...border, [0.9, 0.04])
  const east = closed([1.1, 0.04], ...border.toReversed(), [1.1, 0])
  const [simpleWest, simpleEast] = simplifyTogether([west, east], 100)
  const shared = (ring: Ring) => ring.filter(([x]) => x > 0.95 && x < 1.05).map(String)
  expect(new Set(shared(simpleWest!))).toEqual(new Set(shared(simpleEast!)))
  expect(shared(simpleWest!)).toContain('1.004,0.02')
  expect(shared(simpleWest!)).not.toContain('1.0021,0.03')
})

test('an island in a lake is the lake’s hole', () => {
  const shore = closed(
    ...Array.from({ length: 40 }, (_, i): [number, number] => [Math.cos(i / 6.4) / 20, Math.sin(i / 6.4) / 20]),
  )
  const turned = [...shore.slice(7, -1), ...shore.slice(0, 7)]
  const [island, hole] = simplifyTogether([shore, closed(...turned).toReversed()], 200)
  expect(new Set(island!.map(String))).toEqual(new Set(hole!.map(String)))
  expect(island!.length).toBeLessThan(shore.length)
})

/** A ring that winds once round the middle: a star-shaped polygon. */
const aRing = fc
  .array(fc.double({ min: 0.001, max: 0.05, noNaN: true }), { minLength: 4, maxLength: 60 })
  .map((radii) =>
    closed(
      ...radii.map((radius, i): [number, number] => {
        const angle = (i / radii.length) * 2 * Math.PI
        return [-3.5 + radius * Math.cos(angle), 53 + radius * Math.sin(angle)]
      }),
    ),
  )

/** Brute force: metres from a point to the nearest segment of a ring. */
function metresOff([px, py]: [number, number], ring: Ring): number {
  const scale = Math.cos((53 * Math.PI) / 180)
  return Math.min(
    ...ring.slice(1).map(([bx, by], i) => {
      const [ax, ay] = ring[i]!
      const [dx, dy, qx, qy] = [(bx - ax) * scale, by - ay, (px - ax) * scale, py - ay]
      const share = Math.max(0, Math.min(1, (qx * dx + qy * dy) / (dx * dx + dy * dy || 1)))
      return Math.hypot(qx - share * dx, qy - share * dy) * 111_195
    }),
  )
}

test('a simplified ring is closed, has no new point, and no old point is farther off than the tolerance', () => {
  fc.assert(
    fc.property(aRing, fc.integer({ min: 0, max: 2000 }), (ring, tolerance) => {
      const [simple] = simplifyTogether([ring], tolerance)
      const old = new Set(ring.map(([x, y]) => `${x.toFixed(5)} ${y.toFixed(5)}`))
      // Rounding to a hundred-thousandth of a degree moves a point by up to 0.8 m; the scale differs a little by latitude.
      const most = tolerance * 1.005 + 2
      return (
        simple!.length >= 4 &&
        String(simple![0]) === String(simple!.at(-1)) &&
        simple!.every(([x, y]) => old.has(`${x.toFixed(5)} ${y.toFixed(5)}`)) &&
        ring.every((point) => metresOff(point, simple!) <= most)
      )
    }),
  )
})

test('what is no ring, no degree or no tolerance is refused with the value', () => {
  const ring = closed([0, 0], [1, 0], [1, 1])
  expect(() => simplifyTogether([ring], Number.NaN)).toThrow('NaN')
  expect(() => simplifyTogether([ring.slice(0, 3)], 1)).toThrow('this one has 3')
  expect(() => simplifyTogether([closed([336000, 350000], [337000, 350000], [337000, 351000])], 1)).toThrow('336000')
})
