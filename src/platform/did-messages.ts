/**
 * What the audit says was done, in both languages. The English is the words with which a line is recorded, as declared on the route,
 * and never changes: a line of years ago is read with them. Each slice has its own. Welsh for review by a Welsh speaker.
 */
import { catalogue } from './language.tsx'

/** Declares the Welsh of what is recorded as done, by the English: `{ 'read plans': 'Darllenwyd y cynlluniau' }`. */
export const didMessages = (welsh: Record<string, string>) =>
  catalogue(Object.fromEntries(Object.entries(welsh).map(([did, cy]) => [`audit.did.${did}`, [did, cy] as const])))

// Refusals, and what is recorded by the program itself, on the console and by the demonstration.
didMessages({
  'was refused': 'Gwrthodwyd',
  'disposed of audit text': 'Gwaredwyd testun yr archwiliad',
  'made link for administrator on the console': 'Gwnaed dolen i weinyddwr ar y consol',
  'founded demonstration force': 'Sefydlwyd yr heddlu enghreifftiol',
  'built demonstration records': 'Gwnaed y cofnodion enghreifftiol',
  'built demonstration force': 'Gwnaed yr heddlu enghreifftiol',
  'removed demonstration force': 'Tynnwyd yr heddlu enghreifftiol',
  'made account': 'Gwnaed cyfrif',
  'said why': 'Dywedwyd pam',
  'saved plan': 'Cadwyd cynllun',
})
