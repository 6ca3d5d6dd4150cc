import { UPLOAD_LIMIT } from '#bridge/upload-limit'
import { authorized } from './authorized.ts'

/**
 * Sends a file to the backend; the answer is the handle that a question names. Files over
 * `UPLOAD_LIMIT` are refused with a RangeError before a byte leaves: ask `isTooLarge` first.
 */
export async function upload(file: Blob): Promise<string> {
  if (isTooLarge(file)) throw new RangeError(`${file.size} bytes are more than ${UPLOAD_LIMIT}`)

  const response = await authorized('/upload', {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  })
  const { handle }: { handle: string } = await answered(response).then((ok) => ok.json())
  return handle
}

export function isTooLarge(file: Blob): boolean {
  return file.size > UPLOAD_LIMIT
}

/** A photo (`/media/<name>`) or an exported file (`/file/<handle>`): neither can be a plain link. */
export async function readFile(path: string): Promise<Blob> {
  return answered(await authorized(path)).then((ok) => ok.blob())
}

async function answered(response: Response): Promise<Response> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return response
}
