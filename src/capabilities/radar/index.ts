/**
 * Radar: unusual places and times in recorded crime, found by methods whose answers can be checked, each explained and each
 * developed or dismissed by an analyst with a reason. It scores no person. Owner: the head of intelligence analysis. Answers
 * HMICFRS 2023 (North Wales): insufficient analytical resources to understand emerging threats.
 */
export { restrictRadarOfThreat } from './decision-store.ts'
