/** Sentences of signing in that more than one slice shows. Welsh for review by a Welsh speaker. */
import { catalogue } from '../language.tsx'

export const messages = catalogue({
  en: {
    'platform.passwordTooShort':
      'Use at least {least, number} characters. Three or four words that do not belong together are easy to remember.',
    'platform.passwordHoldsEmail': 'The password may not contain the name in the e-mail address. Choose another.',
    'platform.tooManyAttempts':
      'Too many attempts to sign in. Try again in {minutes, plural, one {# minute} other {# minutes}}, or ask your administrator for a new link.',
    'platform.notWithToken': 'A token may not do this. Sign in with your password.',
    'platform.linkUsed':
      'This link was used, is older than 24 hours, or never was one. Ask your administrator for a new one.',
  },
  cy: {
    'platform.passwordTooShort':
      'Defnyddiwch o leiaf {least, number} nod. Mae tri neu bedwar gair nad ydynt yn perthyn i’w gilydd yn hawdd eu cofio.',
    'platform.passwordHoldsEmail': 'Ni chaiff y cyfrinair gynnwys yr enw yn y cyfeiriad e-bost. Dewiswch un arall.',
    'platform.tooManyAttempts':
      'Gormod o ymdrechion i fewngofnodi. Rhowch gynnig arall arni ymhen {minutes, plural, zero {# munud} one {# funud} two {# funud} few {# munud} many {# munud} other {# munud}}, neu gofynnwch i’ch gweinyddwr am ddolen newydd.',
    'platform.notWithToken': 'Ni chaiff tocyn wneud hyn. Mewngofnodwch â’ch cyfrinair.',
    'platform.linkUsed':
      'Defnyddiwyd y ddolen hon, mae’n hŷn na 24 awr, neu ni fu erioed yn ddolen. Gofynnwch i’ch gweinyddwr am un newydd.',
  },
})
