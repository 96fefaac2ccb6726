/** What the audit says was done on help. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'read accessibility statement': 'Darllenwyd y datganiad hygyrchedd',
  'read keyboard help': 'Darllenwyd y cymorth bysellfwrdd',
  'read short forms': 'Darllenwyd y byrfoddau',
})
