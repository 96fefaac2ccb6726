/** What the audit says was done on disclosure. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'read investigations': 'Darllenwyd yr ymchwiliadau',
  'read investigation': 'Darllenwyd ymchwiliad',
  'began an investigation': 'Dechreuwyd ymchwiliad',
  'opened investigation': 'Agorwyd ymchwiliad',
  'closed investigation': 'Caewyd ymchwiliad',
  'linked record to investigation': 'Cysylltwyd cofnod ag ymchwiliad',
  'unlinked record from investigation': 'Datgysylltwyd cofnod oddi wrth ymchwiliad',
  'read record of investigation': 'Darllenwyd cofnod ymchwiliad',
  'read what is held for investigation': 'Darllenwyd yr hyn a ddelir ar gyfer ymchwiliad',
  'noted sensitivity of what is held': 'Nodwyd sensitifrwydd yr hyn a ddelir',
  'set retention hold': 'Gosodwyd daliad cadw',
  'lifted retention hold': 'Codwyd daliad cadw',
  'exported schedule of investigation': 'Allforiwyd rhestr ymchwiliad',
})
