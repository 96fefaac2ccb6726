/** What the audit says was done on partners. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'read partners': 'Darllenwyd y partneriaid',
  'exported agencies': 'Allforiwyd yr asiantaethau',
  'read agency': 'Darllenwyd asiantaeth',
  'began an agency': 'Dechreuwyd asiantaeth',
  'recorded agency': 'Cofnodwyd asiantaeth',
  'opened agency to edit': 'Agorwyd asiantaeth i’w golygu',
  'edited agency': 'Golygwyd asiantaeth',
  'read consultations': 'Darllenwyd yr ymgynghoriadau',
  'exported consultations': 'Allforiwyd yr ymgynghoriadau',
  'read consultation': 'Darllenwyd ymgynghoriad',
  'began a consultation': 'Dechreuwyd ymgynghoriad',
  'recorded consultation': 'Cofnodwyd ymgynghoriad',
  'recorded reply of partner': 'Cofnodwyd ateb partner',
  'recorded change after consultation': 'Cofnodwyd newid ar ôl ymgynghoriad',
})
