/** What the audit says was done on api. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'read API description': 'Darllenwyd disgrifiad yr API',
  'downloaded API description': 'Lawrlwythwyd disgrifiad yr API',
})
