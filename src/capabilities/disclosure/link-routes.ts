/** HTTP for the records linked to an investigation: linking, ending a link, holding the record, noting sensitivity. */
import type { Tx } from '../../platform/database/database.ts'
import { action, page, type Web } from '../../platform/http.ts'
import { nothingHere, Refusal, refuseIf } from '../../platform/problem.ts'
import type { RecordFound } from '../../platform/records.ts'
import type { House } from '../../platform/slice.ts'
import { aboutInvestigation, aboutLink, heldFor, recordOf, viewHolding, viewLink } from './held.ts'
import { liftHold, listHolds, saveNote, setHold } from './hold-store.ts'
import { HoldingScreen, LinkScreen } from './link-screens.tsx'
import { endLinkProblems, holdProblems, liftProblems, linkProblems, noteProblems } from './rules.ts'
import { endLink, findInvestigation, linkRecord, listLinks, lockInvestigation, lockLink } from './store.ts'
import { HoldingView, LinkView } from './view-words.ts'
import {
  EndLinkForm,
  HoldForm,
  HoldingPath,
  IdPath,
  type Investigation,
  LiftForm,
  type Link,
  LinkForm,
  LinkPath,
  NoteForm,
  type RetentionHold,
} from './words.ts'

type FormPage<At> = NonNullable<Parameters<typeof action<At, unknown>>[1]['formPage']>
type LinkAt = { id: string; linkId: string }

const pathOf = ({ id, linkId }: LinkAt): string => `/disclosure/${id}/records/${linkId}`

/** `onInvestigation` shows the investigation's own page again, on which a record is linked. */
export function linkRoutes(web: Web, house: House, onInvestigation: FormPage<{ id: string }>): void {
  action(web, {
    path: '/disclosure/:id/records',
    at: IdPath,
    may: 'disclosure.write',
    audit: 'linked record to investigation',
    form: LinkForm,
    formPage: onInvestigation,
    async change({ at, form, tx, user, now }) {
      const investigation = await lockInvestigation(tx, at.id)
      const record = await house.findRecord(tx, form.record)
      if (!record || record.id === at.id)
        throw new Refusal(422, [{ field: 'record', message: 'disclosure.noSuchRecord' }])
      refuseIf(linkProblems(investigation, await listLinks(tx, at.id), { kind: record.kind, recordId: record.id }))
      const by = { by: user.id, now }
      const link = await linkRecord(tx, user.forceId, investigation, record, by)
      return { goTo: `/disclosure/${at.id}`, id: link.id, about: aboutLink(investigation, link) }
    },
  })
  const show = page(web, {
    path: '/disclosure/:id/records/:linkId',
    at: LinkPath,
    may: 'disclosure.read',
    audit: 'read record of investigation',
    gives: LinkView,
    about: ({ investigation, link }) => aboutLink(investigation, link),
    view: (here) => viewLink(here, house, here.at),
    screen: LinkScreen,
  })
  endRoute(web, house, { show, path: pathOf, at: (at) => at })
  holdRoutes(web, house, { show, path: pathOf, at: (at) => at })
  noteRoutes(web, house)
}

type Locked = { investigation: Investigation; link: Link; record: RecordFound; holds: RetentionHold[] }

/**
 * The link held until the transaction ends, with its investigation and all holds on it. Refusal 404 when it, or the record, is
 * nothing for this reader.
 */
async function lockedLink(tx: Tx, house: House, at: LinkAt): Promise<Locked> {
  const investigation = await findInvestigation(tx, at.id)
  const link = await lockLink(tx, at.id, at.linkId)
  const record = await recordOf(tx, house, link)
  if (!record) throw nothingHere()
  return { investigation, link, record, holds: await listHolds(tx, [link.id]) }
}

function endRoute(web: Web, house: House, formPage: FormPage<LinkAt>): void {
  action(web, {
    path: '/disclosure/:id/records/:linkId/end',
    at: LinkPath,
    may: 'disclosure.write',
    audit: 'unlinked record from investigation',
    form: EndLinkForm,
    formPage,
    async change({ at, form, tx, user, now }) {
      const { investigation, link, holds } = await lockedLink(tx, house, at)
      refuseIf(endLinkProblems(link, holds))
      await endLink(tx, link.id, { by: user.id, now, because: form.endedBecause })
      return { goTo: `/disclosure/${at.id}`, about: aboutLink(investigation, link) }
    },
  })
}

function holdRoutes(web: Web, house: House, formPage: FormPage<LinkAt>): void {
  action(web, {
    path: '/disclosure/:id/records/:linkId/hold',
    at: LinkPath,
    may: 'disclosure.write',
    audit: 'set retention hold',
    form: HoldForm,
    formPage,
    async change({ at, form, tx, user, now }) {
      const { investigation, link, holds } = await lockedLink(tx, house, at)
      refuseIf(holdProblems(link, holds))
      const hold = { reason: form.reason, language: form.reasonLanguage }
      await setHold(tx, user.forceId, link, hold, { by: user.id, now })
      return { goTo: pathOf(at), about: aboutLink(investigation, link) }
    },
  })
  action(web, {
    path: '/disclosure/:id/records/:linkId/hold/lift',
    at: LinkPath,
    may: 'disclosure.write',
    audit: 'lifted retention hold',
    form: LiftForm,
    formPage,
    async change({ at, form, tx, user, now }) {
      const { investigation, link, holds } = await lockedLink(tx, house, at)
      refuseIf(liftProblems(holds))
      await liftHold(tx, link.id, { by: user.id, now, because: form.liftedBecause })
      return { goTo: pathOf(at), about: aboutLink(investigation, link) }
    },
  })
}

function noteRoutes(web: Web, house: House): void {
  const path = '/disclosure/:id/records/:linkId/holdings/:holding'
  const show = page(web, {
    path,
    at: HoldingPath,
    may: 'disclosure.read',
    audit: 'read what is held for investigation',
    gives: HoldingView,
    about: ({ investigation, link, holding }) => ({
      ...aboutInvestigation(investigation),
      restrictionId: holding.restrictionId ?? link.restrictionId,
    }),
    view: (here) => viewHolding(here, house, here.at),
    screen: HoldingScreen,
  })
  action(web, {
    path,
    at: HoldingPath,
    may: 'disclosure.write',
    audit: 'noted sensitivity of what is held',
    form: NoteForm,
    formPage: { show, path: (at) => `${pathOf(at)}/holdings/${at.holding}`, at: (at) => at },
    async change(here) {
      const { at, form, tx, user } = here
      const { investigation, link, record } = await lockedLink(tx, house, at)
      const held = await heldFor({ ...here, db: tx }, house, link.kind, record)
      const holding = held.find((each) => each.key === at.holding)
      if (!holding || link.endedAt !== null) throw nothingHere()
      refuseIf(noteProblems(form))
      const restrictionId = holding.restrictionId ?? link.restrictionId
      const { because, language } = form
      const note = {
        holding: holding.key,
        isSensitive: form.sensitivity === 'sensitive',
        because,
        language,
        restrictionId,
      }
      await saveNote(tx, user.forceId, link, note, user.id)
      return { goTo: `/disclosure/${at.id}`, about: { ...aboutInvestigation(investigation), restrictionId } }
    },
  })
}
