import { inflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { z } from 'zod'
import { Article, ARTICLE_FORMAT } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { photoFormat } from '#core/photo/photo-format'
import { MEDIA_NAME } from '#core/photo/media-name'
import type { PackageError } from '#core/review/package/package-answers'
import { CommonState, PACKAGE_FORMAT, PackageManifest } from '#core/review/package/package-parts'
import { fail, ok, type Result } from '#core/shared/result'
import { entryBytes, zipEntries, type ZipEntry } from '../intake/zip-entries.ts'
import { parseJson, sha256 } from '../library/checksummed-json.ts'
import { PACKAGE_LIMITS } from './package-limits.ts'

/** All that is in a 送审包, read and found to be what it says. */
export type PackageContent = {
  readonly manifest: PackageManifest
  readonly article: Article
  /** SHA-256 of the article as it was packed: what a package is known by. */
  readonly identity: string
  readonly base: CommonState | null
  /** The record, byte for byte; empty when the article was never submitted. */
  readonly record: Uint8Array
  readonly photos: ReadonlyMap<string, Uint8Array>
}

export type PackageParts = Omit<PackageManifestFields, 'format' | 'parts'> & {
  readonly article: Uint8Array
  readonly base: CommonState | null
  readonly record: Uint8Array
  readonly photos: ReadonlyMap<string, Uint8Array>
}
type PackageManifestFields = z.infer<typeof PackageManifest>

/** The first line says what it is and the hash of all that follows, so no byte changes unseen. */
export function packageFile({ article, base, record, photos, ...told }: PackageParts): Uint8Array {
  const parts: Record<string, Uint8Array> = { [ARTICLE]: article }
  if (base !== null) parts[BASE] = Buffer.from(JSON.stringify(base))
  if (record.length > 0) parts[RECORD] = record
  for (const [name, bytes] of photos) parts[`${MEDIA}${name}`] = bytes
  const hashes = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, sha256(bytes)]),
  )
  const manifest: PackageManifest = { format: PACKAGE_FORMAT, ...told, parts: hashes }
  const stored = Object.entries(parts).map(
    ([name, bytes]) => [name, [bytes, { level: name.startsWith(MEDIA) ? 0 : 6 }]] as const,
  )
  const zipped = zipSync({
    [MANIFEST]: [Buffer.from(JSON.stringify(manifest, null, 2)), { level: 6 }],
    ...Object.fromEntries(stored.map(([name, [bytes, options]]) => [name, [bytes, options]])),
  })
  const opening = `${MAGIC}${PACKAGE_FORMAT} ${sha256(zipped)}\n`
  return Buffer.concat([Buffer.from(opening), zipped])
}

/** Everything or why not. Never throws for what is in the bytes. */
export function readPackage(bytes: Uint8Array): Result<PackageContent, PackageError> {
  try {
    return ok(opened(bytes))
  } catch (error) {
    if (error instanceof Refused) return fail(error.reason)
    throw error
  }
}

const MAGIC = 'QUWEN-PACKAGE '
const OPENING = /^QUWEN-PACKAGE (?<format>[1-9]\d{0,3}) (?<hash>[0-9a-f]{64})\n/u
const LONGEST_OPENING = 100
const MANIFEST = 'manifest.json'
const ARTICLE = 'article.json'
const BASE = 'base.json'
const RECORD = 'audit.ndjson'
const MEDIA = 'media/'

class Refused extends Error {
  readonly reason: PackageError

  constructor(reason: PackageError) {
    super(reason.kind)
    this.reason = reason
  }
}

function inconsistent(reason: string): Refused {
  return new Refused({ kind: 'package-inconsistent', reason })
}

const DAMAGED = { kind: 'package-damaged' } as const

function opened(bytes: Uint8Array): PackageContent {
  const parts = openParts(zipIn(bytes))
  const manifest = manifestIn(parts)
  checkNames(manifest, parts.names)
  const read = (name: string) => {
    const part = parts.read(name)
    if (sha256(part) !== manifest.parts[name]) throw new Refused(DAMAGED)
    return part
  }
  const written = read(ARTICLE)
  const article = articleIn(written)
  if (article.id !== manifest.id) throw inconsistent('id')
  const photos = new Map(
    parts.names
      .filter((name) => name.startsWith(MEDIA))
      .map((name) => [name.slice(MEDIA.length), photoIn(name, read(name))]),
  )
  return {
    manifest,
    article,
    identity: sha256(written),
    base: parts.names.includes(BASE) ? baseIn(read(BASE)) : null,
    record: parts.names.includes(RECORD) ? read(RECORD) : new Uint8Array(),
    photos,
  }
}

function zipIn(bytes: Uint8Array): Uint8Array {
  if (bytes.length > PACKAGE_LIMITS.file) throw tooLarge('file')
  const opening = Buffer.from(bytes.subarray(0, LONGEST_OPENING)).toString('latin1')
  const found = OPENING.exec(opening)
  if (found?.groups === undefined) throw new Refused({ kind: 'not-a-package' })
  const format = Number(found.groups['format'])
  if (format > PACKAGE_FORMAT) throw new Refused({ kind: 'package-newer', format })
  const zipped = bytes.subarray(found[0].length)
  if (sha256(zipped) !== found.groups['hash']) throw new Refused(DAMAGED)
  return zipped
}

type Parts = {
  readonly names: readonly string[]
  readonly read: (name: string) => Uint8Array
}

function tooLarge(limit: string): Refused {
  return new Refused({ kind: 'package-too-large', limit })
}

/** Parts are inflated when they are asked for, and what comes out is counted. */
function openParts(zipped: Uint8Array): Parts {
  const listed = zipEntries(zipped)
  if (!listed.ok) throw new Refused(DAMAGED)
  if (listed.value.length > PACKAGE_LIMITS.entries) throw tooLarge('entries')
  const entries = new Map(listed.value.map((entry) => [entry.name, entry]))
  if (entries.size !== listed.value.length) throw inconsistent('names')
  let left: number = PACKAGE_LIMITS.total
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) throw inconsistent(name)
      const limit = name.startsWith(MEDIA) ? left : Math.min(left, PACKAGE_LIMITS.part)
      const part = inflated(zipped, entry, limit)
      left -= part.length
      return part
    },
  }
}

function inflated(zipped: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const packed = entryBytes(zipped, entry)
  if (packed === undefined) throw new Refused(DAMAGED)
  if (limit <= 0) throw tooLarge('total')
  if (entry.method === 0) {
    if (packed.length > limit) throw tooLarge('part')
    return packed
  }
  if (entry.method !== 8) throw new Refused(DAMAGED)
  try {
    return inflateRawSync(packed, { maxOutputLength: limit })
  } catch (error) {
    const isTooLarge =
      error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooLarge ? tooLarge('part') : new Refused(DAMAGED)
  }
}

const Format = z.object({ format: z.int() })

function manifestIn(parts: Parts): PackageManifest {
  if (!parts.names.includes(MANIFEST)) throw inconsistent(MANIFEST)
  const json = jsonIn(MANIFEST, parts.read(MANIFEST))
  refuseNewer(json, PACKAGE_FORMAT)
  const manifest = PackageManifest.safeParse(json)
  if (!manifest.success) throw inconsistent(MANIFEST)
  return manifest.data
}

function jsonIn(name: string, bytes: Uint8Array): unknown {
  const json = parseJson(bytes)
  if (!json.ok) throw inconsistent(name)
  return json.value
}

function refuseNewer(json: unknown, ours: number): void {
  const found = Format.safeParse(json)
  if (found.success && found.data.format > ours) {
    throw new Refused({ kind: 'package-newer', format: found.data.format })
  }
}

/** Exactly the parts that are named, and only names we know: none is ever used as a path. */
function checkNames({ parts }: PackageManifest, names: readonly string[]): void {
  const expected = new Set([MANIFEST, ...Object.keys(parts)])
  if (expected.size !== names.length || !(ARTICLE in parts)) throw inconsistent('names')
  for (const name of names) {
    const isPhoto = name.startsWith(MEDIA) && MEDIA_NAME.test(name.slice(MEDIA.length))
    const isKnown = isPhoto || [MANIFEST, ARTICLE, BASE, RECORD].includes(name)
    if (!expected.has(name) || !isKnown) throw inconsistent('names')
  }
}

function articleIn(bytes: Uint8Array): Article {
  const json = jsonIn(ARTICLE, bytes)
  refuseNewer(json, ARTICLE_FORMAT)
  const article = Article.safeParse(json)
  if (!article.success || !readDocument(article.data.doc).ok) throw inconsistent(ARTICLE)
  return article.data
}

function baseIn(bytes: Uint8Array): CommonState {
  const base = CommonState.safeParse(jsonIn(BASE, bytes))
  if (!base.success || !readDocument(base.data.doc).ok) throw inconsistent(BASE)
  return base.data
}

/** A name is its bytes' hash and what they are. */
function photoIn(name: string, bytes: Uint8Array): Uint8Array {
  const [hash, extension] = name.slice(MEDIA.length).split('.')
  if (sha256(bytes) !== hash || photoFormat(bytes) !== extension) throw inconsistent(name)
  return bytes
}
