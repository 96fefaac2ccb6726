/** Types of the platform's own tables: forces, accounts, sessions, memberships, restrictions, tokens. */
import type { ColumnType, Generated } from 'kysely'

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
    'platform.knownBrowser': { accountId: string; browserHash: string; knownSince: At }
    'platform.shownOnce': { keyHash: string; accountId: string; sealed: string; expiresAt: string }
    'platform.oneTimeLink': {
      tokenHash: string
      purpose: 'first-administrator' | 'administrator' | 'set-password'
      accountId: string | null
      /** Null only for a force that is still to be founded. */
      forceId: string | null
      createdAt: At
      expiresAt: string
      usedAt: string | null
      askedFor: ColumnType<string | null, string | undefined, never>
      code: ColumnType<string | null, string | undefined, never>
      releasedAt: Generated<string | null>
    }
    'platform.proposal': {
      forceId: string
      id: Generated<string>
      accountId: string
      roles: string[]
      linkHash: string | null
      proposedBy: string
      proposedAt: At
      outcome: Generated<'released' | 'refused' | 'stopped' | null>
      endedBy: Generated<string | null>
      endedAt: Generated<string | null>
      seenAt: Generated<string | null>
    }
    'platform.membership': {
      forceId: string
      accountId: string
      role: string
      grantedBy: string | null
      /** Who released what `grantedBy` proposed. */
      releasedBy: Generated<string | null>
      /** Of an administrator: where their line begins; null when with them. */
      line: Generated<string | null>
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
      /** Set their password by a link, and nobody on the list has said yet that it is they. */
      doubtedSince: Generated<string | null>
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
