import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strToU8, unzipSync, zipSync } from 'fflate'

export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAK0lEQVR4nGOQi1qAFTEYRS3AihjcohZgRQxRUQuwIoa8qAVYEUNT1AKsCAABxT3hjhuFGwAAAABJRU5ErkJggg==',
  'base64',
)

const DATE = new Date('2026-11-20T00:00:00Z')

/** Writes the parts as `NAME.docx` beside this folder; text parts may be strings. */
export function keepParts(name, parts) {
  const bytes = Object.fromEntries(
    Object.entries(parts).map(([part, content]) => [
      part,
      typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
    ]),
  )
  const path = fileURLToPath(new URL(`../${name}.docx`, import.meta.url))
  writeFileSync(path, zipSync(bytes, { level: 9, mtime: DATE }))
}

/** Zips what a program wrote again, so that the clock of that day is not in it. */
export function keepFile(name, file) {
  keepParts(name, unzipSync(new Uint8Array(file)))
}
