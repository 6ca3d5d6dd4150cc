import { randomUUID } from 'node:crypto'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ARTICLE_FORMAT, ArticleId, NO_DETAILS } from '#core/article/article'
import { sha256 } from '#backend/library/checksummed-json'
import { packageFile, readPackage, type PackageParts } from '#backend/package/package-file'
import { PACKAGE_LIMITS } from '#backend/package/package-limits'
import { randomFrom } from '../../core/review/package/random-desk.ts'
import { documentSaying, errorOf, valueOf } from '../library/open-for-test.ts'

const AT = '2026-11-23T01:00:00.000Z'
const PHOTO = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(3000, 7)])
const MEDIA = `${sha256(PHOTO)}.jpg`
const ARTICLE = {
  format: ARTICLE_FORMAT,
  id: ArticleId.parse(randomUUID()),
  revision: 3,
  createdAt: AT,
  updatedAt: AT,
  details: NO_DETAILS,
  origin: null,
  doc: documentSaying('区里开会', '昨日上午，全区工作会议召开。'),
}

function file(changed: Partial<PackageParts> = {}): Uint8Array {
  return packageFile({
    id: ARTICLE.id,
    title: '区里开会',
    packedBy: '王小明',
    packedAt: AT,
    exchanged: [],
    article: json(ARTICLE),
    base: null,
    record: new Uint8Array(),
    photos: new Map([[MEDIA, PHOTO]]),
    ...changed,
  })
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}

/** A package that is whole as a file, whatever is in it. */
function sealed(parts: Readonly<Record<string, Uint8Array>>, format = 1): Uint8Array {
  const zipped = zipSync(parts)
  return Buffer.concat([Buffer.from(`QUWEN-PACKAGE ${format} ${sha256(zipped)}\n`), zipped])
}

function withManifest(
  parts: Readonly<Record<string, Uint8Array>>,
  changed: Readonly<Record<string, unknown>> = {},
): Uint8Array {
  const { id } = ARTICLE
  const hashes = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [name, sha256(bytes)]),
  )
  const told = { format: 1, id, title: '', packedBy: '', packedAt: AT, exchanged: [] }
  const manifest = json({ ...told, parts: hashes, ...changed })
  return sealed({ 'manifest.json': manifest, ...parts })
}

describe('a package file', () => {
  it('gives back what was put in', () => {
    const content = valueOf(readPackage(file()))
    expect(content.article).toMatchObject(ARTICLE)
    expect([...content.photos]).toEqual([[MEDIA, PHOTO]])
    expect(content.identity).toBe(sha256(json(ARTICLE)))
  })

  it('shows every altered byte', () => {
    const whole = file()
    const random = randomFrom(4)
    const silent = Array.from({ length: FLIPS }, () => {
      const bytes = Uint8Array.from(whole)
      const at = random.below(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
      return readPackage(bytes).ok ? [at] : []
    })
    expect(silent.flat()).toEqual([])
  })

  it.each(Array.from({ length: 12 }, (_, index) => index))(
    'shows that its end is cut off %i',
    (n) => {
      const whole = file()
      const { kind } = errorOf(readPackage(whole.subarray(0, Math.floor((whole.length * n) / 12))))
      expect(['not-a-package', 'package-damaged']).toContain(kind)
    },
  )

  const article = json(ARTICLE)
  it.each<readonly [string, Uint8Array, object]>([
    ['text', Buffer.from('昨日上午'), { kind: 'not-a-package' }],
    ['a plain zip', zipSync({ 'article.json': article }), { kind: 'not-a-package' }],
    ['a newer file', sealed({}, 2), { kind: 'package-newer', format: 2 }],
    [
      'a newer manifest',
      withManifest({ 'article.json': article }, { format: 7 }),
      { kind: 'package-newer', format: 7 },
    ],
    [
      'a newer article',
      withManifest({ 'article.json': json({ ...ARTICLE, format: 9 }) }),
      { kind: 'package-newer', format: 9 },
    ],
    [
      'a name that leads out',
      withManifest({ 'article.json': article, '../../evil.json': article }),
      { kind: 'package-inconsistent', reason: 'names' },
    ],
    [
      'a part nobody named',
      sealed({ ...partsOf(article), 'notes.txt': article }),
      { kind: 'package-inconsistent', reason: 'manifest.json' },
    ],
    [
      'a photo under another name',
      withManifest({ 'article.json': article, [`media/${'0'.repeat(64)}.jpg`]: PHOTO }),
      { kind: 'package-inconsistent', reason: `media/${'0'.repeat(64)}.jpg` },
    ],
    [
      'a photo that is none',
      withManifest({ 'article.json': article, [`media/${sha256(article)}.jpg`]: article }),
      { kind: 'package-inconsistent', reason: `media/${sha256(article)}.jpg` },
    ],
    [
      'another article than it says',
      withManifest({ 'article.json': article }, { id: randomUUID() }),
      { kind: 'package-inconsistent', reason: 'id' },
    ],
    [
      'a document with a script in it',
      withManifest({
        'article.json': json({ ...ARTICLE, doc: { type: 'doc', content: [{ type: 'script' }] } }),
      }),
      { kind: 'package-inconsistent', reason: 'article.json' },
    ],
    [
      'a bomb',
      withManifest({ 'article.json': new Uint8Array(PACKAGE_LIMITS.part + 1) }),
      { kind: 'package-too-large', limit: 'part' },
    ],
    [
      'too many parts',
      sealed(
        Object.fromEntries(
          Array.from({ length: PACKAGE_LIMITS.entries + 1 }, (_, index) => [`${index}`, article]),
        ),
      ),
      { kind: 'package-too-large', limit: 'entries' },
    ],
    [
      'a file without end',
      new Uint8Array(PACKAGE_LIMITS.file + 1),
      { kind: 'package-too-large', limit: 'file' },
    ],
  ])('refuses %s', (_, bytes, error) => {
    expect(errorOf(readPackage(bytes))).toEqual(error)
  })
})

const FLIPS = Number(process.env['QUWEN_FLIPS'] ?? 200)

function partsOf(article: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return { 'manifest.json': json({}), 'article.json': article }
}
