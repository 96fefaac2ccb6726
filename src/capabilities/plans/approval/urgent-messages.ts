/** Sentences of interim approval and spoken authority, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const urgentMessages = catalogue({
  'plans.approve.interimWhy': [
    'Say why it cannot wait for the full plan.',
    'Dywedwch pam na all aros am y cynllun llawn.',
  ],
  'plans.approve.interimTitle': ['Interim approval', 'Cymeradwyaeth dros dro'],
  'plans.approve.interimMeans': [
    'An interim plan is in force for {hours, number} hours with the threat statement, the known risk to people, the holds checked and one owner. It then runs out for all to see, and the full gates apply.',
    'Mae cynllun dros dro mewn grym am {hours, number} awr gyda’r datganiad bygythiad, y risg hysbys i bobl, y daliadau a wiriwyd ac un perchennog. Yna daw i ben yn weladwy i bawb, a bydd y gatiau llawn yn berthnasol.',
  ],
  'plans.approve.lifeFirst': [
    'Saving someone never waits for this. For a threat to life use the force’s threat-to-life procedure at once.',
    'Nid yw achub rhywun byth yn aros am hyn. Ar gyfer bygythiad i fywyd defnyddiwch weithdrefn yr heddlu ar unwaith.',
  ],
  'plans.approve.interimBlocked': [
    'What still blocks interim approval',
    'Beth sy’n dal i rwystro cymeradwyaeth dros dro',
  ],
  'plans.approve.interimReason': ['Why it cannot wait for the full plan', 'Pam na all aros am y cynllun llawn'],
  'plans.approve.interimButton': ['Approve for {hours, number} hours', 'Cymeradwyo am {hours, number} awr'],
  'plans.approve.oralTitle': ['Authority given by word of mouth', 'Awdurdod a roddwyd ar lafar'],
  'plans.approve.oralGiven': ['Authority given', 'Awdurdod a roddwyd'],
  'plans.approve.oralWhy': [
    'Entered by another person. Whoever gave it confirms it within {hours, number} hours, or it is shown as unconfirmed.',
    'Person arall sy’n ei gofnodi. Mae pwy bynnag a’i rhoddodd yn ei gadarnhau o fewn {hours, number} awr, neu dangosir ei fod heb ei gadarnhau.',
  ],
  'plans.approve.oralNone': ['None has been entered.', 'Ni chofnodwyd yr un.'],
  'plans.approve.oralEntered': [
    'Given {given}. Entered by {name}, {at}.',
    'Rhoddwyd {given}. Cofnodwyd gan {name}, {at}.',
  ],
  'plans.approve.oralConfirm': ['These were my words: confirm', 'Fy ngeiriau i oedd y rhain: cadarnhau'],
  'plans.approve.oralConfirmed': ['Confirmed {at}', 'Cadarnhawyd {at}'],
  'plans.approve.oralToConfirm': ['To be confirmed by {at}', 'I’w gadarnhau erbyn {at}'],
  'plans.approve.oralUnconfirmed': ['Unconfirmed; was due by {at}', 'Heb ei gadarnhau; disgwyliwyd erbyn {at}'],
  'plans.approve.oralDenied': ['Denied {at}', 'Gwadwyd {at}'],
  'plans.approve.oralDeny': ['I did not say this', 'Ni ddywedais hyn'],
  'plans.approve.oralDenyWhy': ['What is not right', 'Beth sydd ddim yn gywir'],
  'plans.approve.oralDenyEnds': [
    'An interim plan that rests on it ends at once. Its leads see what you write.',
    'Daw cynllun dros dro sy’n seiliedig arno i ben ar unwaith. Gwêl ei arweinwyr yr hyn a ysgrifennwch.',
  ],
  'plans.approve.oralDenyKeep': ['Deny it', 'Gwadu'],
  'plans.approve.oralEnterTitle': ['Enter what was said', 'Cofnodi’r hyn a ddywedwyd'],
  'plans.approve.oralWho': ['Who gave it?', 'Pwy a’i rhoddodd?'],
  'plans.approve.oralChoose': ['Choose a person', 'Dewiswch berson'],
  'plans.approve.oralDay': ['Day on which it was given', 'Y diwrnod y’i rhoddwyd'],
  'plans.approve.oralTime': ['Time', 'Amser'],
  'plans.approve.oralWords': ['Their words', 'Eu geiriau'],
  'plans.approve.oralFor': ['What it is for', 'Beth yw ei ddiben'],
  'plans.approve.oralForInterim': [
    'It brings the draft into force as an interim plan',
    'Mae’n dod â’r drafft i rym fel cynllun dros dro',
  ],
  'plans.approve.oralEnter': ['Enter', 'Cofnodi'],
})
