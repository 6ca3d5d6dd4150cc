import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assert, nat, property } from 'fast-check'
import { Transform } from 'prosemirror-transform'
import { describe, expect, it } from 'vitest'
import { ARTICLE_FORMAT, ArticleId } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { schema } from '#core/article/schema'
import { VERSION_FORMAT } from '#core/history/version'
import { readArticle } from '#backend/library/article-reading'
import { seal, unseal } from '#backend/library/checksummed-json'
import { createArticle, documentSaying, errorOf, openForTest, valueOf } from './open-for-test.ts'
import { temporaryFolder } from './temporary-folder.ts'

const TEXT = '昨日上午，区里召开全区工作会议。'.repeat(20)

describe('a file that cannot be read', () => {
  it.each(malformed(seal({ format: 1, title: '甲' })))(
    'is kept byte for byte, reported and never replaced: %s',
    async (_, broken) => {
      const { folder, id, path } = await libraryOfOne()
      await writeFile(path, broken)

      const { library } = await openForTest(folder)
      const error = errorOf(await library.load(id))
      if (error.kind !== 'damaged') throw new Error(`expected damage, got ${error.kind}`)
      expect(error.goodCopy).toBe(true)
      expect(await readFile(error.setAside)).toEqual(broken)
      expect(library.state().setAside).toEqual([error.setAside])

      expect(errorOf(await library.change({ id, base: 1, doc: documentSaying('盖掉') }))).toEqual(
        error,
      )
      expect(errorOf(await library.setDetails([id], { section: '要闻' }))).toEqual(error)
      await library.close()
      expect(await readFile(path)).toEqual(broken)
    },
  )

  it('gives way to its good copy when the editor asks, and stays in set-aside', async () => {
    const { folder, id, path } = await libraryOfOne()
    const broken = (await readFile(path)).subarray(0, 100)
    await writeFile(path, broken)

    const { library } = await openForTest(folder)
    const { article } = valueOf(await library.putBackGoodCopy(id))
    expect(article.doc).toEqual(documentSaying('第一稿', TEXT))
    valueOf(await library.change({ id, base: 0, doc: documentSaying('接着写') }))
    valueOf(await library.save(id))
    const [kept = ''] = await readdir(join(folder, 'set-aside'))
    expect(await readFile(join(folder, 'set-aside', kept))).toEqual(broken)
  })

  it('is kept when another hand put it there while the article was open', async () => {
    const { folder, id, path } = await libraryOfOne()
    const { library } = await openForTest(folder)
    valueOf(await library.load(id))
    const foreign = Buffer.from('从别处同步来的另一个文件')
    await writeFile(path, foreign)

    valueOf(await library.change({ id, base: 1, doc: documentSaying('我的稿子') }))
    valueOf(await library.save(id))
    const [kept = ''] = library.state().setAside
    expect(await readFile(kept)).toEqual(foreign)
    expect(valueOf(await library.load(id)).article.doc).toEqual(documentSaying('我的稿子'))
  })

  it('still has a row to be opened from when the list is made anew', async () => {
    const { folder, id, path } = await libraryOfOne()
    await writeFile(path, Buffer.alloc(500))
    await writeFile(join(folder, 'index.json'), 'not a list')
    const { library } = await openForTest(folder)
    expect(library.rows()).toMatchObject([{ id, title: '第一稿' }])
  })
})

describe('a file of a newer 区闻', () => {
  it.each([
    ['in our frame', seal({ format: 8, paragraphs: ['新格式'] })],
    ['in a frame of its own', Buffer.from('{"format":9,"body":"新格式"}')],
    ['in another frame of its own', Buffer.from('{"crc":1,"content":{"format":9}}')],
  ])('stays as it is, bit by bit: %s', async (_, newer) => {
    const { folder, id, path } = await libraryOfOne()
    await writeFile(path, newer)
    const { library } = await openForTest(folder)
    expect(errorOf(await library.load(id))).toMatchObject({ kind: 'newer-format', path })
    expect(
      errorOf(await library.change({ id, base: 1, doc: documentSaying('旧格式') })),
    ).toMatchObject({
      kind: 'newer-format',
    })
    expect(errorOf(await library.putBackGoodCopy(id))).toMatchObject({ kind: 'newer-format' })
    await library.close()
    expect(await readFile(path)).toEqual(newer)
  })

  it('makes the whole library read-only when it is library.json', async () => {
    const { folder, id } = await libraryOfOne()
    const path = join(folder, 'library.json')
    const newer = seal({ format: 2 })
    await writeFile(path, newer)
    const { library } = await openForTest(folder)
    const reason = { kind: 'newer-format', path, format: 2 }
    expect(library.state().access).toEqual({ kind: 'read-only', reason })
    expect(valueOf(await library.load(id)).article.id).toBe(id)
    expect(errorOf(await library.change({ id, base: 1, doc: documentSaying('写') }))).toEqual(
      reason,
    )
    await library.close()
    expect(await readFile(path)).toEqual(Buffer.from(newer))
  })
})

describe('a file of an older 区闻', () => {
  it('is read as it is and written in the shape of today, with its versions', async () => {
    const { folder, id, path } = await libraryOfOne()
    await writeFile(path, seal({ ...contentOf(await readFile(path)), format: 2 }))
    const { library } = await openForTest(folder)
    const version = join(folder, 'articles', id, 'versions', '1.json')
    await writeFile(version, seal({ ...contentOf(await readFile(version)), format: 1 }))
    expect(valueOf(await library.readVersion(id, 1)).format).toBe(VERSION_FORMAT)
    const doc = documentJson(linkedDocument())
    valueOf(await library.change({ id, base: 1, doc }))
    valueOf(await library.save(id))
    await library.close()
    expect(contentOf(await readFile(path))).toMatchObject({ format: ARTICLE_FORMAT, doc })
  })
})

describe('one flipped bit', () => {
  it('is noticed wherever it is, 1,000 of 1,000', async () => {
    const { path } = await libraryOfOne()
    const bytes = await readFile(path)
    expect(readArticle(bytes).kind).toBe('readable')
    assert(
      property(nat(bytes.length * 8 - 1), (bit) => {
        const flipped = Buffer.from(bytes)
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
        expect(readArticle(flipped).kind).toBe('damaged')
      }),
      { numRuns: 1_000 },
    )
  })

  it('would go unseen in plain JSON, most of the time', async () => {
    const { path } = await libraryOfOne()
    const bytes = await readFile(path)
    const silent = Array.from({ length: 1_000 }, (_, round) => {
      const flipped = Buffer.from(bytes)
      const bit = (round * 7_919) % (bytes.length * 8)
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      return isJson(flipped)
    })
    expect(silent.filter(Boolean).length).toBeGreaterThan(500)
  })
})

describe('library.json', () => {
  it.each(malformed(seal({ format: 1 })))(
    'comes back from its copy when damaged: %s',
    async (_, broken) => {
      const { folder, id } = await libraryOfOne()
      const path = join(folder, 'library.json')
      const whole = await readFile(path)
      await writeFile(path, broken)
      const { library } = await openForTest(folder)
      expect(library.state().access).toEqual({ kind: 'owner' })
      expect(library.rows().map((row) => row.id)).toEqual([id])
      expect(await readFile(path)).toEqual(whole)
      const [kept = ''] = library.state().setAside
      expect(await readFile(kept)).toEqual(broken)
    },
  )
})

it('says that an article is gone when its folder is', async () => {
  const { library } = await openForTest(await temporaryFolder())
  const id = ArticleId.parse('00000000-0000-4000-8000-000000000000')
  expect(errorOf(await library.load(id))).toEqual({ kind: 'not-found', id })
})

/** Everything that was found where JSON should have been: in our own tests and in others' bug reports. */
function malformed(whole: Uint8Array): [name: string, bytes: Buffer][] {
  const good = Buffer.from(whole)
  const text = good.toString('utf8')
  return [
    ['empty', Buffer.alloc(0)],
    ['filled with NUL', Buffer.alloc(good.length)],
    ['a NUL tail', Buffer.concat([good.subarray(0, -20), Buffer.alloc(20)])],
    ['cut in the middle', good.subarray(0, good.length / 2)],
    ['without its last byte', good.subarray(0, -1)],
    ['cut inside a character', Buffer.from('{"sha256":"昨').subarray(0, -1)],
    ['a BOM before it', Buffer.concat([Buffer.from('\uFEFF'), good])],
    ['twice in one file', Buffer.concat([good, good])],
    ['something after its end', Buffer.concat([good, Buffer.from('\n{}')])],
    ['null', Buffer.from('null')],
    ['a number', Buffer.from('0')],
    ['false', Buffer.from('false')],
    ['an empty object', Buffer.from('{}')],
    ['other JSON', Buffer.from('{"name":"quwen","version":"1.0.0"}')],
    ['a list', Buffer.from('[1,2,3]')],
    ['GBK bytes', Buffer.from([0xd0, 0xc2, 0xce, 0xc5])],
    ['re-indented by an editor', Buffer.from(JSON.stringify(JSON.parse(text), null, 2))],
    ['line ends made Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['whole, but not what belongs here', Buffer.from(seal({ colour: 'red' }))],
  ]
}

function contentOf(bytes: Buffer): object {
  const content = valueOf(unseal(bytes))
  return typeof content === 'object' ? { ...content } : {}
}

function linkedDocument() {
  const doc = newDocument({ ...EMPTY_ARTICLE, blocks: [{ kind: 'paragraph', text: '增长' }] })
  const tr = new Transform(doc)
  // Kicker, title and subtitle are empty: the words begin behind their borders.
  tr.addMark(8, 10, schema.mark('footnote', { note: '据统计局' }))
  tr.addMark(8, 10, schema.mark('link', { href: 'https://example.cn/' }))
  return tr.doc
}

async function libraryOfOne() {
  const folder = await temporaryFolder()
  const { library } = await openForTest(folder)
  const { id } = await createArticle(library, documentSaying('第一稿', TEXT))
  valueOf(await library.change({ id, base: 0, doc: documentSaying('第二稿', TEXT) }))
  valueOf(await library.save(id))
  const { path } = valueOf(await library.load(id))
  await library.close()
  return { folder, id, path }
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'))
    return true
  } catch {
    return false
  }
}
