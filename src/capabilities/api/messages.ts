/** Sentences of the API's readable page. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const messages = catalogue({
  'api.title': ['API', 'API'],
  'api.lede': [
    'Every page is also data, and every action takes the fields of its form.',
    'Mae pob tudalen hefyd yn ddata, ac mae pob gweithred yn cymryd meysydd ei ffurflen.',
  ],
  'api.how': ['How a program asks', 'Sut mae rhaglen yn gofyn'],
  'api.howToken': [
    'Make a token on <account>your account</account>. A program that sends it acts for you with one of your roles, and the audit names you and the token.',
    'Gwnewch docyn yn <account>eich cyfrif</account>. Mae rhaglen sy’n ei anfon yn gweithredu drosoch gydag un o’ch rolau, ac mae’r archwiliad yn eich enwi chi a’r tocyn.',
  ],
  'api.howPage': ['Ask for a page as JSON:', 'Gofyn am dudalen fel JSON:'],
  'api.howReason': [
    'Where a record asks why it is opened, send the reason in the header X-Reason.',
    'Lle mae cofnod yn gofyn pam y caiff ei agor, anfonwch y rheswm yn y pennyn X-Reason.',
  ],
  'api.download': ['OpenAPI 3.1 document', 'Dogfen OpenAPI 3.1'],
  'api.operations': ['Pages and actions', 'Tudalennau a gweithredoedd'],
  'api.address': ['Address', 'Cyfeiriad'],
  'api.verb': ['Verb', 'Berf'],
  'api.may': ['Who may', 'Pwy a gaiff'],
  'api.recorded': ['Recorded as', 'Cofnodir fel'],
})
