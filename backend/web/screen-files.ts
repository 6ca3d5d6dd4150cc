import { readFile } from 'node:fs/promises'
import { containedPath } from './contained-path.ts'
import { contentType } from './content-type.ts'
import { newNonce, refuse, reply } from './reply.ts'

/** Answers `GET /` and the built screen's own files. They hold nothing secret and need no token. */
export async function screenFile(folder: string, urlPath: string): Promise<Response> {
  const path = await containedPath(folder, urlPath === '/' ? '/index.html' : urlPath)
  const bytes = path === undefined ? undefined : await readOrUndefined(path)
  if (path === undefined || bytes === undefined) return refuse(404, 'no such file')

  return path.endsWith('.html') ? page(bytes) : reply(200, bytes, { type: contentType(path) })
}

/** The screen reads the nonce from its head and gives it to what writes `<style>` at run time. */
function page(bytes: Buffer): Response {
  const nonce = newNonce()
  const meta = `<meta property="csp-nonce" nonce="${nonce}" />`
  const html = bytes.toString('utf8').replace('<head>', `<head>\n    ${meta}`)
  return reply(200, html, { type: contentType('index.html'), nonce })
}

async function readOrUndefined(path: string): Promise<Buffer<ArrayBuffer> | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return undefined
    throw error
  }
}
