/**
 * The parts screens are made of. Import from here.
 *
 * Words and marks
 *   PMark { p, word?, small?, decorative? }            a P by shape, colour and letter; P = 'pursue'|'prevent'|'protect'|'prepare'; Ps
 *   FourPs { strands, gateFails?, counts? }            strands: Record<P, {count} | {notNeeded: because}>
 *   FourPHeads {} · FourPCells { strands, gateFails? } four head cells / four cells of a table row
 *   Icon { name, label? }                              a sign of the sprite
 *   Tag { tone?: bad|warn|good|acc|line, icon?, children } · StateText { tone, icon?, children }
 *   Basis { kind: intelligence|fact|partner|lesson, href?, amber?, children } · NoBasis {}
 *   Confidence { level: low|moderate|high|null, wordHidden? }
 *   RangeScore { score, low, high, min?, max?, small? } · RangeAxis { min?, max?, ticks? }
 *   ContextDate { day, done? }                         "Overdue by 3 days", "Due Friday"; daysUntil(day, today), dueOf(day, today)
 *   ShortForm { short, meaning } · Details { summary, open?, children }
 *
 * Structure
 *   Section { title, id?, more?, why?, calm?, className?, children }
 *   Identity { name, reference?, state?, facts?, actions? }   for `<Layout identity>`
 *   Tabs { label, tabs: {href, text, count?, current?}[] }    for `<Layout tabs>`
 *   SummaryList { rows: {term, value, changeHref?}[] }
 *   Empty { children, action? } · Notice { tone?, title, children? }
 *   Timeline { label, events: {key, at, what, who?, bad?}[] } newest first · Ledger { rows: {key, who, state?, words?}[] }
 *   OweList { items: {key, dueOn, title, why?, href, action}[] }
 *   Gates { id?, title?, blocking: {key, text, href?, hint?}[], met, metHref? }
 *   Signs { signs: [Sign, Sign], note? }                      Sign: {role, forWhat, signedBy?, signedAt?, openedAgainAt?}
 *   Table<Row> { caption, captionHidden?, columns: Column<Row>[], rows, keyOf, dense?, className?, rowClassName?, moreHeads?, moreCells? }
 *     Column: {head, cell(row), rowHeader?, numeric?, className?, sorted?, label?} · ScrollRegion { label, children }
 *   Pagination { page, of, href(page) } · KeyList { keys: {keys, does}[] } · KeyHint { k }: elements with `data-key` (see `ui/keys.ts`)
 *   Filters { action, keep?, children } · FilterGroup { legend, name, options } · FilterSearch { label, name, value? } · Chips { chips, clearHref? }
 *
 * Forms (all take name, label, hint?, optional?, sensitiveHint?, error?; problems and what was posted come from the frame by name)
 *   TextField { value?, type?, width?: 5|10|20|30, autoComplete?, inputMode?, maxLength?, required?, lang? }
 *   TextArea { value?, rows?, maxLength?, lang? } · DateField { value?, min?, max? } · FileField { accept?, multiple?, megabytes? }
 *   Select { options: {value, text}[], value?, empty? }
 *   Radios { choices: {value, text, hint?, more?}[], value?, inline? } · Checkboxes { choices, values? } · WrittenIn { name?, value?, label? }
 *   Field { children(attributes) }                            for a control of your own
 *   Form { action, sensitive?, withFiles?, className?, id? }   posts; the warning of what may never be written stands once, at its head
 *   FormFields { form, values?, offered? } · FormField { form, name, … }   every field of a declared form (`platform/form.ts`), or one
 *   Edits { form, edits, offered? }                           what was changed in a record, by whom and when
 *   ErrorSummary { problems }                                 drawn by Layout already when the frame has problems
 *   Button { kind?: solid|second|plain, type?, name?, value?, formAction?, children } · LinkButton { href, kind?, children }
 *   ForbiddenButton { children, reasonId?, reason? }          refused now; points to its reasons
 *
 * Long work
 *   WorkPart { … } as `drawWork` of `platform/long-work/` gives it   progress, time left, cancel, and why it ended without a result
 *   ProgressBar { label, done, of, left? } · PollRegion { href, children } (href: a page that holds the same region until the work is done)
 *   UploadProgress {} inside `<form data-upload-progress="" encType="multipart/form-data">`
 *
 * Classes for arranging: `split g1` (wide + narrow), `split g2` (halves), `split g3` (three columns), `editor` > `work` + `rail`, `register`
 * (filters + list + peek), `stack` (sections under each other), `row`, `bar`, `form` (one column of fields), `plainlist`, `quiet`, `faint`, `small`, `micro`, `sr`.
 */
export * from './button.tsx'
export * from './choices.tsx'
export * from './context-date.tsx'
export * from './declared-fields.tsx'
export * from './due.ts'
export * from './edits.tsx'
export * from './error-summary.tsx'
export * from './field.tsx'
export * from './filters.tsx'
export * from './form.tsx'
export * from './four-ps.tsx'
export * from './gates.tsx'
export * from './history.tsx'
export * from './icon.tsx'
export * from './key-list.tsx'
export * from './navigation.tsx'
export * from './owe.tsx'
export * from './p-mark.tsx'
export * from './progress.tsx'
export * from './score.tsx'
export * from './section.tsx'
export * from './short-form.tsx'
export * from './signs.tsx'
export * from './summary-list.tsx'
export * from './table.tsx'
export * from './tag.tsx'
export * from './text-field.tsx'
export * from './work.tsx'
