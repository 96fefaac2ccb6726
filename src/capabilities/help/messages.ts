/** Sentences of the pages about Foursight itself. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const messages = catalogue({
  'help.shortForms': ['Short forms explained', 'Esbonio’r byrfoddau'],
  'help.shortFormsLede': [
    'The terms officers use, what they mean, and where each meaning comes from.',
    'Y termau y mae swyddogion yn eu defnyddio, eu hystyr, ac o ble y daw pob ystyr.',
  ],
  'help.term': ['Term', 'Term'],
  'help.inFull': ['In full', 'Yn llawn'],
  'help.meaning': ['Meaning', 'Ystyr'],
  'help.source': ['Source', 'Ffynhonnell'],
  'help.accessibility': ['Accessibility statement', 'Datganiad hygyrchedd'],
  'help.accessibilityAim': [
    'Foursight is built to the Web Content Accessibility Guidelines 2.2, level AA, as the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask.',
    'Adeiladwyd Foursight yn ôl Canllawiau Hygyrchedd Cynnwys Gwe 2.2, lefel AA, fel y gofyn Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.',
  ],
  'help.accessibilityCan': ['What you can do', 'Yr hyn y gallwch ei wneud'],
  'help.accessibilityCanList': [
    'Use every page with a keyboard alone. Zoom to 400% without sideways scrolling. Read every chart as a table or a sentence. Use it without JavaScript. Choose Welsh or English on every page without losing your place.',
    'Defnyddio pob tudalen â bysellfwrdd yn unig. Chwyddo i 400% heb sgrolio i’r ochr. Darllen pob siart fel tabl neu frawddeg. Ei ddefnyddio heb JavaScript. Dewis Cymraeg neu Saesneg ar bob tudalen heb golli eich lle.',
  ],
  'help.accessibilityTested': ['How it was tested', 'Sut y cafodd ei brofi'],
  'help.accessibilityTestedText': [
    'Every page is checked by automated rules (axe, WCAG 2.0 to 2.2, A and AA) in both languages on each change, and the main journey is walked by keyboard alone. A test with screen-reader users has not been done yet.',
    'Gwirir pob tudalen gan reolau awtomatig (axe, WCAG 2.0 i 2.2, A ac AA) yn y ddwy iaith gyda phob newid, a cherddir y brif daith â bysellfwrdd yn unig. Ni chynhaliwyd prawf gyda defnyddwyr darllenydd sgrin eto.',
  ],
  'help.accessibilityGaps': ['What does not work fully yet', 'Yr hyn nad yw’n gweithio’n llawn eto'],
  'help.accessibilityGapsText': [
    'Welsh text written for this release is awaiting review by a Welsh speaker. Text that people write stays in the language they wrote it in.',
    'Mae’r testun Cymraeg a ysgrifennwyd ar gyfer y fersiwn hon yn aros i siaradwr Cymraeg ei adolygu. Mae testun y mae pobl yn ei ysgrifennu yn aros yn yr iaith y’i hysgrifennwyd.',
  ],
  'help.accessibilityReport': ['Report a problem', 'Rhoi gwybod am broblem'],
  'help.accessibilityReportText': [
    'Tell your force’s administrator what you tried to do and what got in the way. If the answer does not satisfy you, the Equality Advisory and Support Service can advise you.',
    'Dywedwch wrth weinyddwr eich heddlu beth roeddech yn ceisio’i wneud a beth a’ch rhwystrodd. Os nad yw’r ateb yn eich bodloni, gall y Gwasanaeth Cynghori a Chefnogi ar Gydraddoldeb eich cynghori.',
  ],
  'help.keyboard': ['Keyboard', 'Bysellfwrdd'],
  'help.keyboardLede': [
    'Everything works with the keys your browser already has.',
    'Mae popeth yn gweithio â’r bysellau sydd gan eich porwr eisoes.',
  ],
  'help.key': ['Key', 'Bysell'],
  'help.does': ['What it does', 'Yr hyn y mae’n ei wneud'],
  'help.keyTab': [
    'Moves to the next link, field or button; with Shift, to the one before.',
    'Yn symud i’r ddolen, y maes neu’r botwm nesaf; gyda Shift, i’r un blaenorol.',
  ],
  'help.keyEnter': [
    'Follows a link, presses a button, sends a form.',
    'Yn dilyn dolen, yn pwyso botwm, yn anfon ffurflen.',
  ],
  'help.keySpace': [
    'Ticks a box, presses a button, opens an explanation.',
    'Yn ticio blwch, yn pwyso botwm, yn agor esboniad.',
  ],
  'help.keyArrows': [
    'Moves between choices of one question; scrolls a wide table that has the focus.',
    'Yn symud rhwng dewisiadau un cwestiwn; yn sgrolio tabl llydan sydd â’r ffocws.',
  ],
})
