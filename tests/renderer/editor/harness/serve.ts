import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { DocumentJson } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { withBodyChange, type TextChange } from '#core/article/text-change'

/** One article on a desk of its own, as the backend would hold it. */
export type Desk = {
  doc: DocumentJson
  revision: number
  savedAt: string
  refused: { readonly reason: string; readonly text: string } | null
  /** How the backend behaves: it can be killed, and it can hold a newer text. */
  mode: 'answers' | 'silent' | 'stale'
  readonly changes: { readonly base: number; readonly doc: DocumentJson; readonly at: number }[]
  readonly uploads: Map<string, Buffer>
  readonly asked: string[]
  photo: (bytes: Buffer) => unknown
}

export type HarnessServer = {
  readonly url: string
  readonly desk: Desk
  /** A new article on the desk. */
  readonly lay: (doc?: DocumentJson) => void
  readonly stop: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** The very policy of the product, so that what breaks under it breaks here. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; " +
  "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'"

const ID = '00000000-0000-4000-8000-000000000001'

export async function startHarness(): Promise<HarnessServer> {
  const folder = await mkdtemp(join(tmpdir(), 'quwen-editor-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, target: 'chrome130' },
  })

  const desk = emptyDesk()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    void answer(request, response, { desk, folder, pathname })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  return {
    url: `http://127.0.0.1:${address.port}/`,
    desk,
    lay: (doc) => Object.assign(desk, emptyDesk(), doc === undefined ? {} : { doc }),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function emptyDesk(): Desk {
  return {
    doc: documentJson(newDocument(EMPTY_ARTICLE)),
    revision: 0,
    savedAt: new Date().toISOString(),
    refused: null,
    mode: 'answers',
    changes: [],
    uploads: new Map(),
    asked: [],
    photo: () => ({ ok: false, error: { kind: 'not-a-picture' } }),
  }
}

type Place = { readonly desk: Desk; readonly folder: string; readonly pathname: string }

async function answer(request: IncomingMessage, response: ServerResponse, place: Place) {
  const { pathname } = place
  const body = await bodyOf(request)
  if (pathname.startsWith('/ask/')) return answerQuestion(body, response, place)
  if (pathname === '/upload') return keepUpload(body, response, place)
  if (pathname.startsWith('/media/')) return sendMedia(response, place)
  return sendFile(response, place)
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces)
}

function answerQuestion(body: Buffer, response: ServerResponse, { desk, pathname }: Place) {
  const name = pathname.slice('/ask/'.length)
  desk.asked.push(name)
  if (desk.mode === 'silent' && name === 'article:change') return response.destroy()
  const given = reply(name, JSON.parse(body.toString()), desk)
  return response.setHeader('Content-Type', 'application/json').end(JSON.stringify(given))
}

function reply(name: string, question: TextChange & { handle: string }, desk: Desk) {
  if (name === 'article:load') return { ok: true, value: opened(desk) }
  if (name === 'article:change') return accept(question, desk)
  if (name === 'photo:add') return desk.photo(desk.uploads.get(question.handle) ?? Buffer.alloc(0))
  return {}
}

function accept(change: TextChange, desk: Desk) {
  const { base } = change
  if (desk.mode === 'stale' || base !== desk.revision) {
    return { ok: false, error: { kind: 'stale', revision: Math.max(desk.revision, base + 1) } }
  }
  const doc = 'doc' in change ? change.doc : (withBodyChange(desk.doc, change.body) ?? {})
  desk.changes.push({ base, doc, at: Date.now() })
  desk.doc = doc
  desk.revision += 1
  return { ok: true, value: { revision: desk.revision, text: String(desk.revision) } }
}

function opened({ doc, revision, savedAt, refused }: Desk) {
  const article = {
    format: 2,
    id: ID,
    revision,
    createdAt: savedAt,
    updatedAt: savedAt,
    details: {
      genre: 'news',
      stage: 'draft',
      section: '',
      editionDate: null,
      page: '',
      source: '',
      tags: [],
    },
    origin: null,
    doc,
    tracking: false,
    comments: [],
    begunBy: '',
  }
  return { article, refused, path: 'library/articles/1', savedAt, isSaved: true }
}

function keepUpload(body: Buffer, response: ServerResponse, { desk }: Place) {
  const handle = `upload-${desk.uploads.size + 1}-x`
  desk.uploads.set(handle, body)
  return response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ handle }))
}

/** Media are kept under the number of their upload; every photo's bytes are the last upload's. */
function sendMedia(response: ServerResponse, { desk }: Place) {
  const bytes = [...desk.uploads.values()].at(-1)
  if (bytes === undefined) return response.writeHead(404).end()
  return response.setHeader('Content-Type', 'image/png').end(bytes)
}

async function sendFile(response: ServerResponse, { folder, pathname }: Place) {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1)
  try {
    const bytes = await readFile(join(folder, name))
    response.setHeader('Content-Security-Policy', POLICY)
    response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream')
    return response.end(bytes)
  } catch {
    // A browser asks for a favicon of its own accord.
    return response.writeHead(404).end()
  }
}
