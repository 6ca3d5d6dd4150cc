import { describe, expect, it } from 'vitest'
import { rawRequest } from './raw-request.ts'
import { JSON_TYPE, servedDoor } from './served-door.ts'

const { host, secret, ask, port } = servedDoor()

describe('L2: who asks', () => {
  it.each([
    ['another origin', 'Origin: http://evil.test'],
    ['a page without an origin', 'Origin: null'],
    ['our address with another port', 'Origin: http://127.0.0.1:1'],
    ['our address over https', 'Origin: https://127.0.0.1'],
    ['localhost', 'Origin: http://localhost'],
    ['an empty origin', 'Origin:'],
    ['another site', 'Sec-Fetch-Site: cross-site'],
    ['a neighbour of the same site', 'Sec-Fetch-Site: same-site'],
    ['nobody in particular', 'Sec-Fetch-Site: none'],
  ])('is refused when it is %s, even with the token', async (_who, line) => {
    expect((await ask(JSON_TYPE, secret(), line)).status).toBe(403)
  })

  it('is answered when it is our own page', async () => {
    const own = [`Origin: http://127.0.0.1:${port()}`, 'Sec-Fetch-Site: same-origin']
    expect((await ask(JSON_TYPE, secret(), ...own)).status).toBe(200)
  })

  it.each(['cross-site', 'none', 'same-site'])(
    'may open the page itself from anywhere (%s)',
    async (site) => {
      const opening = [`Sec-Fetch-Site: ${site}`, 'Sec-Fetch-Mode: navigate']
      const answer = await rawRequest(port(), [
        'GET / HTTP/1.1',
        host(),
        ...opening,
        'Sec-Fetch-Dest: document',
      ])
      expect(answer.status).toBe(200)
    },
  )

  it.each([
    { how: 'in a frame', line: 'GET / HTTP/1.1', mode: 'navigate', destination: 'iframe' },
    { how: 'by fetch', line: 'GET / HTTP/1.1', mode: 'no-cors', destination: 'empty' },
    { how: 'as a script', line: 'GET /icon.svg HTTP/1.1', mode: 'no-cors', destination: 'script' },
    {
      how: 'past the page',
      line: 'GET /icon.svg HTTP/1.1',
      mode: 'navigate',
      destination: 'document',
    },
    { how: 'with a query', line: 'GET /?a HTTP/1.1', mode: 'navigate', destination: 'document' },
    { how: 'as a form', line: 'POST / HTTP/1.1', mode: 'navigate', destination: 'document' },
  ])('may not load it $how', async ({ line, mode, destination }) => {
    const from = ['Sec-Fetch-Site: cross-site', `Sec-Fetch-Mode: ${mode}`]
    const towards = [`Sec-Fetch-Dest: ${destination}`, 'Content-Length: 0']
    const answer = await rawRequest(port(), [line, host(), ...from, ...towards])
    expect(answer.status).toBe(403)
  })
})
