import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rawRequest } from './raw-request.ts'
import { JSON_TYPE, servedDoor } from './served-door.ts'

const { host, secret, ask, port, token, home, workstation } = servedDoor()

describe('L3: the token', () => {
  it.each([
    ['absent', () => []],
    ['empty', () => ['X-Quwen-Token:']],
    ['wrong', () => [`X-Quwen-Token: ${'A'.repeat(43)}`]],
    ['cut short', () => [`X-Quwen-Token: ${token().slice(0, -1)}`]],
    ['too long', () => [`X-Quwen-Token: ${token()}A`]],
    ['given twice', () => [secret(), secret()]],
    ['in a cookie', () => [`Cookie: X-Quwen-Token=${token()}`]],
    ['a bearer', () => [`Authorization: Bearer ${token()}`]],
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
    expect((await rawRequest(port(), [line, host(), 'Content-Length: 0'])).status).toBe(401)
  })

  it('does not count in the address', async () => {
    const line = `POST /ask/app:start?token=${token()} HTTP/1.1`
    const lines = [line, host(), JSON_TYPE, 'Content-Length: 2']
    expect((await rawRequest(port(), lines, '{}')).status).toBe(401)
  })

  it('has 256 bits', () => {
    expect(Buffer.from(token(), 'base64url')).toHaveLength(32)
  })

  it('stands in no log, no answer and no command line', async () => {
    const answers = await Promise.all([
      ask(JSON_TYPE, secret()),
      ask(JSON_TYPE),
      rawRequest(port(), ['GET / HTTP/1.1', host()]),
      rawRequest(port(), ['GET /nothing HTTP/1.1', host(), secret()]),
    ])
    const logs = join(home(), 'state/logs')
    const written = await Promise.all(
      (await readdir(logs)).map((name) => readFile(join(logs, name), 'utf8')),
    )
    const commandLine = workstation().process.spawnargs.join(' ')
    const everything = [...answers.map(({ body }) => body), ...written, commandLine]
    expect(everything.filter((text) => text.includes(token()))).toEqual([])
    expect(workstation().errors()).not.toContain(token())
  })
})
