import { once } from 'node:events'
import { connect } from 'node:net'

export type RawResponse = {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Sends exactly these lines: no client of this machine would write some of them. */
export async function rawRequest(
  port: number,
  lines: readonly string[],
  body: string | Uint8Array = '',
): Promise<RawResponse> {
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  socket.on('error', () => socket.destroy())
  socket.write([...lines, 'Connection: close', '', ''].join('\r\n'))
  socket.write(body)
  await once(socket, 'close')
  return parsed(Buffer.concat(chunks).toString('utf8'))
}

function parsed(text: string): RawResponse {
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...fields] = text.slice(0, end).split('\r\n')
  const headers = fields.map((field): [string, string] => {
    const colon = field.indexOf(':')
    return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()]
  })
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(headers),
    body: text.slice(end + 4),
  }
}
