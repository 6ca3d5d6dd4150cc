import { networkInterfaces } from 'node:os'
import { readFile, readdir, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorkstation, type RunningWorkstation } from '../e2e/running-workstation.ts'
import { temporaryFolder } from '../e2e/temporary-folder.ts'
import { rawRequest, type RawResponse } from './raw-request.ts'

let home: string
let workstation: RunningWorkstation
let port: number
let token: string

beforeAll(async () => {
  home = await temporaryFolder()
  workstation = await startWorkstation({ home })
  const { port: bound, hash } = new URL(workstation.address)
  port = Number(bound)
  token = hash.slice(1)
}, 30_000)

afterAll(async () => {
  await workstation.stop()
  await rm(home, { recursive: true, force: true })
})

const host = () => `Host: 127.0.0.1:${port}`
const secret = () => `X-Quwen-Token: ${token}`
const JSON_TYPE = 'Content-Type: application/json'

function ask(...headers: readonly string[]): Promise<RawResponse> {
  const lines = ['POST /ask/app:start HTTP/1.1', host(), 'Content-Length: 2', ...headers]
  return rawRequest(port, lines, '{}')
}

describe('L1: the host', () => {
  const methods = ['GET / HTTP/1.1', 'GET /news HTTP/1.1', 'POST /ask/app:start HTTP/1.1'] as const
  const hosts: readonly [string, () => readonly string[]][] = [
    ['localhost', () => [`Host: localhost:${port}`]],
    ['the IPv6 loopback', () => [`Host: [::1]:${port}`]],
    ['a trailing dot', () => [`Host: 127.0.0.1.:${port}`]],
    ['another port', () => [`Host: 127.0.0.1:${port + 1}`]],
    ['no port', () => ['Host: 127.0.0.1']],
    ['upper case', () => [`Host: LOCALHOST:${port}`]],
    ['nothing', () => ['Host:']],
    ['no Host line', () => []],
    ['two Host lines', () => [host(), host()]],
    ['ours and another', () => [host(), 'Host: evil.test']],
    ['a name that leads here', () => [`Host: rebind.test:${port}`]],
    ['the short form of our address', () => [`Host: 127.1:${port}`]],
    ['our address as a number', () => [`Host: 2130706433:${port}`]],
    ['ours with a user', () => [`Host: a@127.0.0.1:${port}`]],
  ]

  it.each(hosts)('is refused when it is %s, whatever is asked', async (_name, lines) => {
    const answers = await Promise.all(
      methods.map((method) =>
        rawRequest(port, [method, ...lines(), secret(), 'Content-Length: 0']),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([421, 421, 421])
  })

  it('is refused before an upgrade, too', async () => {
    const upgrade = ['GET /news HTTP/1.1', 'Upgrade: websocket', 'Connection: Upgrade']
    const stranger = await rawRequest(port, [...upgrade, 'Host: evil.test'])
    const ours = await rawRequest(port, [...upgrade, host(), secret()])
    expect([stranger.status, ours.status]).toEqual([421, 403])
  })

  it('is served when it is ours', async () => {
    expect((await rawRequest(port, ['GET / HTTP/1.1', host()])).status).toBe(200)
  })

  it('cannot even be reached from another machine', async () => {
    const addresses = Object.values(networkInterfaces())
      .flatMap((interfaces) => interfaces ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
    const outcomes = await Promise.all(addresses.map(({ address }) => reaches(address)))
    expect(outcomes.every((reached) => !reached)).toBe(true)
  })
})

function reaches(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, address)
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

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
    const own = [`Origin: http://127.0.0.1:${port}`, 'Sec-Fetch-Site: same-origin']
    expect((await ask(JSON_TYPE, secret(), ...own)).status).toBe(200)
  })

  it.each(['cross-site', 'none', 'same-site'])(
    'may open the page itself from anywhere (%s)',
    async (site) => {
      const opening = [`Sec-Fetch-Site: ${site}`, 'Sec-Fetch-Mode: navigate']
      const answer = await rawRequest(port, [
        'GET / HTTP/1.1',
        host(),
        ...opening,
        'Sec-Fetch-Dest: document',
      ])
      expect(answer.status).toBe(200)
    },
  )

  it.each([
    ['in a frame', 'GET / HTTP/1.1', 'navigate', 'iframe'],
    ['by fetch', 'GET / HTTP/1.1', 'no-cors', 'empty'],
    ['as a script', 'GET /icon.svg HTTP/1.1', 'no-cors', 'script'],
    ['as another page of ours', 'GET /icon.svg HTTP/1.1', 'navigate', 'document'],
    ['with a query', 'GET /?a HTTP/1.1', 'navigate', 'document'],
    ['as a form', 'POST / HTTP/1.1', 'navigate', 'document'],
  ])('may not load it %s', async (_how, line, mode, destination) => {
    const answer = await rawRequest(port, [
      line,
      host(),
      'Sec-Fetch-Site: cross-site',
      `Sec-Fetch-Mode: ${mode}`,
      `Sec-Fetch-Dest: ${destination}`,
      'Content-Length: 0',
    ])
    expect(answer.status).toBe(403)
  })
})

describe('L3: the token', () => {
  it.each([
    ['absent', () => []],
    ['empty', () => ['X-Quwen-Token:']],
    ['wrong', () => [`X-Quwen-Token: ${'A'.repeat(43)}`]],
    ['cut short', () => [`X-Quwen-Token: ${token.slice(0, -1)}`]],
    ['too long', () => [`X-Quwen-Token: ${token}A`]],
    ['given twice', () => [secret(), secret()]],
    ['in a cookie', () => [`Cookie: X-Quwen-Token=${token}`]],
    ['a bearer', () => [`Authorization: Bearer ${token}`]],
  ] satisfies [string, () => string[]][])('is refused when it is %s', async (_how, lines) => {
    expect((await ask(JSON_TYPE, ...lines())).status).toBe(401)
  })

  it.each([
    'GET /news HTTP/1.1',
    'GET /media/a HTTP/1.1',
    'GET /media HTTP/1.1',
    'GET /file/a HTTP/1.1',
    'GET /ask/app:start HTTP/1.1',
    'GET /upload HTTP/1.1',
    'POST /upload HTTP/1.1',
    'POST /anything HTTP/1.1',
    'PUT / HTTP/1.1',
    'DELETE /icon.svg HTTP/1.1',
    'HEAD / HTTP/1.1',
  ])('is asked for %s', async (line) => {
    expect((await rawRequest(port, [line, host(), 'Content-Length: 0'])).status).toBe(401)
  })

  it('does not count in the address', async () => {
    const line = `POST /ask/app:start?token=${token} HTTP/1.1`
    const lines = [line, host(), JSON_TYPE, 'Content-Length: 2']
    expect((await rawRequest(port, lines, '{}')).status).toBe(401)
  })

  it('has 256 bits', () => {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  })

  it('stands in no log, no answer and no command line', async () => {
    const answers = await Promise.all([
      ask(JSON_TYPE, secret()),
      ask(JSON_TYPE),
      rawRequest(port, ['GET / HTTP/1.1', host()]),
      rawRequest(port, ['GET /nothing HTTP/1.1', host(), secret()]),
    ])
    const logs = join(home, 'state/logs')
    const written = await Promise.all(
      (await readdir(logs)).map((name) => readFile(join(logs, name), 'utf8')),
    )
    const commandLine = workstation.process.spawnargs.join(' ')
    const everything = [...answers.map(({ body }) => body), ...written, commandLine]
    expect(everything.filter((text) => text.includes(token))).toEqual([])
    expect(workstation.errors()).not.toContain(token)
  })
})

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
      const answer = await rawRequest(port, preflight)
      expect(answer.status).toBe(403)
      expect(
        Object.keys(answer.headers).filter((name) => name.startsWith('access-control')),
      ).toEqual([])
    },
  )

  it('are refused over 32 MB, by their word and by count', async () => {
    const tooMuch = 33 * 1024 * 1024
    const lines = ['POST /ask/app:start HTTP/1.1', host(), secret(), JSON_TYPE]
    const declared = await rawRequest(port, [...lines, `Content-Length: ${tooMuch}`], '{}')
    expect(declared.status).toBe(413)

    const url = `http://127.0.0.1:${port}/upload`
    const headers = { 'X-Quwen-Token': token, 'Content-Type': 'application/octet-stream' }
    const counted = await fetch(url, {
      method: 'POST',
      headers,
      body: ReadableStream.from(pieces(tooMuch)),
      duplex: 'half',
    })
    expect(counted.status).toBe(413)
  })

  it.each([
    ['an unknown channel', '/ask/app:nothing', '{}', 404],
    ['a name every object has', '/ask/__proto__', '{}', 404],
    ['another such name', '/ask/constructor', '{}', 404],
    ['no name', '/ask/', '{}', 404],
    ['no JSON', '/ask/app:start', '{', 400],
    ['a question of the wrong shape', '/ask/article:load', '{"id":"../x"}', 400],
  ])('with %s are refused', async (_what, path, body, status) => {
    const lines = [`POST ${path} HTTP/1.1`, host(), secret(), JSON_TYPE]
    const answer = await rawRequest(port, [...lines, `Content-Length: ${body.length}`], body)
    expect(answer.status).toBe(status)
  })
})

async function* pieces(bytes: number) {
  const piece = new Uint8Array(1024 * 1024)
  for (let sent = 0; sent < bytes; sent += piece.length) yield piece
}

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
    const answer = await rawRequest(port, lines(), body)
      expect(answer.status).toBe(status)
      expect(answer.headers).toMatchObject(everywhere)
      const given = answer.headers['content-security-policy'] ?? ''
      expect(policy.filter((rule) => !given.includes(rule))).toEqual([])
      expect(given).toMatch(/style-src 'self' 'nonce-[\w-]+'/u)
      expect(given).not.toMatch(/unsafe-inline|unsafe-eval|\*/u)
    },
  )

  function question(path: string): readonly string[] {
    return [`POST ${path} HTTP/1.1`, host(), secret(), JSON_TYPE, 'Content-Length: 2']
  }

  it('give every page a nonce of its own, the one its policy names', async () => {
    const pages = await Promise.all([1, 2].map(() => rawRequest(port, ['GET / HTTP/1.1', host()])))
    const nonces = pages.map(({ body }) => /nonce="(?<nonce>[^"]+)"/u.exec(body)?.groups?.['nonce'])
    expect(new Set(nonces).size).toBe(2)
    for (const [at, { headers }] of pages.entries()) {
      expect(headers['content-security-policy']).toContain(`'nonce-${nonces[at]}'`)
    }
  })
})

describe('a second start on the same library', () => {
  it('finds the first one and gives its address', async () => {
    const second = await startWorkstation({ home })
    expect(second.address).toBe(workstation.address)
    expect(await second.exited).toBe(0)
  })
})
