import { describe, expect, it } from 'vitest'
import { rawRequest } from './raw-request.ts'
import { JSON_TYPE, servedDoor } from './served-door.ts'

const { host, secret, ask, port, token } = servedDoor()

describe('L4: questions', () => {
  it.each([
    ['text/plain', 'Content-Type: text/plain'],
    ['a form', 'Content-Type: application/x-www-form-urlencoded'],
    ['a multipart form', 'Content-Type: multipart/form-data; boundary=a'],
    ['JSON in name only', 'Content-Type: text/plain; application/json'],
    ['nothing', 'X-Nothing: 1'],
  ])('are refused as %s', async (_what, line) => {
    expect((await ask(secret(), line)).status).toBe(415)
  })

  it.each(['/', '/ask/app:start', '/upload', '/nothing'])(
    'are not announced by a preflight to %s',
    async (path) => {
      const preflight = [
        `OPTIONS ${path} HTTP/1.1`,
        host(),
        'Origin: http://evil.test',
        'Access-Control-Request-Headers: x-quwen-token',
      ]
      const answer = await rawRequest(port(), preflight)
      expect(answer.status).toBe(403)
      expect(
        Object.keys(answer.headers).filter((name) => name.startsWith('access-control')),
      ).toEqual([])
    },
  )

  it('are refused over 32 MB, by their word and by count', async () => {
    const tooMuch = 33 * 1024 * 1024
    const lines = ['POST /ask/app:start HTTP/1.1', host(), secret(), JSON_TYPE]
    const declared = await rawRequest(port(), [...lines, `Content-Length: ${tooMuch}`], '{}')
    expect(declared.status).toBe(413)

    const url = `http://127.0.0.1:${port()}/upload`
    const headers = { 'X-Quwen-Token': token(), 'Content-Type': 'application/octet-stream' }
    const options = {
      method: 'POST',
      headers,
      body: endless(tooMuch),
      duplex: 'half',
    } as const
    const counted = await fetch(url, options)
    expect(counted.status).toBe(413)
  })

  it.each([
    { what: 'an unknown channel', path: '/ask/app:nothing', body: '{}', status: 404 },
    { what: 'a name every object has', path: '/ask/__proto__', body: '{}', status: 404 },
    { what: 'another such name', path: '/ask/constructor', body: '{}', status: 404 },
    { what: 'no name', path: '/ask/', body: '{}', status: 404 },
    { what: 'no JSON', path: '/ask/app:start', body: '{', status: 400 },
    { what: 'the wrong shape', path: '/ask/article:load', body: '{"id":"../x"}', status: 400 },
  ])('with $what are refused', async ({ path, body, status }) => {
    const length = `Content-Length: ${body.length}`
    const lines = [`POST ${path} HTTP/1.1`, host(), secret(), JSON_TYPE, length]
    expect((await rawRequest(port(), lines, body)).status).toBe(status)
  })
})

/** A body without a length, as a script would send one that lies about it. */
function endless(bytes: number): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(1024 * 1024)
  let sent = 0
  return new ReadableStream({
    pull: (controller) => {
      controller.enqueue(piece)
      sent += piece.length
      if (sent >= bytes) controller.close()
    },
  })
}
