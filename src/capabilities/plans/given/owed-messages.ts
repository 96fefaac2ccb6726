/** What a person owes on plans: what, why, and the short verb. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const owedMessages = catalogue({
  'plans.owed.named': [
    'You are the {on, select, sro {SRO} sio {SIO} lro {LRO} other {coordinator}} of plan {reference}',
    'Chi yw {on, select, sro {SRO} sio {SIO} lro {LRO} other {cydlynydd}} cynllun {reference}',
  ],
  'plans.owedWhy.named': [
    'Named by {text}, {day}. Read the plan, and say that you take it on.',
    'Enwyd gan {text}, {day}. Darllenwch y cynllun, a dywedwch eich bod yn ei gymryd.',
  ],
  'plans.owedDo.named': ['Read and take on', 'Darllen a’i gymryd'],
  'plans.owed.sign': ['Sign plan {reference}', 'Llofnodi cynllun {reference}'],
  'plans.owedWhy.sign': [
    'The version waits for your signature before the SRO can approve it.',
    'Mae’r fersiwn yn aros am eich llofnod cyn y gall yr SRO ei chymeradwyo.',
  ],
  'plans.owedDo.sign': ['Read and sign', 'Darllen a llofnodi'],
  'plans.owed.approve': [
    'Approve plan {reference}, or send it back',
    'Cymeradwyo cynllun {reference}, neu ei anfon yn ôl',
  ],
  'plans.owedWhy.approve': [
    'The page says what still blocks approval.',
    'Mae’r dudalen yn dweud beth sy’n dal i atal cymeradwyo.',
  ],
  'plans.owedDo.approve': ['Decide', 'Penderfynu'],
  'plans.owed.mend': ['Correct plan {reference}', 'Cywiro cynllun {reference}'],
  'plans.owedWhy.mend': ['The SRO sent it back with a reason.', 'Anfonodd yr SRO ef yn ôl gyda rheswm.'],
  'plans.owedDo.mend': ['See the reason', 'Gweld y rheswm'],
  'plans.owed.review': ['Review plan {reference}', 'Adolygu cynllun {reference}'],
  'plans.owedWhy.review': [
    'The plan in force reaches its review day.',
    'Mae’r cynllun mewn grym yn cyrraedd ei ddiwrnod adolygu.',
  ],
  'plans.owedDo.review': ['Review', 'Adolygu'],
  'plans.owed.deferral': [
    'Return to what plan {reference} deferred',
    'Dychwelyd at yr hyn a ohiriodd cynllun {reference}',
  ],
  'plans.owedWhy.deferral': ['Deferred when it was approved: {text}', 'Gohiriwyd wrth ei gymeradwyo: {text}'],
  'plans.owedDo.deferral': ['Open', 'Agor'],
  'plans.owed.action': ['Action {on} of plan {reference}', 'Cam gweithredu {on} cynllun {reference}'],
  'plans.owedWhy.action': ['{text}', '{text}'],
  'plans.owedDo.action': ['Update', 'Diweddaru'],
  'plans.owed.confirm': [
    'Say whether you gave authority for plan {reference}',
    'Dweud a roesoch awdurdod ar gyfer cynllun {reference}',
  ],
  'plans.owedWhy.confirm': [
    'Someone entered that you gave it by word of mouth. It is not shown as yours until you confirm it; if you did not say it, deny it.',
    'Cofnododd rhywun i chi ei roi ar lafar. Ni ddangosir ef fel eich un chi nes i chi ei gadarnhau; os na ddywedoch hyn, gwadwch ef.',
  ],
  'plans.owedDo.confirm': ['Answer', 'Ateb'],
  'plans.owed.conflict': ['Choose between two texts of plan {reference}', 'Dewis rhwng dau destun cynllun {reference}'],
  'plans.owedWhy.conflict': [
    'Someone saved while you were writing. Your text is kept.',
    'Cadwodd rhywun tra oeddech yn ysgrifennu. Cedwir eich testun chi.',
  ],
  'plans.owedDo.conflict': ['Choose', 'Dewis'],
})
