/** What the audit says was done on audit. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'read what is logged': 'Darllenwyd beth sy’n cael ei gofnodi',
  'read audit': 'Darllenwyd yr archwiliad',
  'exported audit': 'Allforiwyd yr archwiliad',
})
