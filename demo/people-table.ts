/** The invented people of the demonstration force. No one is a published officer; ranks are written as a force writes them. */
import type { Role } from '../src/access.ts'

export type Persona = {
  key: string
  name: string
  rank: string
  roles: Role[]
  language: 'en' | 'cy'
  /** The part of the address before `@demo.example`. */
  mailbox: string
}

type Row = [key: string, name: string, rank: string, roles: Role | Role[], mailbox: string, language?: 'cy']

/** Where several hold a role, the first by name is the one that is offered to choose. */
const rows: Row[] = [
  ['acc', 'Anwen Bevan', 'Assistant Chief Constable', 'sro', 'sro'],
  ['sroEast', 'Martin Gittins', 'Superintendent', 'sro', 'sro.east'],
  ['sroWest', 'Siân Probert', 'Chief Superintendent', 'sro', 'sro.west', 'cy'],
  ['onCall', 'Huw Beddoes', 'Superintendent', 'sro', 'sro.on-call'],
  ['sio', 'Bethan Haycock', 'Detective Chief Inspector', 'sio', 'sio'],
  ['sioEast', 'Gareth Maddocks', 'Detective Inspector', 'sio', 'sio.east'],
  ['sioWest', 'Rhodri Pugh', 'Detective Inspector', 'sio', 'sio.west', 'cy'],
  ['sioDeputy', 'Helen Sharples', 'Detective Inspector', 'sio', 'sio.deputy'],
  ['lro', 'Catrin Breese', 'Inspector', 'lro', 'lro'],
  ['lroWest', 'Dafydd Beynon', 'Inspector', 'lro', 'lro.west', 'cy'],
  ['lroEast', 'Joanne Pemberton', 'Chief Inspector', 'lro', 'lro.east'],
  ['lroPartner', 'Nia Gwilym', 'Community safety manager, a county council', ['lro', 'partner'], 'lro.partner', 'cy'],
  ['lroRural', 'Tomos Prosser', 'Sergeant', 'lro', 'lro.rural', 'cy'],
  ['coordinator', 'Delyth Marsden', 'Detective Sergeant', 'ocg-coordinator', 'coordinator'],
  ['head', 'Owen Chadwick', 'Head of intelligence analysis', 'head-of-analysis', 'head.of.analysis'],
  ['analyst', 'Efa Bowen', 'Senior analyst', 'analyst', 'analyst', 'cy'],
  ['analystEast', 'Luke Tranter', 'Analyst', 'analyst', 'analyst.east'],
  ['analystFraud', 'Megan Howell', 'Analyst', 'analyst', 'analyst.fraud'],
  ['supervisor', 'Gethin Rowlands', 'Sergeant', 'supervisor', 'supervisor'],
  ['supervisorEast', 'Karen Ashworth', 'Sergeant', 'supervisor', 'supervisor.east'],
  ['supervisorWest', 'Gwenno Parry', 'Sergeant', 'supervisor', 'supervisor.west', 'cy'],
  ['officerEast', 'Adam Barlow', 'Constable', 'neighbourhood-officer', 'officer.east'],
  ['officerCentral', 'Lowri Bebb', 'Constable', 'neighbourhood-officer', 'officer.central'],
  ['officerWest', 'Guto Hopcyn', 'Constable', 'neighbourhood-officer', 'officer.west', 'cy'],
  ['inspection', 'Ruth Lightfoot', 'Inspection lead', 'inspection-lead', 'inspection'],
  ['disclosure', 'Eleri Tattersall', 'Disclosure officer', 'disclosure-officer', 'disclosure'],
  ['administrator', 'Carys Gough', 'Administrator', 'administrator', 'administrator'],
  ['administratorTwo', 'Stephen Nuttall', 'Administrator', 'administrator', 'administrator.two'],
  ['protection', 'Fflur Penri', 'Data protection officer', 'data-protection-officer', 'data.protection'],
  ['auditor', 'Neil Kendrick', 'Auditor', 'auditor', 'auditor'],
  ['auditorTwo', 'Sara Whitlock', 'Auditor', 'auditor', 'auditor.two'],
]

export const people: Persona[] = rows.map(([key, name, rank, roles, mailbox, language]) => ({
  key,
  name,
  rank,
  roles: [roles].flat(),
  mailbox,
  language: language ?? 'en',
}))
