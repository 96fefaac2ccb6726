/**
 * Problems are values: a rule returns `Problem[]`, all of them at once, and an empty list means yes.
 * A `Refusal` is an expected no; anything else that is thrown is a fault.
 */

/** Arguments of a message, by name. */
export type Args = Record<string, string | number>

/**
 * One reason why something may not happen.
 * `field` is the form field or part of the record it concerns; `message` is a key of the message catalogue.
 * `href` leads to the place where it can be mended, when that is another page.
 */
export type Problem = { field: string; message: string; args?: Args; href?: string }

/** An expected no. 403: may not. 404: nothing there for you. 409: someone else changed it. 415: no kind of form that is read. 422: not like this. 429: too often. */
export class Refusal extends Error {
  readonly status: 400 | 403 | 404 | 409 | 413 | 415 | 422 | 429
  readonly problems: Problem[]
  /** The restriction of the record it concerned: only an auditor named on it sees that something was refused there. */
  restrictionId: string | null = null

  constructor(status: Refusal['status'], problems: Problem[] = []) {
    super(problems.map((problem) => problem.message).join(', ') || String(status))
    this.name = 'Refusal'
    this.status = status
    this.problems = problems
  }
}

/** Throws Refusal 422 with every problem, if there is one. */
export function refuseIf(problems: Problem[]): void {
  if (problems.length > 0) throw new Refusal(422, problems)
}

/** The answer for anything that does not exist for this reader: never says whether it exists for another. */
export function nothingHere(): Refusal {
  return new Refusal(404, [{ field: '', message: 'platform.notFound' }])
}
