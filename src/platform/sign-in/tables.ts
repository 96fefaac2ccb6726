/** Types of the platform's own tables: forces, accounts, sessions, memberships, restrictions, tokens. */
import type { Generated } from 'kysely'

type At = Generated<string>

declare module '../database/database.ts' {
  interface Database {
    'platform.force': {
      id: Generated<string>
      code: string
      nameEn: string
      nameCy: string
      demo: Generated<boolean>
      foundedAt: At
    }
    'platform.account': {
      id: Generated<string>
      /** Null only for an account that no force ever had; it opens nothing. */
      forceId: string | null
      email: string
      name: string
      rank: Generated<string>
      language: Generated<'en' | 'cy'>
      density: Generated<'auto' | 'comfortable' | 'compact'>
      passwordHash: string | null
      demo: Generated<boolean>
      active: Generated<boolean>
      createdAt: At
      leftOn: string | null
    }
    'platform.session': {
      tokenHash: string
      accountId: string
      forceId: string | null
      createdAt: At
      seenAt: At
      endedAt: string | null
    }
    'platform.loginAttempt': { id: Generated<number>; subjectHash: string; at: At; succeeded: boolean }
    'platform.shownOnce': { keyHash: string; accountId: string; sealed: string; expiresAt: string }
    'platform.oneTimeLink': {
      tokenHash: string
      purpose: 'first-administrator' | 'first-force' | 'set-password'
      accountId: string | null
      /** Null only for a force that is still to be founded. */
      forceId: string | null
      createdAt: At
      expiresAt: string
      usedAt: string | null
    }
    'platform.membership': {
      forceId: string
      accountId: string
      role: string
      grantedBy: string | null
      grantedAt: At
      endedAt: string | null
    }
    'platform.restriction': { forceId: string; id: Generated<string>; title: string; createdAt: At }
    'platform.restrictionMember': {
      forceId: string
      restrictionId: string
      accountId: string
      isAuditor: Generated<boolean>
      addedAt: At
      endedAt: string | null
    }
    'platform.apiToken': {
      id: Generated<string>
      forceId: string
      accountId: string
      role: string
      name: string
      tokenHash: string
      createdAt: At
      expiresAt: string
      endedAt: string | null
    }
    'platform.referenceUsed': { forceId: string; series: string; number: number }
    'platform.consultationReason': {
      forceId: string
      id: Generated<string>
      accountId: string
      subject: string
      reason: string
      givenAt: At
    }
  }
}
