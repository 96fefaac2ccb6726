/**
 * Easting and northing of the British National Grid (EPSG:27700, metres) to WGS84 degrees.
 * Accuracy: about 5 m, because the grid's distortions are met by one seven-parameter shift; enough for an area or a
 * street, not for a survey. Cost: constant, under a microsecond.
 * Source: Ordnance Survey, A guide to coordinate systems in Great Britain, v3.6, annexes A to C and section 6.6.
 */

const DEGREE = Math.PI / 180
/** Ellipsoids, as semi-major and semi-minor axis in metres. */
const AIRY = { a: 6_377_563.396, b: 6_356_256.909 }
const WGS84 = { a: 6_378_137, b: 6_356_752.314_245 }
/** Projection: scale on the central meridian, true origin (radians), and its grid coordinates (metres). */
const F0 = 0.9996012717
const LAT0 = 49 * DEGREE
const LON0 = -2 * DEGREE
const E0 = 400_000
const N0 = -100_000

const squaredEccentricity = ({ a, b }: typeof AIRY) => 1 - (b * b) / (a * a)

/** Length of the meridian arc from the true origin to `lat` (radians), in grid metres. */
function meridianArc(lat: number): number {
  const n = (AIRY.a - AIRY.b) / (AIRY.a + AIRY.b)
  const n2 = n * n
  const n3 = n2 * n
  const less = lat - LAT0
  const plus = lat + LAT0
  return (
    AIRY.b *
    F0 *
    ((1 + n + (5 / 4) * (n2 + n3)) * less -
      (3 * n + 3 * n2 + (21 / 8) * n3) * Math.sin(less) * Math.cos(plus) +
      (15 / 8) * (n2 + n3) * Math.sin(2 * less) * Math.cos(2 * plus) -
      (35 / 24) * n3 * Math.sin(3 * less) * Math.cos(3 * plus))
  )
}

/** OSGB36 longitude and latitude in degrees, on the Airy ellipsoid, of a point on the grid. Throws RangeError when not finite. */
export function gridToAiry(easting: number, northing: number): [longitude: number, latitude: number] {
  if (!Number.isFinite(easting) || !Number.isFinite(northing))
    throw new RangeError(`easting and northing must be finite, got ${easting}, ${northing}`)
  let lat = LAT0
  let arc = 0
  // Each step shrinks the gap about a thousandfold, so six reach a tenth of a millimetre anywhere on the grid.
  for (let step = 0; step < 6 && (step === 0 || Math.abs(northing - N0 - arc) > 1e-5); step++) {
    lat += (northing - N0 - arc) / (AIRY.a * F0)
    arc = meridianArc(lat)
  }
  const e2 = squaredEccentricity(AIRY)
  const sin2 = Math.sin(lat) ** 2
  const nu = (AIRY.a * F0) / Math.sqrt(1 - e2 * sin2)
  const rho = (AIRY.a * F0 * (1 - e2)) / (1 - e2 * sin2) ** 1.5
  const eta2 = nu / rho - 1
  const t2 = Math.tan(lat) ** 2
  const sec = 1 / Math.cos(lat)
  const d = (easting - E0) / nu
  const ratio = (Math.tan(lat) * nu) / rho
  const latitude =
    lat -
    ratio *
      (d ** 2 / 2 -
        (d ** 4 / 24) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) +
        (d ** 6 / 720) * (61 + 90 * t2 + 45 * t2 ** 2))
  const longitude =
    LON0 +
    sec *
      (d -
        (d ** 3 / 6) * (nu / rho + 2 * t2) +
        (d ** 5 / 120) * (5 + 28 * t2 + 24 * t2 ** 2) -
        (d ** 7 / 5040) * (61 + 662 * t2 + 1320 * t2 ** 2 + 720 * t2 ** 3))
  return [longitude / DEGREE, latitude / DEGREE]
}

/** WGS84 longitude and latitude in degrees of a point on the grid (metres). Throws RangeError when not finite. */
export function fromNationalGrid(easting: number, northing: number): [longitude: number, latitude: number] {
  const [longitude, latitude] = gridToAiry(easting, northing)
  const lon = longitude * DEGREE
  const lat = latitude * DEGREE
  const e2 = squaredEccentricity(AIRY)
  const nu = AIRY.a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2)
  const x = nu * Math.cos(lat) * Math.cos(lon)
  const y = nu * Math.cos(lat) * Math.sin(lon)
  const z = nu * (1 - e2) * Math.sin(lat)
  // OSGB36 to WGS84: metres, parts per million, and seconds of arc.
  const second = DEGREE / 3600
  const scale = 1 - 20.4894e-6
  const [rx, ry, rz] = [0.1502 * second, 0.247 * second, 0.8421 * second]
  return toDegrees(
    446.448 + scale * x - rz * y + ry * z,
    -125.157 + rz * x + scale * y - rx * z,
    542.06 - ry * x + rx * y + scale * z,
  )
}

/** Longitude and latitude in degrees of a WGS84 point in metres from the centre of the Earth. */
function toDegrees(x: number, y: number, z: number): [longitude: number, latitude: number] {
  const e2 = squaredEccentricity(WGS84)
  const p = Math.hypot(x, y)
  let lat = Math.atan2(z, p * (1 - e2))
  // Converges by a factor of e² (0.0067) a step: four steps are below a millionth of a second of arc.
  for (let step = 0; step < 4; step++) {
    const nu = WGS84.a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2)
    lat = Math.atan2(z + e2 * nu * Math.sin(lat), p)
  }
  return [Math.atan2(y, x) / DEGREE, lat / DEGREE]
}
