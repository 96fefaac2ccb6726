/** What each thing held for a threat is called, without any of its text. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const heldMessages = catalogue({
  'threats.held.threat': ['Threat {reference} as it stands', 'Bygythiad {reference} fel y mae'],
  'threats.held.step.raised': ['Raised as a threat by {name}', 'Codwyd fel bygythiad gan {name}'],
  'threats.held.step.edited': [
    'Edited by {name}, with what stood before',
    'Golygwyd gan {name}, gyda’r hyn a safai gynt',
  ],
  'threats.held.step.change-proposed': ['Change proposed by {name}', 'Cynigiwyd newid gan {name}'],
  'threats.held.step.change-declined': [
    'Proposed change declined by {name}, with the reason',
    'Gwrthodwyd newid a gynigiwyd gan {name}, gyda’r rheswm',
  ],
  'threats.held.step.leads-named': ['Leads named by {name}', 'Enwyd arweinwyr gan {name}'],
  'threats.held.step.restricted': ['Restricted to named people by {name}', 'Cyfyngwyd i bobl a enwir gan {name}'],
  'threats.held.step.moved': [
    'Decision of {name} on its state, with reasons',
    'Penderfyniad {name} ar ei gyflwr, gyda rhesymau',
  ],
  'threats.held.step.assessment-sent': [
    'Assessment sent for moderation by {name}',
    'Anfonwyd asesiad i’w gymedroli gan {name}',
  ],
  'threats.held.step.assessment-sent-back': ['Assessment sent back by {name}', 'Anfonwyd asesiad yn ôl gan {name}'],
  'threats.held.step.assessment-approved': ['Assessment approved by {name}', 'Cymeradwywyd asesiad gan {name}'],
  'threats.held.step.methods-disagree': ['Two methods of scoring disagreed', 'Anghytunodd dau ddull sgorio'],
  'threats.held.step.disagreement-decided': [
    'Which method stands, decided by {name}, with reasons',
    'Pa ddull sy’n sefyll, penderfynwyd gan {name}, gyda rhesymau',
  ],
  'threats.held.assessment.draft': ['Assessment {number}, draft', 'Asesiad {number}, drafft'],
  'threats.held.assessment.moderation': ['Assessment {number}, for moderation', 'Asesiad {number}, i’w gymedroli'],
  'threats.held.assessment.approved': ['Assessment {number}, approved', 'Asesiad {number}, wedi’i gymeradwyo'],
  'threats.held.assessment.superseded': ['Assessment {number}, superseded', 'Asesiad {number}, wedi’i ddisodli'],
})
