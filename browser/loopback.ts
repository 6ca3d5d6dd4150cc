import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Log } from '#backend/log/log'
import { refuse } from '#backend/web/reply'
import { securityHeaders } from '#backend/web/security-headers'
import { refusalOf, type Door } from './admit.ts'
import type { Routes } from './routes.ts'
import { send, webRequest } from './web-request.ts'

const ADDRESS = '127.0.0.1'

export type Loopback = {
  readonly port: number
  readonly close: () => Promise<void>
}

export type LoopbackOptions = {
  /** Ports in order of preference; 0 is any free one. */
  readonly ports: readonly number[]
  readonly token: Door['token']
  readonly routes: Routes
  readonly log: Log
}

/** Listens on 127.0.0.1 only: no other machine can even connect. Undefined when all ports are taken. */
export async function listen(options: LoopbackOptions): Promise<Loopback | undefined> {
  const { ports, token, routes, log } = options
  // Node answers a missing Host with a bare 400; here every stranger gets the same 421.
  const server = createServer({ requireHostHeader: false })
  const port = await bind(server, ports)
  if (port === undefined) return undefined
  const door = { port, token }

  server.on('request', (incoming, outgoing) => {
    serve({ incoming, outgoing, door, routes }).catch((error: unknown) => {
      if (!isGone(error)) log.bug('request', error)
      outgoing.destroy()
    })
  })
  server.on('checkExpectation', (_incoming, outgoing: ServerResponse) => {
    send(refuse(417, 'no expectations'), outgoing).catch(() => outgoing.destroy())
  })
  server.on('clientError', (_error, socket) => hangUp(socket, '400 Bad Request'))
  server.on('connect', (_incoming, socket: Duplex) => hangUp(socket, '405 Method Not Allowed'))
  server.on('upgrade', (incoming, socket: Duplex) => {
    const refusal = refusalOf(arrived(incoming), door)
    hangUp(socket, refusal?.status === 421 ? '421 Misdirected Request' : '403 Forbidden')
  })
  return { port, close: () => closeServer(server) }
}

type Serving = {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly door: Door
  readonly routes: Routes
}

async function serve({ incoming, outgoing, door, routes }: Serving): Promise<void> {
  const refusal = refusalOf(arrived(incoming), door)
  const response =
    refusal === undefined
      ? await routes(webRequest(incoming, door.port))
      : refuse(refusal.status, refusal.reason)
  await send(response, outgoing)
}

function arrived({ method = '', url = '', rawHeaders }: IncomingMessage) {
  return { method, url, rawHeaders }
}

/** One after the other: the first that is free is the one. */
async function bind(
  server: Server,
  [port, ...others]: readonly number[],
): Promise<number | undefined> {
  if (port === undefined) return undefined
  return (await tryToBind(server, port)) ?? bind(server, others)
}

function tryToBind(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error)
    server.once('error', failed)
    server.listen(port, ADDRESS, () => {
      server.off('error', failed)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/** Before a request was understood there is no response object to write to. */
function hangUp(socket: Duplex, status: string): void {
  const headers = { ...securityHeaders('none'), Connection: 'close', 'Content-Length': '0' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.on('error', () => socket.destroy())
  socket.end([`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n'))
}

/** The page went away in the middle of an answer. */
function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'EPIPE'
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
