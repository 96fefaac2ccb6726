/** Sentences of assessments, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const assessmentMessages = catalogue({
  'threats.assessTitle': ['Assess {name}', 'Asesu {name}'],
  'threats.schemeUsed': ['{scheme}, version {version, number}', '{scheme}, fersiwn {version, number}'],
  'threats.begunFrom': [
    'It begins with what assessment {number, number} said. Change what has changed.',
    'Mae’n dechrau gyda’r hyn a ddywedodd asesiad {number, number}. Newidiwch yr hyn sydd wedi newid.',
  ],
  'threats.draftAlways': ['A draft can be kept whatever is missing.', 'Gellir cadw drafft beth bynnag sydd ar goll.'],
  'threats.unknownOption': ['Unknown', 'Anhysbys'],
  'threats.unknownHint': [
    'Counts as the lowest level, widens the range upwards and lowers confidence. It never adds harm.',
    'Cyfrifir fel y lefel isaf, mae’n lledu’r ystod tuag i fyny ac yn gostwng hyder. Nid yw byth yn ychwanegu niwed.',
  ],
  'threats.rationale': ['Why this level?', 'Pam y lefel hon?'],
  'threats.evidence': ['What it rests on', 'Ar beth mae’n gorffwys'],
  'threats.assessedOn': ['Assessed on', 'Aseswyd ar'],
  'threats.confidenceQuestion': [
    'How confident are you in this assessment?',
    'Pa mor hyderus ydych chi yn yr asesiad hwn?',
  ],
  'threats.confidenceAllowed': [
    'What is known now allows at most {confidence, select, low {low} moderate {moderate} high {high} other {low}} confidence; more is lowered to that.',
    'Mae’r hyn sy’n hysbys nawr yn caniatáu hyder {confidence, select, low {isel} moderate {cymedrol} high {uchel} other {isel}} ar y mwyaf; gostyngir mwy i hynny.',
  ],
  'threats.confidenceBecause': ['Why this confidence?', 'Pam yr hyder hwn?'],
  'threats.position': ['Position of the organisation', 'Safle’r sefydliad'],
  'threats.positionHint': [
    'Stands beside the score and is never part of it.',
    'Saif wrth ochr y sgôr ac nid yw byth yn rhan ohono.',
  ],
  'threats.positionBecause': ['Why this position?', 'Pam y safle hwn?'],
  'threats.saveDraft': ['Save the draft', 'Cadw’r drafft'],
  'threats.sendToModeration': ['Send to moderation', 'Anfon i’w gymedroli'],
  'threats.countedNow': [
    'As it stands: {score, number}, between {low, number} and {high, number}; {known, number} of {of, number} factors known.',
    'Fel y mae: {score, number}, rhwng {low, number} a {high, number}; {known, number} o {of, number} ffactor yn hysbys.',
  ],
  'threats.countedRange': [
    'As it stands: no score yet, between {low, number} and {high, number}; {known, number} of {of, number} factors known.',
    'Fel y mae: dim sgôr eto, rhwng {low, number} a {high, number}; {known, number} o {of, number} ffactor yn hysbys.',
  ],
  'threats.waitsNow': [
    'This assessment waits for a moderator and cannot be changed now.',
    'Mae’r asesiad hwn yn aros am gymedrolwr ac ni ellir ei newid nawr.',
  ],
  'threats.explainedTitle': ['Assessment {number, number} of {name}', 'Asesiad {number, number} o {name}'],
  'threats.statusName': [
    '{status, select, draft {Draft} moderation {For moderation} approved {Approved} superseded {Superseded} other {Unknown}}',
    '{status, select, draft {Drafft} moderation {I’w gymedroli} approved {Cymeradwywyd} superseded {Disodlwyd} other {Anhysbys}}',
  ],
  'threats.assessors': ['Assessed by', 'Aseswyd gan'],
  'threats.moderator': ['Moderated by', 'Cymedrolwyd gan'],
  'threats.bandLabel': ['Band', 'Band'],
  'threats.factor': ['Factor', 'Ffactor'],
  'threats.level': ['Level', 'Lefel'],
  'threats.sectionScore': ['{label}: {score, number} of 100', '{label}: {score, number} o 100'],
  'threats.sectionNoScore': ['{label}: cannot tell', '{label}: ni ellir dweud'],
  'threats.moderationTitle': ['Your answer as moderator', 'Eich ateb fel cymedrolwr'],
  'threats.moderationNote': ['Note, or why it goes back', 'Nodyn, neu pam mae’n mynd yn ôl'],
  'threats.approve': ['Approve', 'Cymeradwyo'],
  'threats.sendBack': ['Send back', 'Anfon yn ôl'],
  'threats.ownNotice': [
    'You wrote part of this assessment, so another person approves it.',
    'Chi a ysgrifennodd ran o’r asesiad hwn, felly person arall sy’n ei gymeradwyo.',
  ],
  'threats.historyTitle': ['Assessments of {name}', 'Asesiadau o {name}'],
  'threats.number': ['No.', 'Rhif'],
  'threats.status': ['Status', 'Statws'],
  'threats.schemeName': ['Scheme', 'Cynllun'],
})
