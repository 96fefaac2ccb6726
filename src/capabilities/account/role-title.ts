/** The name of a role in the reader's language. Its sentences belong to the slice that grants roles, under `people.role.`. */
import { type Language, say } from '../../platform/language.tsx'

export const roleTitle = (language: Language, role: string): string => say(language, `people.role.${role}`)
