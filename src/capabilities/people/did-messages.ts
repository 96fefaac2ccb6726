/** What the audit says was done on people. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'read list of accounts': 'Darllenwyd y rhestr o gyfrifon',
  'read account': 'Darllenwyd cyfrif',
  'opened form for new account': 'Agorwyd y ffurflen ar gyfer cyfrif newydd',
  'proposed account': 'Cynigiwyd cyfrif',
  'proposed role': 'Cynigiwyd rôl',
  'proposed link to set password': 'Cynigiwyd dolen i osod cyfrinair',
  'read what waits for a second administrator': 'Darllenwyd yr hyn sy’n aros am ail weinyddwr',
  'released what another administrator proposed': 'Rhyddhawyd yr hyn a gynigiodd gweinyddwr arall',
  'refused what an administrator proposed': 'Gwrthodwyd yr hyn a gynigiodd gweinyddwr',
  'changed name or rank': 'Newidiwyd enw neu reng',
  'ended role': 'Terfynwyd rôl',
  'ended account': 'Terfynwyd cyfrif',
  'read own restrictions': 'Darllenwyd eu cyfyngiadau eu hunain',
  'read restriction': 'Darllenwyd cyfyngiad',
  'named person on restriction': 'Enwyd person ar gyfyngiad',
  'confirmed person on restriction': 'Cadarnhawyd person ar gyfyngiad',
  'took person off restriction': 'Tynnwyd person oddi ar gyfyngiad',
})
