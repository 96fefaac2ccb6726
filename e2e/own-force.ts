/** A force of one's own over plain HTTP, as its first administrator makes it, and a load of real forms upon it. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Running } from './server.ts'

export const PASSWORD = 'a long sentence that nobody says'
export const FORCE_CODE = 'drill'

/** Someone who sends forms and keeps their cookies. */
export type Sender = {
  /** Goes on at another address, as after a restart. */
  moveTo: (address: string) => void
  post: (path: string, form: Record<string, string>) => Promise<Response>
  postFiles: (path: string, files: { name: string; text: string }[]) => Promise<Response>
  /** The page as its JSON. Throws Error when it is refused. */
  read: <View>(path: string) => Promise<View>
}

function newSender(startsAt: string): Sender {
  let address = startsAt
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, origin: address, ...init.headers }
    const answer = await fetch(`${address}${path}`, { ...init, headers, redirect: 'manual' })
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!
      cookies.set(name!, value!)
    }
    return answer
  }
  return {
    moveTo: (next) => {
      address = next
    },
    post: (path, form) => send(path, { method: 'POST', body: new URLSearchParams(form) }),
    postFiles: (path, files) => {
      const body = new FormData()
      for (const { name, text } of files) body.append('files', new Blob([text], { type: 'text/csv' }), name)
      return send(path, { method: 'POST', body })
    },
    read: async <View>(path: string) => {
      const answer = await send(path, { headers: { accept: 'application/json' } })
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`)
      return (await answer.json()) as View
    },
  }
}

/** Two people, since what one proposes the other releases. */
export type Administrators = { first: Sender; second: Sender }

/** Follows the links that the first start printed: founds a force, and signs its two administrators in. */
export async function foundForce(running: Running): Promise<Administrators> {
  const names = { code: FORCE_CODE, nameEn: 'Drill', nameCy: 'Ymarfer' }
  const first = await begin(running, /\/first-administrator\/[\w-]{43}/, 'administrator@drill.example', names)
  return { first, second: await begin(running, /\/administrator\/[\w-]{43}/, 'second@drill.example', {}) }
}

async function begin(
  { address, output }: Running,
  link: RegExp,
  email: string,
  more: Record<string, string>,
): Promise<Sender> {
  for (let i = 0; !link.test(output()) && i < 100; i++) await sleep(20)
  const path = link.exec(output())?.[0]
  if (!path) throw new Error(`No link like ${link} was printed:\n${output()}`)
  const sender = newSender(address)
  mustGoOn(await sender.post(path, { ...more, name: 'An Administrator', email, password: PASSWORD }))
  mustGoOn(await sender.post('/sign-in', { email, password: PASSWORD }))
  return sender
}

/**
 * Brings a person in with one role: they ask for a link in their own browser, one administrator proposes account and link by the code
 * they say, the other releases both, and they set a password and sign in.
 */
export async function bringIn(
  { first, second }: Administrators,
  address: string,
  email: string,
  role: string,
): Promise<Sender> {
  const sender = newSender(address)
  const link = mustGoOn(await sender.post('/set-password', { email })).headers.get('location')!
  const { code } = await sender.read<{ code: string }>(link)
  mustGoOn(await first.post('/people', { name: 'Drill Person', email, roles: role, code }))
  type Waiting = { waiting: { id: string; code: string | null }[] }
  const { waiting } = await second.read<Waiting>('/people/waiting')
  const { id } = waiting.find((each) => each.code === code)!
  mustGoOn(await second.post(`/people/waiting/${id}/release`, {}))
  mustGoOn(await sender.post(link, { password: PASSWORD }))
  mustGoOn(await sender.post('/sign-in', { email, password: PASSWORD }))
  return sender
}

function mustGoOn(answer: Response): Response {
  if (answer.status !== 303) throw new Error(`${answer.url} answers ${answer.status} where it should go on`)
  return answer
}

const CLIENTS = 4
/** More than any drill needs; a drill that goes wrong ends here. */
const MOST_WRITES = 3000

export type Load = {
  /** E-mail addresses of the accounts whose making was answered with 303. */
  acknowledged: string[]
  /** Waits until so many more are acknowledged. Throws Error when that takes too long. */
  more: (count: number, withinMs: number) => Promise<void>
  stop: () => Promise<void>
}

/** Several clients make accounts, one form after another, and note each that was acknowledged. */
export function startLoad(sender: Sender, name: string): Load {
  const acknowledged: string[] = []
  let written = 0
  let stopping = false
  const client = async () => {
    while (!stopping && written < MOST_WRITES) {
      const email = `${name}-${written++}@drill.example`
      const answer = await sender.post('/people', { name: `Drill ${email}`, email, roles: 'analyst' }).catch(() => null)
      if (answer?.status === 303) acknowledged.push(email)
      else await sleep(50)
    }
  }
  const clients = Array.from({ length: CLIENTS }, client)
  const more = async (count: number, withinMs: number) => {
    const wanted = acknowledged.length + count
    const deadline = Date.now() + withinMs
    while (acknowledged.length < wanted) {
      if (Date.now() > deadline) throw new Error(`${acknowledged.length} writes were acknowledged, not ${wanted}`)
      await sleep(5)
    }
  }
  const stop = async () => {
    stopping = true
    await Promise.all(clients)
  }
  return { acknowledged, more, stop }
}
