/**
 * The server under the web. What it cannot make a request of (an address that is none, headers without end, no HTTP at all) goes to
 * the same gate as everything else, so that it is answered in the reader's language and with all headers, never with nothing.
 */
import { createServer, type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener, RequestError } from '@hono/node-server'
import type { Env, Web } from './web.ts'

type Unreadable = NonNullable<Env['Bindings']['unreadable']>

/** What may be told of the reader where the request itself cannot be read. */
const TELLING = ['accept', 'accept-language', 'cookie'] as const
const STATUS: Record<string, Unreadable> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** A server that is not listening yet; a request may take `longestMs` to arrive. */
export function serverOf(web: Web, longestMs: number): Server {
  const unreadable = (told: Record<string, string | undefined>, status: Unreadable) => {
    const headers = TELLING.flatMap((name) => (told[name] ? [[name, told[name]] as [string, string]] : []))
    return web.hono.fetch(new Request(web.parts.url, { headers }), { unreadable: status })
  }
  const server = createServer({ requestTimeout: longestMs, requireHostHeader: false }, (incoming, outgoing) => {
    const errorHandler = (thrown: unknown) =>
      unreadable(incoming.headers as Record<string, string>, thrown instanceof RequestError ? 400 : 500)
    getRequestListener(web.hono.fetch, { errorHandler })(incoming, outgoing)
  })
  return server.on('clientError', async (fault: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Socket) => {
    if (fault.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
    const status = STATUS[fault.code ?? ''] ?? 400
    const answer = await unreadable(headersIn(fault.rawPacket?.toString('latin1') ?? ''), status)
    const lines = [...answer.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('')
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\n${lines}\r\n${await answer.text()}`)
  })
}

/** Those that tell of the reader, as far as they arrived. */
const headersIn = (packet: string): Record<string, string | undefined> =>
  Object.fromEntries(
    TELLING.map((name) => [name, new RegExp(`\r\n${name}: *([\x20-\x7e]*)\r\n`, 'i').exec(packet)?.[1]]),
  )
