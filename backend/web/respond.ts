import { MEDIA_NAME } from '#core/photo/media-name'
import { UPLOAD_LIMIT } from '#bridge/upload-limit'
import type { Downloads } from '../downloads.ts'
import type { Uploads } from '../uploads.ts'
import { contentType } from './content-type.ts'
import { json, refuse, reply } from './reply.ts'
import { screenFile } from './screen-files.ts'

/** What the file routes stand on. */
export type Files = {
  readonly screenFolder: string
  readonly uploads: Uploads
  readonly downloads: Downloads
  readonly readPhoto: (media: string) => Promise<Uint8Array | undefined>
}

/** The one file route of both shells: `app://quwen/…` and `http://127.0.0.1:<port>/…`. */
export async function respond(files: Files, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (request.method === 'POST' && pathname === '/upload') return upload(files, request)
  if (request.method !== 'GET') return refuse(405, 'only GET, or POST to /upload')
  if (pathname.startsWith('/media/')) return photo(files, pathname.slice('/media/'.length))
  if (pathname.startsWith('/file/')) return download(files, pathname.slice('/file/'.length))
  return screenFile(files.screenFolder, pathname)
}

async function upload({ uploads }: Files, request: Request): Promise<Response> {
  if (request.headers.get('content-type') !== 'application/octet-stream')
    return refuse(415, 'a file travels as application/octet-stream')
  if (Number(request.headers.get('content-length')) > UPLOAD_LIMIT) return tooLarge()

  const handle = await uploads.keep(request.body)
  return handle === undefined ? tooLarge() : json(200, { handle })
}

function tooLarge(): Response {
  return refuse(413, `a file may have ${UPLOAD_LIMIT} bytes`)
}

async function photo({ readPhoto }: Files, media: string): Promise<Response> {
  const bytes = MEDIA_NAME.test(media) ? await readPhoto(media) : undefined
  if (bytes === undefined) return refuse(404, 'no such photo')
  return reply(200, new Uint8Array(bytes), { type: contentType(media) })
}

/** The name goes with the answer that offered the file, so the header needs none. */
function download({ downloads }: Files, handle: string): Response {
  const file = downloads.take(handle)
  if (file === undefined) return refuse(404, 'no such file, or it was fetched already')
  return reply(200, file.bytes, {
    type: 'application/octet-stream',
    headers: { 'Content-Disposition': 'attachment' },
  })
}
