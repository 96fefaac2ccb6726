/** A file that is not read at all, with the reason. Whoever imports rolls back what came from it: all or nothing. */
import { type Args, Refusal } from '../../../platform/problem.ts'

export class FileRefusal extends Refusal {
  readonly file: string

  constructor(file: string, problems: { message: string; args?: Args }[]) {
    super(
      422,
      problems.map(({ message, args }) => ({ field: 'file', message, args: { file, ...args } })),
    )
    this.name = 'FileRefusal'
    this.file = file
  }
}

/** The refusal of `file` for one reason; `message` is a key under `crime.file`. */
export const refusalOf = (file: string, message: string, args: Args = {}): FileRefusal =>
  new FileRefusal(file, [{ message: `crime.file.${message}`, args }])
