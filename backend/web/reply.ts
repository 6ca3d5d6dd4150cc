import { randomBytes } from 'node:crypto'
import { securityHeaders } from './security-headers.ts'

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null

export type ReplyOptions = {
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly nonce?: string
}

/** The only place that makes an answer, so that none leaves without the security headers. */
export function reply(status: number, body: Body, options: ReplyOptions = {}): Response {
  const { type = 'text/plain; charset=utf-8', headers = {}, nonce = newNonce() } = options
  return new Response(body, {
    status,
    headers: { 'Content-Type': type, ...headers, ...securityHeaders(nonce) },
  })
}

export function json(status: number, value: unknown): Response {
  return reply(status, JSON.stringify(value), { type: 'application/json; charset=utf-8' })
}

/** A short plain sentence for people who read logs: the screen words its own errors. */
export function refuse(status: number, reason: string): Response {
  return reply(status, `${reason}\n`)
}

export function newNonce(): string {
  return randomBytes(16).toString('base64url')
}
