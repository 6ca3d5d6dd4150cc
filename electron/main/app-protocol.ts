import { protocol, type CustomScheme } from 'electron'
import { refuse } from '#backend/web/reply'

/** The screen's address. Its own scheme instead of `file:`, so that it is an origin with rules. */
export const HOME = 'app://quwen/'

export const PRIVILEGED_SCHEME: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
}

/** Exactly our origin: Node gives custom schemes none, so scheme and host are compared. */
export function isHome(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol: scheme, host } = new URL(address)
  return scheme === 'app:' && host === 'quwen'
}

export function serveProtocol(respond: (request: Request) => Promise<Response>): void {
  protocol.handle('app', async (request) =>
    isHome(request.url) ? respond(request) : refuse(404, 'no such host'),
  )
}
