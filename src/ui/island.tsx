import type { ReactNode } from 'react'
import { useFrame } from './frame.tsx'

export type IslandProps = {
  /** The file `<name>.island.ts` of a slice: what it exports as `mount` gets this element and the view. */
  name: string
  /** Plain data; anyone who reads the page's source reads it. */
  view: object
  className?: string
  /** What is there before the script runs, and stays where it cannot. */
  children: ReactNode
}

/**
 * A part of a page that needs a script of its own. The view stands beside it as a block of data, which a browser never
 * executes, so the content security policy need not allow it; no `<` is left in it that could end the block.
 */
export function Island({ name, view, className = '', children }: IslandProps) {
  const { assets } = useFrame()
  return (
    <div className={`island ${className}`.trim()} data-island={assets.island(name)}>
      <script type="application/json">{JSON.stringify(view).replaceAll('<', '\\u003c')}</script>
      {children}
    </div>
  )
}
