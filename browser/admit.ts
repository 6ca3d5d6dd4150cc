import type { Token } from './token.ts'

/** A request before anything of it is believed. */
export type Arrived = {
  readonly method: string
  readonly url: string
  /** Names and values in turn, as they came: a folded list would hide a second Host line. */
  readonly rawHeaders: readonly string[]
}

export type Door = { readonly port: number; readonly token: Token }

export type Refusal = { readonly status: number; readonly reason: string }

type Check = (arrived: Arrived, door: Door) => Refusal | undefined

/** Paths behind which an editor's text lies. All that is not GET is guarded too. */
const GUARDED = /^\/(?:ask|news|media|file|upload)(?:\/|$)/u

/** In this order: whoever asks for another host learns nothing more, not even which paths exist. */
const CHECKS: readonly Check[] = [host, target, preflight, origin, fetchSite, token, contentType]

/**
 * Decides whether a request may reach a route at all. Any page in the browser and, by DNS rebinding,
 * any site can send to 127.0.0.1: only our own page, with this start's token, gets through.
 */
export function refusalOf(arrived: Arrived, door: Door): Refusal | undefined {
  for (const check of CHECKS) {
    const refusal = check(arrived, door)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

/** Exact to the letter: `localhost`, `[::1]`, a trailing dot or a second line is somebody else. */
function host({ rawHeaders }: Arrived, { port }: Door): Refusal | undefined {
  const hosts = valuesOf(rawHeaders, 'host')
  if (hosts.length === 1 && hosts[0] === `127.0.0.1:${port}`) return undefined
  return { status: 421, reason: 'not the host that is served here' }
}

function target({ url }: Arrived): Refusal | undefined {
  if (/^\/(?!\/)/u.test(url)) return undefined
  return { status: 400, reason: 'a request names a path' }
}

/** Nobody is invited across origins, so nobody is answered a preflight. */
function preflight({ method }: Arrived): Refusal | undefined {
  return method === 'OPTIONS' ? { status: 403, reason: 'no preflight' } : undefined
}

function origin({ rawHeaders }: Arrived, { port }: Door): Refusal | undefined {
  const origins = valuesOf(rawHeaders, 'origin')
  if (origins.every((one) => one === `http://127.0.0.1:${port}`)) return undefined
  return { status: 403, reason: 'another origin' }
}

function fetchSite(arrived: Arrived): Refusal | undefined {
  const sites = valuesOf(arrived.rawHeaders, 'sec-fetch-site')
  if (sites.every((site) => site === 'same-origin')) return undefined
  if (opensThePage(arrived)) return undefined
  return { status: 403, reason: 'another site' }
}

/** An address typed, or a link followed from a mail or another page. */
function opensThePage({ method, url, rawHeaders }: Arrived): boolean {
  const mode = valuesOf(rawHeaders, 'sec-fetch-mode')
  const destination = valuesOf(rawHeaders, 'sec-fetch-dest')
  return (
    method === 'GET' &&
    url === '/' &&
    mode.join(',') === 'navigate' &&
    destination.join(',') === 'document'
  )
}

function token({ method, url, rawHeaders }: Arrived, door: Door): Refusal | undefined {
  if (method === 'GET' && !GUARDED.test(url)) return undefined
  const [given = '', ...more] = valuesOf(rawHeaders, 'x-quwen-token')
  if (more.length === 0 && door.token.matches(given)) return undefined
  return { status: 401, reason: 'no token, or not the one of this start' }
}

/** A form can post text/plain from anywhere, but not JSON. */
function contentType({ method, url, rawHeaders }: Arrived): Refusal | undefined {
  if (method !== 'POST' || !url.startsWith('/ask/')) return undefined
  const types = valuesOf(rawHeaders, 'content-type')
  if (types.length === 1 && types[0] === 'application/json') return undefined
  return { status: 415, reason: 'a question travels as application/json' }
}

function valuesOf(rawHeaders: readonly string[], name: string): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name)
}
