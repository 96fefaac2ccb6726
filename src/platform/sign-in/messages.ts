/** Sentences of signing in that more than one slice shows. Welsh for review by a Welsh speaker. */
import { catalogue } from '../language.tsx'

export const messages = catalogue({
  'platform.passwordTooShort': [
    'Use at least {least, number} characters. Three or four words that do not belong together are easy to remember.',
    'Defnyddiwch o leiaf {least, number} nod. Mae tri neu bedwar gair nad ydynt yn perthyn i’w gilydd yn hawdd eu cofio.',
  ],
  'platform.passwordHoldsEmail': [
    'The password may not contain the name in the e-mail address. Choose another.',
    'Ni chaiff y cyfrinair gynnwys yr enw yn y cyfeiriad e-bost. Dewiswch un arall.',
  ],
  'platform.tooManyAttempts': [
    'Too many attempts, one after the other. Wait {seconds, plural, one {# second} other {# seconds}} and try again.',
    'Gormod o ymdrechion, un ar ôl y llall. Arhoswch {seconds, plural, zero {# eiliad} one {# eiliad} two {# eiliad} few {# eiliad} many {# eiliad} other {# eiliad}} a rhowch gynnig arall arni.',
  ],
  'platform.notWithToken': [
    'A token may not do this. Sign in with your password.',
    'Ni chaiff tocyn wneud hyn. Mewngofnodwch â’ch cyfrinair.',
  ],
  'platform.linkUsed': [
    'This link was used or stopped, is older than 24 hours, or never was one. Ask for a new one.',
    'Defnyddiwyd neu ataliwyd y ddolen hon, mae’n hŷn na 24 awr, neu ni fu erioed yn ddolen. Gofynnwch am un newydd.',
  ],
})
