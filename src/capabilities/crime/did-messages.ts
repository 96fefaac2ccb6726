/** What the audit says was done on crime. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'was refused crime file': 'Gwrthodwyd ffeil troseddau',
  'read crime counts': 'Darllenwyd cyfrifon troseddau',
  'read crime of a place': 'Darllenwyd troseddau lle',
  'read crime without boundary': 'Darllenwyd troseddau heb ffin',
  'exported crime counts': 'Allforiwyd cyfrifon troseddau',
  'read list of crime imports': 'Darllenwyd y rhestr o fewnforion troseddau',
  'read crime import': 'Darllenwyd mewnforio troseddau',
  'watched crime import': 'Gwyliwyd mewnforio troseddau',
  'opened form for crime import': 'Agorwyd y ffurflen i fewnforio troseddau',
  'asked for crime import': 'Gofynnwyd am fewnforio troseddau',
  'asked to cancel crime import': 'Gofynnwyd am ganslo mewnforio troseddau',
  'finished crime import': 'Gorffennwyd mewnforio troseddau',
  'failed crime import': 'Methodd mewnforio troseddau',
  'cancelled crime import': 'Canslwyd mewnforio troseddau',
  'found crime import interrupted': 'Canfuwyd bod mewnforio troseddau wedi’i dorri ar ei draws',
  'imported crime file': 'Mewnforiwyd ffeil troseddau',
  'left out crime file': 'Gadawyd ffeil troseddau allan',
  'took crime import back': 'Tynnwyd mewnforio troseddau yn ôl',
  'downloaded notes on rows': 'Lawrlwythwyd nodiadau ar resi',
  'downloaded rejected rows': 'Lawrlwythwyd rhesi a wrthodwyd',
  'downloaded events taken out': 'Lawrlwythwyd digwyddiadau a dynnwyd allan',
})
