/** What the verification of the audit finds, for the operator and the auditor. Welsh for review by a Welsh speaker. */
import { catalogue } from './language.tsx'

export const messages = catalogue({
  'platform.auditLinesMissing': [
    'Chain {chain}: lines {from, number} to {to, number} were removed.',
    'Cadwyn {chain}: tynnwyd llinellau {from, number} i {to, number}.',
  ],
  'platform.auditOutOfOrder': [
    'Chain {chain}: line {line, number} does not go on from line {before, number}; lines were moved or put in.',
    'Cadwyn {chain}: nid yw llinell {line, number} yn dilyn llinell {before, number}; symudwyd llinellau neu rhoddwyd rhai i mewn.',
  ],
  'platform.auditDigestAltered': [
    'Chain {chain}: the digests of line {line, number} were altered.',
    'Cadwyn {chain}: newidiwyd crynodebau llinell {line, number}.',
  ],
  'platform.auditTextAltered': [
    'Chain {chain}: the text of line {line, number} was altered.',
    'Cadwyn {chain}: newidiwyd testun llinell {line, number}.',
  ],
  'platform.auditColumnAltered': [
    'Chain {chain}: the column {column} of line {line, number} was altered; it says something else than the line’s text.',
    'Cadwyn {chain}: newidiwyd colofn {column} llinell {line, number}; mae’n dweud rhywbeth gwahanol i destun y llinell.',
  ],
  'platform.auditBlanked': [
    'Chain {chain}: the text of line {line, number} is gone, and no disposal is recorded.',
    'Cadwyn {chain}: mae testun llinell {line, number} wedi mynd, ac ni chofnodir gwaredu.',
  ],
  'platform.auditLastGone': [
    'Chain {chain}: the last lines, {from, number} to {to, number}, are gone.',
    'Cadwyn {chain}: mae’r llinellau olaf, {from, number} i {to, number}, wedi mynd.',
  ],
  'platform.auditHeadGone': ['Chain {chain}: its head is gone.', 'Cadwyn {chain}: mae ei phen wedi mynd.'],
  'platform.auditHeadAltered': [
    'Chain {chain}: its head does not fit its last line, {line, number}.',
    'Cadwyn {chain}: nid yw ei phen yn cyd-fynd â’i llinell olaf, {line, number}.',
  ],
  'platform.auditRewritten': [
    'Chain {chain}: it was rewritten; line {line, number} differs from what was signed at {at}.',
    'Cadwyn {chain}: fe’i hailysgrifennwyd; mae llinell {line, number} yn wahanol i’r hyn a lofnodwyd am {at}.',
  ],
  'platform.auditSignedGone': [
    'Chain {chain}: line {line, number}, signed at {at}, is gone.',
    'Cadwyn {chain}: mae llinell {line, number}, a lofnodwyd am {at}, wedi mynd.',
  ],
  'platform.auditHeadForged': [
    'The signed head of chain {chain}, line {line, number}, does not bear this installation’s signature.',
    'Nid yw pen llofnodedig cadwyn {chain}, llinell {line, number}, yn dwyn llofnod y gosodiad hwn.',
  ],
  'platform.auditHeadUnreadable': [
    'Row {row, number} of the file of signed heads cannot be read.',
    'Ni ellir darllen rhes {row, number} y ffeil o bennau llofnodedig.',
  ],
  'platform.auditNothingSigned': [
    'No signed heads were found, so a chain rewritten as a whole would not show. Name the data folder of the server.',
    'Ni chafwyd hyd i bennau llofnodedig, felly ni fyddai cadwyn a ailysgrifennwyd yn gyfan yn dangos. Enwch ffolder data’r gweinydd.',
  ],
  'platform.auditWalked': [
    'Read {lines, plural, one {# line} other {# lines}} in {chains, plural, one {# chain} other {# chains}}, against {signedHeads, plural, one {# signed head} other {# signed heads}}.',
    'Darllenwyd {lines, plural, zero {# llinell} one {# llinell} two {# linell} few {# llinell} many {# llinell} other {# llinell}} mewn {chains, plural, zero {# cadwyn} one {# gadwyn} two {# gadwyn} few {# cadwyn} many {# chadwyn} other {# cadwyn}}, yn erbyn {signedHeads, plural, zero {# pen llofnodedig} one {# pen llofnodedig} two {# ben llofnodedig} few {# phen llofnodedig} many {# phen llofnodedig} other {# pen llofnodedig}}.',
  ],
  'platform.auditVerified': ['The audit is as it was written.', 'Mae’r archwiliad fel yr ysgrifennwyd ef.'],
  'platform.auditNotVerified': [
    'The audit is not as it was written: {count, plural, one {# finding} other {# findings}}. Keep the database and the signed heads as they are, and tell the auditor.',
    'Nid yw’r archwiliad fel yr ysgrifennwyd ef: {count, plural, zero {# canfyddiad} one {# canfyddiad} two {# ganfyddiad} few {# chanfyddiad} many {# chanfyddiad} other {# canfyddiad}}. Cadwch y gronfa ddata a’r pennau llofnodedig fel y maent, a dywedwch wrth yr archwilydd.',
  ],
})
