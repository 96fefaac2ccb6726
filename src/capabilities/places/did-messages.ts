/** What the audit says was done on places. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'read places': 'Darllenwyd y lleoedd',
  'read profile of a place': 'Darllenwyd proffil lle',
  'read areas of the force': 'Darllenwyd ardaloedd yr heddlu',
  'loaded areas of the force': 'Llwythwyd ardaloedd yr heddlu',
  'installed the areas of North Wales': 'Gosodwyd ardaloedd Gogledd Cymru',
  'read sets of boundaries': 'Darllenwyd y setiau o ffiniau',
  'read set of boundaries': 'Darllenwyd set o ffiniau',
  'read shapes of set of boundaries': 'Darllenwyd siapiau set o ffiniau',
  'read boundaries for a map': 'Darllenwyd ffiniau ar gyfer map',
  'loaded boundaries': 'Llwythwyd ffiniau',
  'ended set of boundaries': 'Terfynwyd set o ffiniau',
  'read renewed area codes': 'Darllenwyd codau ardal a adnewyddwyd',
  'loaded renewed area codes': 'Llwythwyd codau ardal a adnewyddwyd',
  'ended renewed area codes': 'Terfynwyd codau ardal a adnewyddwyd',
  'read profile fact': 'Darllenwyd ffaith am le',
  'read facts to renew': 'Darllenwyd y ffeithiau i’w hadnewyddu',
  'exported profile facts': 'Allforiwyd ffeithiau am leoedd',
  'began a profile fact': 'Dechreuwyd ffaith am le',
  'recorded profile fact': 'Cofnodwyd ffaith am le',
  'began to replace a profile fact': 'Dechreuwyd disodli ffaith am le',
  'replaced profile fact': 'Disodlwyd ffaith am le',
  'closed profile fact': 'Caewyd ffaith am le',
})
