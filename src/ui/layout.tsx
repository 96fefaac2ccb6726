/** The page around every screen: marking, who and where, the way to the rest, the content, the marking again. */
import type { ReactNode } from 'react'
import { formatInstant, say, useText } from '../platform/language.tsx'
import { ErrorSummary } from './components/error-summary.tsx'
import { Icon } from './components/icon.tsx'
import { Notice } from './components/section.tsx'
import { type Density, useFrame } from './frame.tsx'
import { messages } from './messages.ts'

export type LayoutProps = {
  /** Names the document; also the heading unless `lede` or `identity` is given. */
  title: string
  /** The page's opening sentence, inside the heading; put the second half in `<span>` to make it lighter. */
  lede?: ReactNode
  /** Replaces the heading: an `<Identity>` with its own h1. */
  identity?: ReactNode
  /** Sub-navigation under the heading: `<Tabs>`. */
  tabs?: ReactNode
  /** Buttons beside the heading. */
  actions?: ReactNode
  /** The page's own density; the reader's choice comes first. Comfortable when neither says. */
  density?: Density
  /** One narrow column, for a form or a text. */
  narrow?: boolean
  children: ReactNode
}

export function Layout({ title, lede, identity, tabs, actions, density, narrow = false, children }: LayoutProps) {
  const frame = useFrame()
  const t = useText(messages)
  const problems = frame.problems ?? []
  const shownDensity = frame.density === 'auto' ? (density ?? 'comfortable') : frame.density
  return (
    <div className="page" data-density={shownDensity} data-marking={frame.marking}>
      <title>{t(problems.length > 0 ? 'ui.documentTitleRefused' : 'ui.documentTitle', { title })}</title>
      <a className="skip" href="#main">
        {t('ui.skip')}
      </a>
      <MarkingStrip />
      <Top />
      <MainNav />
      <main id="main" tabIndex={-1} {...(narrow ? { className: 'narrow' } : {})}>
        {frame.notice && <Said notice={frame.notice} />}
        {problems.length > 0 && <ErrorSummary problems={problems} />}
        {frame.saved && <Notice title={say(frame.language, frame.saved)} />}
        {identity ?? <Heading title={title} lede={lede} actions={actions} />}
        {tabs}
        {children}
      </main>
      <Foot />
    </div>
  )
}

/** Heard at once, and the first thing reached. */
function Said({ notice }: { notice: string }) {
  return (
    <div className="notice warn" role="alert" tabIndex={-1} data-focus-first="">
      {say(useFrame().language, notice)}
    </div>
  )
}

function Heading({ title, lede, actions }: { title: string; lede: ReactNode; actions: ReactNode }) {
  return (
    <div className="lede">
      <h1>{lede ?? title}</h1>
      {actions && <div className="row">{actions}</div>}
    </div>
  )
}

function useMarking(): string {
  const t = useText(messages)
  return t(useFrame().marking === 'OFFICIAL' ? 'ui.markingOfficial' : 'ui.markingSensitive')
}

function MarkingStrip() {
  const t = useText(messages)
  const { force } = useFrame()
  return (
    <section className="marking" aria-label={t('ui.marking')}>
      <b>{useMarking()}</b>
      <span className="wide">{t('ui.markingMeans')}</span>
      {force?.demo && (
        <span className="demo">
          <Icon name="warn" /> <span>{t.rich('ui.demo', { b: (words) => <b>{words}</b> })}</span>
        </span>
      )}
    </section>
  )
}

function Top() {
  const { force, language } = useFrame()
  const t = useText(messages)
  return (
    <header className="top">
      <a className="brand" href="/">
        <svg aria-hidden="true">
          <use href="#logo" />
        </svg>
        {t('ui.name')}
        {force && (
          <small>
            <span>{force.name[language]}</span>
            {force.demo && <span>{t('ui.demoForce')}</span>}
          </small>
        )}
      </a>
      <div className="who">
        <LanguageSwitch />
        <Account />
      </div>
    </header>
  )
}

/** Each language is offered in its own words; the reader comes back to the same place. */
function LanguageSwitch() {
  const { language, path } = useFrame()
  const other = language === 'en' ? 'cy' : 'en'
  return (
    <form className="switch" method="post" action="/language" data-language-switch="">
      <input type="hidden" name="back" value={path} />
      <input type="hidden" name="language" value={other} />
      <button className="as-link" type="submit" lang={other}>
        {other === 'cy' ? 'Cymraeg' : 'English'}
      </button>
    </form>
  )
}

function Account() {
  const { user, language } = useFrame()
  const t = useText(messages)
  if (!user) return null
  const role = user.roleTitleKey ? say(language, user.roleTitleKey) : user.rank
  return (
    <>
      <a className="me" href="/account">
        <span className="sr">{t('ui.account')}: </span>
        {user.name}
        {role && <small>{role}</small>}
      </a>
      <form className="switch" method="post" action="/sign-out">
        <button className="as-link" type="submit">
          {t('ui.signOut')}
        </button>
      </form>
    </>
  )
}

function MainNav() {
  const { nav, language } = useFrame()
  const t = useText(messages)
  if (nav.length === 0) return null
  return (
    <nav className="nav" aria-label={t('ui.mainNav')}>
      {nav.map(({ href, labelKey, count, current }) => (
        <a key={href} href={href} {...(current ? { 'aria-current': 'page' as const } : {})}>
          {say(language, labelKey)}
          {count !== undefined && <span className="n">{count}</span>}
        </a>
      ))}
    </nav>
  )
}

function Foot() {
  const { language, now } = useFrame()
  const t = useText(messages)
  return (
    <>
      <footer className="foot">
        <a href="/accessibility">{t('ui.accessibility')}</a>
        <a href="/what-is-logged">{t('ui.whatIsLogged')}</a>
        <a href="/short-forms">{t('ui.shortForms')}</a>
        <span>{t('ui.asAt', { at: formatInstant(language, now) })}</span>
      </footer>
      <section className="marking marking-foot" aria-label={t('ui.markingRepeated')}>
        <b>{useMarking()}</b>
      </section>
    </>
  )
}
