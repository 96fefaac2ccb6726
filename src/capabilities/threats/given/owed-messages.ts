/** What a person owes on threats: what, why, and the short verb. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const owedMessages = catalogue({
  'threats.owed.moderate': ['Moderate the assessment of {name}', 'Cymedroli’r asesiad: {name}'],
  'threats.owedWhy.moderate': [
    '{reference}. Its score counts only when someone other than the assessor has approved it.',
    '{reference}. Mae ei sgôr yn cyfrif dim ond pan fydd rhywun heblaw’r asesydd wedi’i gymeradwyo.',
  ],
  'threats.owedDo.moderate': ['Moderate', 'Cymedroli'],
  'threats.owed.disagreement': ['Say which method stands for {name}', 'Dweud pa ddull sy’n sefyll ar gyfer {name}'],
  'threats.owedWhy.disagreement': [
    '{reference}. Its two methods of scoring disagree.',
    '{reference}. Mae ei ddau ddull sgorio yn anghytuno.',
  ],
  'threats.owedDo.disagreement': ['Decide', 'Penderfynu'],
  'threats.owed.proposal': ['Answer the change proposed to {name}', 'Ateb y newid a gynigiwyd: {name}'],
  'threats.owedWhy.proposal': [
    '{reference}. Until it is answered the record stays as it was.',
    '{reference}. Nes ei ateb mae’r cofnod yn aros fel yr oedd.',
  ],
  'threats.owedDo.proposal': ['Answer', 'Ateb'],
  'threats.owed.finish-draft': ['Finish your assessment of {name}', 'Gorffen eich asesiad o {name}'],
  'threats.owedWhy.finish-draft': [
    '{reference}. A draft is not seen in the ranking.',
    '{reference}. Ni welir drafft yn y drefn.',
  ],
  'threats.owedDo.finish-draft': ['Go on', 'Parhau'],
  'threats.owed.leads': ['Name the leads of {name}', 'Enwi arweinwyr {name}'],
  'threats.owedWhy.leads': [
    '{reference} is in an upper band and has no SRO, SIO (or a reason) and LRO yet.',
    'Mae {reference} mewn band uchaf ac nid oes ganddo SRO, SIO (na rheswm) ac LRO eto.',
  ],
  'threats.owedDo.leads': ['Name leads', 'Eu henwi'],
  'threats.owed.review': ['Assess {name} again', 'Asesu {name} eto'],
  'threats.owedWhy.review': [
    '{reference}. Its review day has passed.',
    '{reference}. Mae ei ddiwrnod adolygu wedi mynd heibio.',
  ],
  'threats.owedDo.review': ['Assess', 'Asesu'],
  'threats.owed.assess': ['Assess {name}', 'Asesu {name}'],
  'threats.owedWhy.assess': [
    '{reference}. Work is under way without an assessment.',
    '{reference}. Mae gwaith ar y gweill heb asesiad.',
  ],
  'threats.owedDo.assess': ['Assess', 'Asesu'],
})
