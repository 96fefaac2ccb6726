/** What surrounds every screen: the reader, their force, their language, the marking. Given once, read anywhere below. */
import { createContext, type ReactNode, useContext } from 'react'
import { LanguageProvider } from '../platform/language.tsx'
import type { Problem } from '../platform/problem.ts'

export type Density = 'comfortable' | 'compact'

export type NavItem = {
  href: string
  /** Key of the message catalogue. */
  labelKey: string
  count?: number
  current: boolean
}

export type Frame = {
  language: 'en' | 'cy'
  /** Path and query of this page. */
  path: string
  /** Local day, 'YYYY-MM-DD'. */
  today: string
  /** The instant, ISO, UTC. */
  now: string
  user: null | { id: string; name: string; rank?: string; roleTitleKey?: string; roles: string[] }
  force: null | { id: string; name: { en: string; cy: string }; demo: boolean }
  nav: NavItem[]
  marking: 'OFFICIAL' | 'OFFICIAL-SENSITIVE'
  permissions: string[]
  /** The reader's own choice; 'auto' leaves it to the page. */
  density: Density | 'auto'
  /** Addresses of what was built; `island` throws for a name that no slice has. */
  assets: { css: string; js: string; island: (name: string) => string }
  /** Why the form that was just sent was refused. */
  problems?: Problem[]
  /** What was sent, so that nothing written is lost. */
  posted?: Record<string, string | string[]> | null
  /** Key of the sentence that says what was just kept: shown once, on the page after it. */
  saved?: string | null
  /** Key of a sentence to be said above everything. */
  notice?: string | null
}

const FrameContext = createContext<Frame | null>(null)

/** Gives the frame, and its language, to everything below. */
export function FrameProvider({ frame, children }: { frame: Frame; children: ReactNode }) {
  return (
    <FrameContext.Provider value={frame}>
      <LanguageProvider value={frame.language}>{children}</LanguageProvider>
    </FrameContext.Provider>
  )
}

/** The frame of this page. Throws outside `FrameProvider`. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('There is no frame: render the screen inside FrameProvider')
  return frame
}

/** Whether the reader has this permission. Decides what is drawn; the server decides what is done. */
export const useMay = (permission: string): boolean => useFrame().permissions.includes(permission)

/** The first problem with this form field, if the form was refused for it. */
export const useProblem = (field: string): Problem | undefined =>
  useFrame().problems?.find((problem) => problem.field === field)

/** What was sent for this field when the form came back refused, or undefined on a first visit. */
export const usePosted = (field: string): string | string[] | undefined => useFrame().posted?.[field]
