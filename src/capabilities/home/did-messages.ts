/** What the audit says was done on home. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'read first page': 'Darllenwyd y dudalen gyntaf',
})
