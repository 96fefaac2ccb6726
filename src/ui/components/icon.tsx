import type { IconName } from '../sprite.tsx'

/** A sign beside words. Give `label` only when no words say the same. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  return (
    <svg className="ico" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      <use href={`#i-${name}`} />
    </svg>
  )
}
