import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  'radar.cli.usage': [
    'Usage: npm run radar -- scan --model stp|poisson|bernoulli --type prospective|retrospective|spatial --cas FILE --geo FILE [--pop FILE] [--ctl FILE] [--cartesian] --unit generic|day|month|year --start TIME --end TIME [--max-space SHARE] [--max-time SHARE] [--max-radius KM] [--max-windows PERIODS] [--min-cases N] [--replications N] [--seed N] [--threads N] [--json|--geojson]',
    'Defnydd: npm run radar -- scan --model stp|poisson|bernoulli --type prospective|retrospective|spatial --cas FFEIL --geo FFEIL [--pop FFEIL] [--ctl FFEIL] [--cartesian] --unit generic|day|month|year --start AMSER --end AMSER [--max-space CYFRAN] [--max-time CYFRAN] [--max-radius KM] [--max-windows CYFNODAU] [--min-cases N] [--replications N] [--seed N] [--threads N] [--json|--geojson]',
  ],
  'radar.cli.noCommand': [
    'There is no radar command "{name}": there are scan and network.',
    'Nid oes gorchymyn radar "{name}": mae scan a network.',
  ],
  'radar.cli.missing': ['Option --{option} is missing.', 'Mae’r opsiwn --{option} ar goll.'],
  'radar.cli.notOneOf': [
    'Option --{option} is "{given}": it can be {allowed}.',
    'Yr opsiwn --{option} yw "{given}": gall fod yn {allowed}.',
  ],
  'radar.cli.noNumber': [
    'Option --{option} is "{given}": it must be a number.',
    'Yr opsiwn --{option} yw "{given}": rhaid iddo fod yn rhif.',
  ],
  'radar.cli.timesNeeded': [
    'the file has times: say what they are with --unit, --start and --end',
    'mae amserau yn y ffeil: dywedwch beth ydynt gyda --unit, --start a --end',
  ],
  'radar.cli.unread': ['{file} cannot be read: {why}.', 'Ni ellir darllen {file}: {why}.'],
  'radar.cli.noSuchFile': ['there is no such file', 'nid oes ffeil o’r fath'],
  'radar.cli.jsonOrGeo': ['Choose one of --json and --geojson.', 'Dewiswch un o --json a --geojson.'],
  'radar.cli.geoOnSphere': [
    'A map needs latitudes and longitudes: --geojson does not go with --cartesian.',
    'Mae ar fap angen lledredau a hydredau: nid yw --geojson yn mynd gyda --cartesian.',
  ],
  'radar.cli.progress': ['{done} of {of} shuffles', '{done} o {of} cymysgiad'],
  'radar.cli.cancelling': [
    'Cancelling. Ctrl-C again ends it at once.',
    'Yn canslo. Mae Ctrl-C eto yn ei orffen ar unwaith.',
  ],
  'radar.cli.cancelled': ['Cancelled: no answer was given.', 'Wedi canslo: ni roddwyd ateb.'],
  'radar.cli.asked': [
    '{cases, plural, one {# case} other {# cases}} in {places, plural, one {# place} other {# places}}{hasTimes, select, yes {, {start} to {end}} other {}}. {shuffles, plural, one {# shuffle} other {# shuffles}}, seed {seed}, {seconds} seconds.',
    '{cases, plural, zero {# achos} one {# achos} two {# achos} few {# achos} many {# achos} other {# achos}} mewn {places, plural, zero {# lle} one {# lle} two {# le} few {# lle} many {# lle} other {# lle}}{hasTimes, select, yes {, {start} i {end}} other {}}. {shuffles, plural, zero {# cymysgiad} one {# cymysgiad} two {# cymysgiad} few {# cymysgiad} many {# cymysgiad} other {# cymysgiad}}, hedyn {seed}, {seconds} eiliad.',
  ],
  'radar.cli.none': [
    'No circle holds more cases than expected within the limits given.',
    'Nid oes cylch â mwy o achosion na’r disgwyl o fewn y terfynau a roddwyd.',
  ],
  'radar.cli.columns': [
    'Places\tRadius\tFrom\tTo\tCases\tExpected\tLog likelihood ratio\tp\tMembers',
    'Lleoedd\tRadiws\tO\tHyd\tAchosion\tDisgwyliedig\tLog y gymhareb tebygolrwydd\tp\tAelodau',
  ],
  'radar.cli.more': [
    'And {count, plural, one {# weaker one} other {# weaker ones}}: --json lists all.',
    'Ac {count, plural, zero {# gwannach} one {# gwannach} two {# gwannach} few {# gwannach} many {# gwannach} other {# gwannach}}: mae --json yn eu rhestru i gyd.',
  ],
  'radar.cli.caution': [
    'p is how often shuffled data held a cluster at least this strong. A cluster is where to look first: it says neither why nor who, nor that other places are calm.',
    'p yw pa mor aml yr oedd mewn data wedi’i gymysgu glwstwr o leiaf mor gryf. Clwstwr yw’r lle i edrych gyntaf: nid yw’n dweud pam na phwy, na bod lleoedd eraill yn dawel.',
  ],
})
