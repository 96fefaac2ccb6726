/** What the audit says was done on account. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'opened sign-in': 'Agorwyd y dudalen mewngofnodi',
  'signed in': 'Mewngofnodwyd',
  'signed in as demonstration persona': 'Mewngofnodwyd fel cymeriad enghreifftiol',
  'signed out': 'Allgofnodwyd',
  'signed out everywhere': 'Allgofnodwyd ym mhobman',
  'opened form to ask for password': 'Agorwyd y ffurflen i ofyn am gyfrinair',
  'asked for link to set password': 'Gofynnwyd am ddolen i osod cyfrinair',
  'opened link to set password': 'Agorwyd dolen i osod cyfrinair',
  'set password by link': 'Gosodwyd cyfrinair drwy ddolen',
  'opened link for administrator': 'Agorwyd dolen i weinyddwr',
  'became administrator by link from the console': 'Daethpwyd yn weinyddwr drwy ddolen o’r consol',
  'opened link for first administrator': 'Agorwyd dolen i’r gweinyddwr cyntaf',
  'founded force with its first administrator': 'Sefydlwyd heddlu gyda’i weinyddwr cyntaf',
  'read own account': 'Darllenwyd eu cyfrif eu hunain',
  'changed own password': 'Newidiwyd eu cyfrinair eu hunain',
  'changed own settings': 'Newidiwyd eu gosodiadau eu hunain',
  'chose language': 'Dewiswyd iaith',
  'made API token': 'Gwnaed tocyn API',
  'was shown new API token': 'Dangoswyd tocyn API newydd',
  'ended API token': 'Terfynwyd tocyn API',
  'said that they know of link to set own password': 'Dywedwyd eu bod yn gwybod am ddolen i osod eu cyfrinair',
  'stopped link to set own password': 'Ataliwyd dolen i osod eu cyfrinair',
})
