import type { IntakeError } from '#core/intake/intake-error'
import { zipEntries } from './zip-entries.ts'

export type UnsupportedFormat = Extract<IntakeError, { kind: 'unsupported' }>['format']

/** What bytes are, whatever the file is called. */
export type FileKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'word' }
  | { readonly kind: 'other'; readonly format: UnsupportedFormat }

const TEXT: FileKind = { kind: 'text' }

/** Magic bytes at the beginning, in Latin-1. */
const MAGIC: readonly (readonly [string, UnsupportedFormat])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\xff\xd8\xff', 'picture'],
  ['\x89PNG', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['8BPS', 'picture'],
  ['Rar!', 'zip'],
  ['7z\xbc\xaf', 'zip'],
  ['\x1f\x8b', 'zip'],
  ['MZ', 'other'],
  ['\x7fELF', 'other'],
  ['SQLite format', 'other'],
  ['OggS', 'other'],
  ['ID3', 'other'],
]

export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipKind(bytes, name)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return { kind: 'other', format: oleFormat(bytes, name) }
  const magic = MAGIC.find(([start]) => head.startsWith(start))
  if (magic !== undefined && !isProse(head, magic[0])) return { kind: 'other', format: magic[1] }
  if (/^RIFF.{4}WEBP|^.{4}ftyp(?:heic|heix|mif1|avif)/su.test(head) || isBitmap(bytes, head))
    return { kind: 'other', format: 'picture' }
  return /^.{4}ftyp/su.test(head) ? { kind: 'other', format: 'other' } : TEXT
}

/** “MZ” and “ID3” may begin a sentence; a program has bytes that no text has. */
function isProse(head: string, start: string): boolean {
  return (start === 'MZ' || start === 'ID3') && !head.includes('\0')
}

function isBitmap(bytes: Uint8Array, head: string): boolean {
  if (!head.startsWith('BM') || bytes.length < 14) return false
  return Buffer.from(bytes.subarray(0, 6)).readUInt32LE(2) === bytes.length
}

function zipKind(bytes: Uint8Array, name: string): FileKind {
  const entries = zipEntries(bytes)
  const names = entries.ok ? entries.value.map((entry) => entry.name) : []
  const has = (start: string) => names.some((entry) => entry.startsWith(start))
  if (startsOdt(bytes)) return { kind: 'other', format: 'odt' }
  if (has('word/document') || (has('word/') && has('[Content_Types]'))) return { kind: 'word' }
  if (has('xl/')) return { kind: 'other', format: 'xlsx' }
  if (has('ppt/')) return { kind: 'other', format: 'pptx' }
  // A torn .docx has lost its list of entries; the reader says that it is damaged.
  if (/\.(?:docx|docm|dotx)$/iu.test(name)) return { kind: 'word' }
  return { kind: 'other', format: 'zip' }
}

/** Its first entry is stored and says so (ODF 1.2 part 3, 3.3). */
function startsOdt(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(30, 100)).toString('latin1')
  return head.startsWith('mimetypeapplication/vnd.oasis.opendocument.text')
}

/** Streams of an OLE file bear UTF-16 names in its directory. */
function oleFormat(bytes: Uint8Array, name: string): UnsupportedFormat {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (stream: string) => held.includes(Buffer.from(stream, 'utf16le'))
  if (has('WpsCustomData') || /\.wps$/iu.test(name)) return 'wps'
  if (has('WordDocument')) return 'doc'
  if (has('PowerPoint Document')) return 'pptx'
  return has('Workbook') || has('Book') ? 'xlsx' : 'other'
}
