/** Builders with valid defaults, for tests and the demonstration force. No real body is given words. */
import type { NewAgency, NewConsultation, NewReply } from './words.ts'

/** An invented housing association that works in `areaIds`. */
export const anAgency = (given: Partial<NewAgency> = {}): NewAgency => ({
  name: { en: 'Morfa Homes (invented)', cy: 'Cartrefi Morfa (dychmygol)' },
  kind: 'housing',
  contactRole: 'Tenancy enforcement lead',
  outOfHours: 'The duty desk, 24 hours',
  language: 'en',
  areaIds: [],
  ...given,
})

type Asked = Extract<NewConsultation, { asked: true }>
type PutOff = Extract<NewConsultation, { asked: false }>

/** A question put on 2 February 2026, to be answered by the 16th. */
export const anAskedConsultation = (agencyId: string, given: Partial<Asked> = {}): Asked => ({
  agencyId,
  contactRole: 'Tenancy enforcement lead',
  language: 'en',
  marking: 'OFFICIAL',
  asked: true,
  question: 'Which of your homes near the harbour had complaints of callers at night since October?',
  askedOn: '2026-02-02',
  replyDueOn: '2026-02-16',
  ...given,
})

/** A question that it was not safe to put before the overt phase. */
export const aConsultationPutOff = (agencyId: string, given: Partial<PutOff> = {}): PutOff => ({
  agencyId,
  contactRole: 'Tenancy enforcement lead',
  language: 'en',
  marking: 'OFFICIAL-SENSITIVE',
  asked: false,
  notAskedBecause: 'The question would show which address is watched. To be asked once the overt phase begins.',
  reviewBy: '2026-04-01',
  ...given,
})

/** An answer given on 10 February 2026. */
export const aReply = (given: Partial<Extract<NewReply, { kind: 'answered' }>> = {}): NewReply => ({
  kind: 'answered',
  answeredOn: '2026-02-10',
  text: 'Four homes in one block; the contract-holder of one has not been seen since Christmas.',
  language: 'en',
  ...given,
})
