/** Both signatures of a plan: by whom, for whom, when, on which version; and what opened one again. */
import { type Language, say, useLanguage, useText } from '../../../platform/language.tsx'
import { Section, type Sign, Signs } from '../../../ui/components/index.ts'
import { reopenedArgs } from '../approval-rules.ts'
import { carriedSign } from '../signing/signature-sentences.ts'
import { isDraftOpen } from '../status-rules.ts'
import type { PlanView, SignatureShown } from '../view-words.ts'
import type { Strand } from '../words.ts'
import { messages } from './messages.ts'
import { inSentence, nameOn } from './plan-parts.tsx'

/** Both lines, always drawn; a strand that nobody signs says why. `linked` leads to what is signed. */
export function SignaturesPart({ view, linked = false }: { view: PlanView; linked?: boolean }) {
  const t = useText(messages)
  const language = useLanguage()
  const { plan } = view
  const reopened = view.signatures.filter((each) => each.state === 'reopened' && each.changes.length > 0)
  return (
    <Section
      title={t('plans.draftSignaturesTitle', { number: numberSigned(view) })}
      {...(linked ? { more: <a href={`/plans/${plan.id}/signatures`}>{t('plans.draftSeeSignatures')}</a> } : {})}
    >
      <Signs signs={[signOf(t, language, view, 'sio'), signOf(t, language, view, 'lro')]} />
      {reopened.map((each) => (
        <p key={each.strand} className="micro quiet note">
          {say(language, 'plans.gate.reopened', reopenedArgs(each.strand, each.changes))}
        </p>
      ))}
      {plan.noSioBecause !== '' && !view.signatures.some((each) => each.strand === 'sio') && (
        <p className="micro quiet note">{t('plans.draftNoSioBecause', { because: inSentence(plan.noSioBecause) })}</p>
      )}
    </Section>
  )
}

/** The version that stands to be signed: the submitted one, or that which the draft would become. */
const numberSigned = ({ plan }: PlanView): number =>
  isDraftOpen(plan.status) ? plan.latestVersion + 1 : plan.latestVersion

/** Who gave a signature, and for whom as a deputy. */
export function useSigner(view: PlanView): (signature: Pick<SignatureShown, 'byId' | 'forId'>) => string {
  const t = useText(messages)
  const language = useLanguage()
  return (signature) => signerOf(t, language, view, signature)
}

type T = ReturnType<typeof useText<keyof (typeof messages)['en']>>

function signerOf(
  t: T,
  language: Language,
  view: PlanView,
  { byId, forId }: Pick<SignatureShown, 'byId' | 'forId'>,
): string {
  const name = (id: string) => nameOn(view, language, id)
  if (byId === null) return ''
  return forId ? t('plans.draftSignedFor', { name: name(byId), lead: name(forId) }) : name(byId)
}

function signOf(t: T, language: Language, view: PlanView, strand: Strand): Sign {
  const found = view.signatures.find((each) => each.strand === strand)
  const role = t('plans.draftRole', { role: strand })
  const forWhat = t(found ? 'plans.draftSignsFor' : 'plans.draftSignsNot', { strand })
  if (!found) return { role, forWhat, notAsked: true }
  const { state, signedAt, signedVersion, since } = found
  if ((state !== 'signed' && state !== 'carried') || !signedAt) return { role, forWhat }
  const signedBy = signerOf(t, language, view, found)
  if (state === 'signed') return { role, forWhat, signedBy, signedAt }
  const carried = { name: signedBy, signed: signedVersion ?? 0, signedAt, number: numberSigned(view), since }
  const when = isDraftOpen(view.plan.status) ? 'wouldCarry' : 'carried'
  return { role, forWhat, carried: carriedSign(language, carried, when) }
}
