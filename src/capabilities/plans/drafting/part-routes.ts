/** Forms for the parts of a draft that are one of a kind: threat statement, places, what was considered, reasons. */
import type { Web } from '../../../platform/http.ts'
import { refuseIf } from '../../../platform/problem.ts'
import { findAreas } from '../../places/index.ts'
import { Deferral, deferrableGates, type PlanContent, prompts } from '../words.ts'
import { draftPart, foundPerson, keptBasis } from './draft-part.ts'
import * as forms from './form-words.ts'
import { ConsideredScreen, PlacesScreen, ReasonsScreen, ThreatScreen } from './part-screens.tsx'

/** Declares the forms of the parts that a draft has once. */
export function partRoutes(web: Web): void {
  threatRoute(web)
  placesRoute(web)
  consideredRoute(web)
  reasonsRoute(web)
}

function threatRoute(web: Web): void {
  draftPart(web, {
    path: '/plans/:id/threat',
    at: forms.PlanPath,
    opened: 'opened threat statement of plan',
    changed: 'changed threat statement of plan',
    form: forms.ThreatForm,
    of: ({ threatStatement, interim, reviewOn, basis, language, marking }) => ({
      ...{ threatStatement, interim, reviewOn, basis, language, marking },
    }),
    async write(content, { threatStatement, riskToPeople, holdsChecked, ownerId, reviewOn, basis, ...form }, _at, tx) {
      return {
        ...content,
        threatStatement,
        interim: { riskToPeople, holdsChecked, ownerId: await foundPerson(tx, ownerId, content.interim.ownerId) },
        reviewOn,
        basis: await keptBasis(tx, content, basis, content.basis),
        language: form.language,
        marking: form.marking,
      }
    },
    screen: ThreatScreen,
  })
}

function placesRoute(web: Web): void {
  draftPart(web, {
    path: '/plans/:id/places',
    at: forms.PlanPath,
    opened: 'opened places of plan',
    changed: 'changed places of plan',
    form: forms.PlacesForm,
    of: ({ areaIds, notPlaceBasedBecause }) => ({ areaIds, notPlaceBasedBecause }),
    async write(content, { areaIds, notPlaceBasedBecause }, _at, tx) {
      await findAreas(tx, areaIds)
      return { ...content, areaIds, notPlaceBasedBecause }
    },
    screen: PlacesScreen,
  })
}

function consideredRoute(web: Web): void {
  draftPart(web, {
    path: '/plans/:id/considered',
    at: forms.PlanPath,
    opened: 'opened what was considered for plan',
    changed: 'changed what was considered for plan',
    form: forms.ConsideredForm,
    of: ({ considered }) => considered,
    write(content, form) {
      const answers = prompts.map((prompt) => [
        prompt,
        {
          answer: forms.textOf(form, `answer.${prompt}`),
          notNeededBecause: forms.textOf(form, `because.${prompt}`),
        },
      ])
      return { ...content, considered: Object.fromEntries(answers) as PlanContent['considered'] }
    },
    screen: ConsideredScreen,
  })
}

function reasonsRoute(web: Web): void {
  draftPart(web, {
    path: '/plans/:id/reasons',
    at: forms.PlanPath,
    opened: 'opened reasons of plan',
    changed: 'changed reasons of plan',
    form: forms.ReasonsForm,
    of: ({ deferrals, disagreement }) => ({ deferrals, disagreement }),
    write(content, form) {
      const given = deferrableGates
        .map((gate) => ({
          gate,
          reason: forms.textOf(form, `reason.${gate}`),
          reviewOn: forms.dayOf(form, `review.${gate}`),
        }))
        .filter(({ reason }) => reason !== '')
      refuseIf(
        given
          .filter(({ reviewOn }) => reviewOn === null)
          .map(({ gate }) => ({ field: `review.${gate}`, message: 'plans.draftReviewNeeded' })),
      )
      const deferrals = given.map((each) => Deferral.parse(each))
      return { ...content, deferrals, disagreement: form.disagreement }
    },
    screen: ReasonsScreen,
  })
}
