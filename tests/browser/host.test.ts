import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { describe, expect, it } from 'vitest'
import { rawRequest } from './raw-request.ts'
import { servedDoor } from './served-door.ts'

const { host, secret, port } = servedDoor()

describe('L1: the host', () => {
  const methods = ['GET / HTTP/1.1', 'GET /news HTTP/1.1', 'POST /ask/app:start HTTP/1.1'] as const
  const hosts: readonly [string, () => readonly string[]][] = [
    ['localhost', () => [`Host: localhost:${port()}`]],
    ['the IPv6 loopback', () => [`Host: [::1]:${port()}`]],
    ['a trailing dot', () => [`Host: 127.0.0.1.:${port()}`]],
    ['another port', () => [`Host: 127.0.0.1:${port() + 1}`]],
    ['no port', () => ['Host: 127.0.0.1']],
    ['upper case', () => [`Host: LOCALHOST:${port()}`]],
    ['nothing', () => ['Host:']],
    ['no Host line', () => []],
    ['two Host lines', () => [host(), host()]],
    ['ours and another', () => [host(), 'Host: evil.test']],
    ['a name that leads here', () => [`Host: rebind.test:${port()}`]],
    ['the short form of our address', () => [`Host: 127.1:${port()}`]],
    ['our address as a number', () => [`Host: 2130706433:${port()}`]],
    ['ours with a user', () => [`Host: a@127.0.0.1:${port()}`]],
  ]

  it.each(hosts)('is refused when it is %s, whatever is asked', async (_name, lines) => {
    const answers = await Promise.all(
      methods.map((method) =>
        rawRequest(port(), [method, ...lines(), secret(), 'Content-Length: 0']),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([421, 421, 421])
  })

  it('is refused before an upgrade, too', async () => {
    const upgrade = ['GET /news HTTP/1.1', 'Upgrade: websocket', 'Connection: Upgrade']
    const stranger = await rawRequest(port(), [...upgrade, 'Host: evil.test'])
    const ours = await rawRequest(port(), [...upgrade, host(), secret()])
    expect([stranger.status, ours.status]).toEqual([421, 403])
  })

  it('is served when it is ours', async () => {
    expect((await rawRequest(port(), ['GET / HTTP/1.1', host()])).status).toBe(200)
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
    const socket = connect(port(), address)
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
