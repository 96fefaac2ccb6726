/** What the audit says was done on schemes. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'read scoring schemes': 'Darllenwyd y cynlluniau sgorio',
  'read scoring scheme': 'Darllenwyd cynllun sgorio',
  'loaded scoring scheme': 'Llwythwyd cynllun sgorio',
  'put scoring scheme in use': 'Rhoddwyd cynllun sgorio ar waith',
  'named comparison scheme': 'Enwyd cynllun cymharu',
  'ended comparison of schemes': 'Daethpwyd â chymharu cynlluniau i ben',
})
