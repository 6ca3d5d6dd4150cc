import { describe, expect, it } from 'vitest'
import { rawRequest } from './raw-request.ts'
import { JSON_TYPE, servedDoor } from './served-door.ts'

const { host, secret, port } = servedDoor()

describe('L5: headers', () => {
  const everywhere = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  }
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ]

  it.each([
    ['the page', 200, () => ['GET / HTTP/1.1', host()]],
    ['a file of the screen', 200, () => ['GET /icon.svg HTTP/1.1', host()]],
    ['a file that is not there', 404, () => ['GET /nothing.js HTTP/1.1', host()]],
    ['an answer', 200, () => [...question('/ask/app:start')]],
    ['an unknown channel', 404, () => [...question('/ask/app:nothing')]],
    ['a photo that is not there', 404, () => ['GET /media/a HTTP/1.1', host(), secret()]],
    ['a file that nobody offered', 404, () => ['GET /file/a HTTP/1.1', host(), secret()]],
    ['an upload of another type', 415, () => [...question('/upload')]],
    ['another method', 405, () => ['DELETE / HTTP/1.1', host(), secret()]],
    ['another host', 421, () => ['GET / HTTP/1.1', 'Host: evil.test']],
    ['another origin', 403, () => ['GET / HTTP/1.1', host(), 'Origin: http://evil.test']],
    ['a preflight', 403, () => ['OPTIONS / HTTP/1.1', host()]],
    ['no token', 401, () => ['GET /news HTTP/1.1', host()]],
    ['an absolute address', 400, () => ['GET http://evil.test/ HTTP/1.1', host()]],
    ['what is not HTTP', 400, () => ['HELLO']],
    ['a connection to elsewhere', 405, () => ['CONNECT evil.test:443 HTTP/1.1', host()]],
    ['an expectation', 417, () => ['GET / HTTP/1.1', host(), 'Expect: wonders']],
  ] satisfies [string, number, () => string[]][])(
    'protect %s (%i)',
    async (_what, status, lines) => {
      const body = lines().includes('Content-Length: 2') ? '{}' : ''
      const answer = await rawRequest(port(), lines(), body)
      expect(answer.status).toBe(status)
      expect(answer.headers).toMatchObject(everywhere)
      const given = answer.headers['content-security-policy'] ?? ''
      expect(policy.filter((rule) => !given.includes(rule))).toEqual([])
      expect(given).toMatch(/style-src 'self' 'nonce-[\w-]+'/u)
      expect(given).not.toMatch(/unsafe-inline|unsafe-eval|\*/u)
    },
  )

  it('give every page a nonce of its own, the one its policy names', async () => {
    const pages = await Promise.all(
      [1, 2].map(() => rawRequest(port(), ['GET / HTTP/1.1', host()])),
    )
    const nonces = pages.map(({ body }) => /nonce="(?<nonce>[^"]+)"/u.exec(body)?.groups?.['nonce'])
    expect(new Set(nonces).size).toBe(2)
    for (const [at, { headers }] of pages.entries()) {
      expect(headers['content-security-policy']).toContain(`'nonce-${nonces[at]}'`)
    }
  })
})

function question(path: string): readonly string[] {
  return [`POST ${path} HTTP/1.1`, host(), secret(), JSON_TYPE, 'Content-Length: 2']
}
