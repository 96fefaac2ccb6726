/** What the audit says was done on equality. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'read equality supplies': 'Darllenwyd cyflenwadau cydraddoldeb',
  'read equality counts': 'Darllenwyd cyfrifon cydraddoldeb',
  'opened form to load equality counts': 'Agorwyd y ffurflen i lwytho cyfrifon cydraddoldeb',
  'loaded equality counts': 'Llwythwyd cyfrifon cydraddoldeb',
  'exported equality counts': 'Allforiwyd cyfrifon cydraddoldeb',
  'withdrew equality counts': 'Tynnwyd cyfrifon cydraddoldeb yn ôl',
})
