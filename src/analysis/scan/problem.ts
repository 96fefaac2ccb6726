/**
 * What a scan is asked and what it answers. A scan moves a circle over places and a window over time and reports where counts
 * stand highest above what was expected. Source of the method: Kulldorff 1997 and 2001; Kulldorff et al. 2005, PLoS Medicine 2(3):e59.
 * What it does not show: why; who; nor that a place without a cluster is calm. A cluster is where to look first.
 */

/**
 * `permutation` expects what the totals of places and of times give, and needs no population. `poisson` expects in proportion
 * to a population or an expected count. `bernoulli` compares cases with controls.
 */
export type ScanModel = 'permutation' | 'poisson' | 'bernoulli'

/** `prospective`: windows that reach the last period. `retrospective`: every window. `spatial`: the whole time is one window. */
export type ScanType = 'prospective' | 'retrospective' | 'spatial'

/** One point; `also` are further names for it, which come in with it. */
export type Place = { id: string; first: number; second: number; also?: string[] }

export type ScanInput = {
  model: ScanModel
  type: ScanType
  /** `sphere`: `first` is the latitude and `second` the longitude, degrees; `plane`: x and y in any one unit, radius in that unit. */
  coordinates: 'sphere' | 'plane'
  places: Place[]
  /** Number of periods, at least 1. */
  periods: number
  /** Cases, `[place * periods + period]`. */
  cases: Uint32Array
  /** `poisson`: population or expected count (any scale); `bernoulli`: controls; same layout as `cases`. None for `permutation`. */
  basis?: Float64Array
  /** `permutation`: the cases again by stratum (age and sex, say), each laid out like `cases`; times are shuffled within a stratum. */
  strata?: Uint32Array[]
  /** Periods, ascending, before which data are missing: no window holds both `b` and `b - 1`. */
  breaks?: number[]
}

export type ScanOptions = {
  /** Largest share of all cases (of the population or of all points, where there are) that a circle may hold, above 0 to 0.5; default 0.5. */
  maxSpace?: number
  /** Largest share of the periods that a window may hold, above 0 to 1 (`spatial` ignores it); default 0.5. */
  maxTime?: number
  /** Largest radius: kilometres on the sphere. */
  maxRadius?: number
  /** Largest length of a window in periods, besides `maxTime`. */
  maxWindow?: number
  /** Fewest cases in a cluster; default 2. */
  minCases?: number
  /** Shuffles; p cannot be below 1 / (replications + 1). Default 999; 0 gives no p. */
  replications?: number
  /** Same seed, same answer, whatever the number of threads. Default 1. */
  seed?: number
  /** Default 1; more start worker threads. */
  threads?: number
  onProgress?: (done: number, of: number) => void
  /** Aborting rejects with the signal's reason. */
  signal?: AbortSignal
}

export type Cluster = {
  /** The place at the centre, then the others from near to far. */
  members: string[]
  /** Of the farthest member from the centre: kilometres on the sphere. */
  radius: number
  /** First and last period of the window, from 0, both in. */
  from: number
  to: number
  observed: number
  expected: number
  llr: number
  /** (shuffles whose strongest cluster was at least this strong + 1) / (replications + 1); null without replications. */
  p: number | null
  /** Shuffles whose strongest cluster was at least this strong. */
  shufflesAtLeast: number
}

export type ScanResult = {
  /** Strongest first; none overlaps a stronger one in space. */
  clusters: Cluster[]
  /** The strongest log likelihood ratio of each shuffle, in order of the shuffles. */
  maxima: Float64Array
  cases: number
  seed: number
}

/**
 * A scan made ready: what both the plain and the fast way go through. Zones are the circles: for each centre its nearest places,
 * one more each time, as long as the limits allow.
 */
export type Prepared = {
  model: ScanModel
  places: number
  /** 1 for a spatial scan: its periods are added up. */
  periods: number
  /** All cases. */
  total: number
  /** `[place * periods + period]`. */
  cases: Uint32Array
  /**
   * `poisson`: expected cases, summing to `total`; `bernoulli`: cases and controls together; `permutation`: empty, or with strata
   * the expected cases. Same layout.
   */
  basis: Float64Array
  /** `permutation` by stratum: the cases of each. */
  strata?: Uint32Array[]
  /** `bernoulli`: all cases and controls; else `total`. */
  basisTotal: number
  /** Zone members in order of distance: those of centre c are `neighbours[offsets[c]] … neighbours[offsets[c + 1] - 1]`. */
  neighbours: Uint32Array
  offsets: Uint32Array
  /** Distance of each of `neighbours` from its centre. */
  distances: Float64Array
  /** Each window: first and last period, both in; ordered by last, then by first descending (longer windows later). */
  windowFrom: Uint32Array
  windowTo: Uint32Array
  minCases: number
}
