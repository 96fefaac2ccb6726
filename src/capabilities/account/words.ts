/** Shapes of signing in and of one's own account. */
import { z } from 'zod'
import { MOST_WHOLE } from '../../platform/words.ts'

export const NoPath = z.object({})
/** Secrets are 32 bytes in base64url; anything else is no link. */
export const SecretPath = z.object({ secret: z.string().regex(/^[\w-]{43}$/) })
export const TokenPath = z.object({ id: z.uuid() })
export const NextQuery = z.object({ next: z.string().max(2000).optional().catch(undefined) })

/** Longer than any password that is kept, so that the limit is told and not cut. */
const password = z.string().min(1).max(1000)
const emailAddress = z.string().min(1).max(254)
const next = z.string().max(2000).optional()

/** The code of the force; left out where there is only one. */
const force = z.string().trim().max(40).default('')

export const SignInForm = z.object({ email: emailAddress, password, force, next })
export const PersonaForm = z.object({ person: z.uuid(), next })
export const LanguageForm = z.object({ language: z.enum(['en', 'cy']), back: z.string().max(2000).optional() })
export const NothingForm = z.object({})
export const SettingsForm = z.object({
  language: z.enum(['en', 'cy']),
  density: z.enum(['auto', 'comfortable', 'compact']),
})
export const PasswordForm = z.object({ current: password, password })
export const AskForLinkForm = z.object({ email: emailAddress, force })
export const NewPasswordForm = z.object({ password })
export const TokenForm = z.object({
  name: z.string().trim().min(1).max(80),
  role: z.string().min(1, 'account.roleNeeded').max(60),
  days: z.coerce
    .number('account.daysNeeded')
    .int('account.daysNeeded')
    .min(-MOST_WHOLE)
    .max(MOST_WHOLE, 'account.daysNeeded'),
})
export const AdministratorForm = z.object({ name: z.string().trim().min(1).max(120), email: emailAddress, password })
export type AdministratorForm = z.infer<typeof AdministratorForm>
export const FoundingForm = AdministratorForm.extend({
  code: z.string().trim().min(1).max(40),
  nameEn: z.string().trim().min(1).max(120),
  nameCy: z.string().trim().min(1).max(120),
})
export type FoundingForm = z.infer<typeof FoundingForm>

const names = z.object({ en: z.string(), cy: z.string() })

/** Empty where the installation serves one force. */
const forces = z.array(z.object({ code: z.string(), name: names }))

export const SignInView = z.object({
  next: z.string(),
  forces,
  personas: z.array(z.object({ id: z.string(), name: z.string(), rank: z.string(), roles: z.array(z.string()) })),
})
export type SignInView = z.infer<typeof SignInView>

const asked = z.object({
  id: z.string(),
  roles: z.array(z.string()),
  hasLink: z.boolean(),
  proposerName: z.string(),
  proposedAt: z.string(),
  /** Null while it waits for a second administrator. */
  outcome: z.enum(['released', 'refused', 'stopped']).nullable(),
  enderName: z.string().nullable(),
  endedAt: z.string().nullable(),
  mayStop: z.boolean(),
  /** A link that the person has not said they know of. */
  isNew: z.boolean(),
})

export const AccountView = z.object({
  name: z.string(),
  rank: z.string(),
  email: z.string(),
  language: z.enum(['en', 'cy']),
  density: z.enum(['auto', 'comfortable', 'compact']),
  /** False for a demonstration persona. */
  hasPassword: z.boolean(),
  force: names,
  roles: z.array(z.string()),
  asked: z.array(asked),
  sessions: z.array(z.object({ createdAt: z.string(), seenAt: z.string() })),
  tokens: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.string(),
      createdAt: z.string(),
      expiresAt: z.string(),
      isExpired: z.boolean(),
    }),
  ),
})
export type AccountView = z.infer<typeof AccountView>

export const ShownTokenView = z.object({ token: z.string() })
export type ShownTokenView = z.infer<typeof ShownTokenView>

export const AskForLinkView = z.object({ forces })
export type AskForLinkView = z.infer<typeof AskForLinkView>

export const SetPasswordView = z.object({
  secret: z.string(),
  /** What the person says to an administrator, while the link waits; null once it opens. */
  code: z.string().nullable(),
  opens: z.object({ id: z.string(), name: z.string(), email: z.string() }).nullable(),
})
export type SetPasswordView = z.infer<typeof SetPasswordView>

/** The force is null while it is still to be founded. */
export const AdministratorView = z.object({ secret: z.string(), force: names.nullable() })
export type AdministratorView = z.infer<typeof AdministratorView>

export const FoundingView = z.object({ secret: z.string() })
export type FoundingView = z.infer<typeof FoundingView>
