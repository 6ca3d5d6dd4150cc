import { assertNever } from '#core/shared/assert'
import { UPLOAD_LIMIT } from '#bridge/upload-limit'
import type { Answered } from '#backend/answer'
import type { Backend } from '#backend/backend'
import { json, refuse, reply } from '#backend/web/reply'
import type { NewsStream } from './news-stream.ts'

export type Routes = (request: Request) => Promise<Response>

/** Questions and news for the page; files as in the other shell. Only admitted requests come here. */
export function routes(backend: Backend, news: NewsStream): Routes {
  return async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/news') return newsReply(request, news)
    if (pathname.startsWith('/ask/')) return ask(backend, request, pathname.slice('/ask/'.length))
    return backend.respond(request)
  }
}

function newsReply(request: Request, news: NewsStream): Response {
  if (request.method !== 'GET') return refuse(405, 'only GET')
  return reply(200, news.listen(), { type: 'application/x-ndjson; charset=utf-8' })
}

async function ask(backend: Backend, request: Request, name: string): Promise<Response> {
  if (request.method !== 'POST') return refuse(405, 'only POST')
  if (Number(request.headers.get('content-length')) > UPLOAD_LIMIT) return tooLarge()

  const text = await textUpTo(UPLOAD_LIMIT, request)
  if (text === undefined) return tooLarge()
  const question = parsedJson(text)
  if (question === undefined) return refuse(400, 'not JSON')
  return replyTo(await backend.answer(name, question.value))
}

function tooLarge(): Response {
  return refuse(413, `a question may have ${UPLOAD_LIMIT} bytes`)
}

function replyTo(answered: Answered): Response {
  switch (answered.kind) {
    case 'answered':
      return json(200, answered.answer)
    case 'unknown-channel':
      return refuse(404, 'no such channel')
    case 'malformed-question':
      return refuse(400, 'the question does not have the shape of its channel')
    case 'bug':
      return refuse(500, 'something went wrong; the log says what')
    default:
      return assertNever(answered)
  }
}

async function textUpTo(limit: number, { body }: Request): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > limit) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
