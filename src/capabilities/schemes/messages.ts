/** Sentences of scoring schemes, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const messages = catalogue({
  'schemes.schemeUsed': ['{scheme}, version {version, number}', '{scheme}, fersiwn {version, number}'],
  'schemes.band': ['Band', 'Band'],
  'schemes.score': ['Score', 'Sgôr'],
  'schemes.confidence': ['Confidence', 'Hyder'],
  'schemes.position': ['Position of the organisation', 'Safle’r sefydliad'],
  'schemes.level': ['Level', 'Lefel'],
  'schemes.status': ['Status', 'Statws'],
  'schemes.schemesTitle': ['Scoring schemes', 'Cynlluniau sgorio'],
  'schemes.schemesWhy': [
    'A scheme is data with a version, an owner and a source. A new version never alters old results.',
    'Data gyda fersiwn, perchennog a ffynhonnell yw cynllun. Nid yw fersiwn newydd byth yn newid hen ganlyniadau.',
  ],
  'schemes.schemeName': ['Scheme', 'Cynllun'],
  'schemes.version': ['Version', 'Fersiwn'],
  'schemes.schemeStatus': [
    '{status, select, draft {Draft} approved {In use} comparison {Compared} retired {Retired} other {Unknown}}',
    '{status, select, draft {Drafft} approved {Ar waith} comparison {Yn cael ei gymharu} retired {Wedi ymddeol} other {Anhysbys}}',
  ],
  'schemes.owner': ['Owner', 'Perchennog'],
  'schemes.source': ['Source', 'Ffynhonnell'],
  'schemes.loadTitle': ['Load a version', 'Llwytho fersiwn'],
  'schemes.loadLabel': ['The scheme as JSON', 'Y cynllun fel JSON'],
  'schemes.loadHint': [
    'Take the JSON of a version from its page, change it, and load it here. Another person puts it in use.',
    'Cymerwch JSON fersiwn o’i thudalen, newidiwch ef, a’i lwytho yma. Person arall sy’n ei roi ar waith.',
  ],
  'schemes.load': ['Load as a draft', 'Llwytho fel drafft'],
  'schemes.putInUse': ['Put in use', 'Rhoi ar waith'],
  'schemes.asJson': ['This version as JSON', 'Y fersiwn hon fel JSON'],
  'schemes.combining': [
    '{kind, select, product_of_section_means {Each section is the mean of its factors; the sections are multiplied.} weighted_mean_of_sections {Each section is the mean of its factors; the sections are averaged by their weights.} other {Each section is the mean of its factors; the highest section counts.}}',
    '{kind, select, product_of_section_means {Mae pob adran yn gymedr ei ffactorau; lluosir yr adrannau.} weighted_mean_of_sections {Mae pob adran yn gymedr ei ffactorau; cyfartaleddir yr adrannau yn ôl eu pwysau.} other {Mae pob adran yn gymedr ei ffactorau; yr adran uchaf sy’n cyfrif.}}',
  ],
  'schemes.bandFrom': ['From score', 'O sgôr'],
  'schemes.reviewEvery': ['Review every', 'Adolygu bob'],
  'schemes.days': [
    '{days, plural, one {# day} other {# days}}',
    '{days, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}}',
  ],
  'schemes.upper': ['Leads at once', 'Arweinwyr ar unwaith'],
  'schemes.yes': ['Yes', 'Ie'],
  'schemes.no': ['No', 'Na'],
  'schemes.confidenceRule': [
    'High confidence needs {high, number, percent} of factors known, moderate {moderate, number, percent}. Confidence is never part of the score.',
    'Mae angen i {high, number, percent} o’r ffactorau fod yn hysbys ar gyfer hyder uchel, {moderate, number, percent} ar gyfer cymedrol. Nid yw hyder byth yn rhan o’r sgôr.',
  ],
  'schemes.loadedBy': ['Loaded {day} by {name}', 'Llwythwyd {day} gan {name}'],
  'schemes.loadedByProgram': ['Loaded {day} with the program', 'Llwythwyd {day} gyda’r rhaglen'],
  'schemes.approvedBy': ['Put in use {day} by {name}', 'Rhoddwyd ar waith {day} gan {name}'],
  'schemes.comparedBy': ['Named for comparison {day} by {name}', 'Enwyd i’w gymharu {day} gan {name}'],
  'schemes.anchor': ['What it means', 'Beth mae’n ei olygu'],
  'schemes.schemeNotJson': [
    'This is not JSON. Copy the whole text of a version and change it.',
    'Nid JSON yw hwn. Copïwch destun cyfan fersiwn a’i newid.',
  ],
  'schemes.schemePartWrong': [
    'This part of the scheme was not understood: {where}',
    'Ni ddeallwyd y rhan hon o’r cynllun: {where}',
  ],
  'schemes.schemeFactorTwice': [
    'A factor key stands twice in the scheme ({where}).',
    'Mae allwedd ffactor yn sefyll ddwywaith yn y cynllun ({where}).',
  ],
  'schemes.schemeBandOrder': [
    'Bands go from the highest to the lowest ({where}).',
    'Mae bandiau’n mynd o’r uchaf i’r isaf ({where}).',
  ],
  'schemes.schemeBandZero': ['The last band begins at 0 ({where}).', 'Mae’r band olaf yn dechrau ar 0 ({where}).'],
  'schemes.schemeLevelOrder': [
    'Levels go from the lowest to the highest ({where}).',
    'Mae lefelau’n mynd o’r isaf i’r uchaf ({where}).',
  ],
  'schemes.schemeWeightMissing': ['A section has no weight ({where}).', 'Nid oes pwysau gan adran ({where}).'],
  'schemes.schemeNotDraft': [
    'Only a draft version can be put in use.',
    'Dim ond fersiwn ddrafft y gellir ei rhoi ar waith.',
  ],
  'schemes.schemeOwn': [
    'You loaded this version. Another person puts it in use.',
    'Chi a lwythodd y fersiwn hon. Person arall sy’n ei rhoi ar waith.',
  ],
  'schemes.loaded': ['Loaded', 'Llwythwyd'],
  'schemes.schemeProtected': [
    'A scheme never scores a protected characteristic ({where}). Score conduct, harm or need instead.',
    'Nid yw cynllun byth yn sgorio nodwedd warchodedig ({where}). Sgoriwch ymddygiad, niwed neu angen yn lle hynny.',
  ],
  'schemes.compareTitle': ['A second method, side by side', 'Ail ddull, ochr yn ochr'],
  'schemes.compareWhy': [
    'A comparison scheme gives a second assessment of the same threat. It never ranks: the list uses the scheme in use. Where the two bands differ by more than is tolerated, a moderator who wrote neither says which stands.',
    'Mae cynllun cymharu’n rhoi ail asesiad o’r un bygythiad. Nid yw byth yn trefnu: mae’r rhestr yn defnyddio’r cynllun sydd ar waith. Lle mae’r ddau fand yn gwahaniaethu’n fwy nag a oddefir, mae cymedrolwr na ysgrifennodd y naill na’r llall yn dweud pa un sy’n sefyll.',
  ],
  'schemes.toleratedBands': ['Bands by which the two may differ', 'Nifer y bandiau y caiff y ddau wahaniaethu'],
  'schemes.toleratedHint': [
    'Usually 1: a difference of 2 bands or more then goes to moderation. Your force decides.',
    '1 fel arfer: yna mae gwahaniaeth o 2 fand neu fwy yn mynd i’w gymedroli. Eich heddlu chi sy’n penderfynu.',
  ],
  'schemes.compare': ['Compare with the scheme in use', 'Cymharu â’r cynllun sydd ar waith'],
  'schemes.compareChange': ['Change the number', 'Newid y nifer'],
  'schemes.compareEnd': ['End the comparison', 'Dod â’r gymhariaeth i ben'],
  'schemes.comparedUpTo': [
    '{bands, plural, =0 {Any difference of bands goes to moderation.} one {A difference of more than # band goes to moderation.} other {A difference of more than # bands goes to moderation.}}',
    '{bands, plural, =0 {Mae unrhyw wahaniaeth band yn mynd i’w gymedroli.} zero {Mae unrhyw wahaniaeth band yn mynd i’w gymedroli.} one {Mae gwahaniaeth o fwy nag # band yn mynd i’w gymedroli.} two {Mae gwahaniaeth o fwy na # fand yn mynd i’w gymedroli.} few {Mae gwahaniaeth o fwy na # band yn mynd i’w gymedroli.} many {Mae gwahaniaeth o fwy na # band yn mynd i’w gymedroli.} other {Mae gwahaniaeth o fwy na # band yn mynd i’w gymedroli.}}',
  ],
  'schemes.noSchemeInUse': [
    'There is no scheme in use to compare it with.',
    'Nid oes cynllun ar waith i’w gymharu ag ef.',
  ],
  'schemes.sameKey': [
    'It is a version of the scheme in use. Compare another scheme.',
    'Fersiwn o’r cynllun sydd ar waith ydyw. Cymharwch gynllun arall.',
  ],
  'schemes.bandsUnlike': [
    'Its bands are not those of the scheme in use. To be laid side by side, both need the same bands in the same order.',
    'Nid bandiau’r cynllun sydd ar waith yw ei fandiau. I’w gosod ochr yn ochr, mae angen yr un bandiau yn yr un drefn ar y ddau.',
  ],
  'schemes.notCompared': ['This version is not being compared.', 'Nid yw’r fersiwn hon yn cael ei chymharu.'],
  'schemes.notDraftOrCompared': [
    'Only a draft version can be compared.',
    'Dim ond fersiwn ddrafft y gellir ei chymharu.',
  ],
})
