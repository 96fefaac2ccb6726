/**
 * How the radar reads: limits that are ours, to calibrate with the force's head of intelligence analysis, each with its reason.
 * A run keeps those it was made with.
 */
import type { MethodSettings } from '../run-words.ts'

/** Months read at most, the latest held: three years, so that a month is seen beside its like. */
export const MOST_MONTHS = 36
/**
 * Missing months that make a gap long: more than a season. Over a long gap places drift apart by themselves, and each that grew
 * meanwhile would look like a rise of the last months; so a signal is to stand out among the months since alone too.
 */
export const LONG_GAP = 4
/** Longest window in months, a season: what has lasted longer is a standing hot spot, not emerging. */
const LONGEST_WINDOW = 3
/** Fewest events of a type in the months read: below, no circle can say anything. */
export const FEWEST_EVENTS = 20

export const scanSettings: Omit<MethodSettings, 'maxWindow'> = {
  /** 999 shuffles: p to a thousandth, which is as strong as 14 types at a tenth ask for. */
  replications: 999,
  /** Always the same, so that a run can be made again. */
  seed: 20_260_118,
  /** Half of all events: the usual limit of the method. */
  maxSpace: 0.5,
  /** Kilometres: a market town and its villages; a wider rise is a force's business, not a place. */
  maxRadiusKm: 10,
  /** Fewer events say too much of single people and too little of a place. */
  minCases: 5,
  /** A quarter more than expected: in a busy place less than that can be sure, and is still no reason to look. */
  leastRatio: 1.25,
  /** Of the signals listed, at most this share is false on average (Benjamini and Hochberg 1995). */
  falseDiscoveryRate: 0.1,
  /** One shuffle in five: what is more usual than that is not worth a line. */
  weakUpTo: 0.2,
}

/** Months of the longest window, where the latest unbroken stretch has `latest` months: half of it, at least one. */
export const longestWindow = (latest: number): number => Math.max(1, Math.min(LONGEST_WINDOW, Math.floor(latest / 2)))
