import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EMPTY_RECORD, type ProofRecord } from '#core/proofreading/proof-record'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import type { Roster } from '#core/roster/roster'
import { checkLibrary } from '#backend/library/check-library'
import { seal } from '#backend/library/checksummed-json'
import type { Library } from '#backend/library/library'
import { moveLibrary } from '#backend/library/move-library'
import { giveSampleRoster } from '#backend/proofreading/sample-roster'
import { createArticle, errorOf, openForTest, valueOf } from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'

describe('rules, words and people of a library', () => {
  it('are as we ship them until the desk keeps its own', async () => {
    const { library } = await openForTest(await temporaryFolder())
    expect(valueOf(await library.setup())).toEqual(SHIPPED_SETUP)
  })

  it('are there again after the library was closed, and everybody hears of them', async () => {
    const folder = await temporaryFolder()
    const { library, heard } = await openForTest(folder)
    valueOf(await library.keepSetup('roster', rosterOf('王小明')))
    valueOf(await library.keepSetup('rules', { format: 1, revision: 0, rules: { 'PU-01': 'off' } }))
    const kept = valueOf(await library.keepSetup('lexicon', { ...LEXICON, revision: 0 }))
    expect(heard.at(-1)).toEqual({ name: 'proofreading:setup-changed', news: kept })
    await library.close()

    const again = await openForTest(folder)
    expect(valueOf(await again.library.setup())).toEqual({
      rules: { format: 1, revision: 1, rules: { 'PU-01': 'off' } },
      lexicon: { ...LEXICON, revision: 1 },
      roster: { ...rosterOf('王小明'), revision: 1 },
    })
    expect(valueOf(await checkLibrary(folder)).problems).toEqual([])
  })

  it('are not overwritten from an older state', async () => {
    const { library } = await openForTest(await temporaryFolder())
    valueOf(await library.keepSetup('roster', rosterOf('王小明')))
    expect(errorOf(await library.keepSetup('roster', rosterOf('李大力')))).toEqual({
      kind: 'stale',
      revision: 1,
    })
    expect(namesIn(await library.setup())).toEqual(['王小明'])
  })

  it('take one of two that were kept in the same moment', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const kept = await Promise.all(
      ['甲', '乙'].map((name) => library.keepSetup('roster', rosterOf(name))),
    )
    expect(kept.map(({ ok }) => ok)).toEqual([true, false])
    expect(namesIn(await library.setup())).toEqual(['甲'])
  })

  it.each([
    ['cut off', (whole: Buffer) => whole.subarray(0, 60)],
    ['one bit flipped', (whole: Buffer) => Buffer.from(whole).fill('乙', 150, 153)],
    ['whole, but not people', () => Buffer.from(seal({ format: 1, people: 3 }))],
  ])('come from their good copy when damaged, and the damage is kept: %s', async (_, damage) => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    await keepTwice(library)
    await library.close()
    const path = join(folder, 'roster.json')
    const broken = damage(await readFile(path))
    await writeFile(path, broken)

    const again = (await openForTest(folder)).library
    const setup = valueOf(await again.setup())
    expect(setup.roster.people.map(({ name }) => name)).toEqual(['王小明'])
    expect(await keptAside(again)).toEqual([broken])
    valueOf(await again.keepSetup('roster', { ...setup.roster, people: [] }))
    expect(await keptAside(again)).toEqual([broken])
    expect(namesIn(await again.setup())).toEqual([])
  })

  it('stay as they are, bit by bit, when a newer 区闻 wrote them', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'lexicon.json')
    const { library } = await openForTest(folder)
    const newer = Buffer.from(seal({ format: 2, terms: ['新'] }))
    await writeFile(path, newer)
    const error = { kind: 'newer-format', path, format: 2 }
    expect(errorOf(await library.setup())).toEqual(error)
    expect(errorOf(await library.keepSetup('lexicon', LEXICON))).toEqual(error)
    expect(await readFile(path)).toEqual(newer)
    expect(valueOf(await checkLibrary(folder)).problems).toEqual([
      { kind: 'newer-format', path: 'lexicon.json' },
    ])
  })

  it('can be read and not written where somebody else has the library', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    valueOf(await library.keepSetup('roster', rosterOf('王小明')))
    const second = (await openForTest(folder)).library
    expect(namesIn(await second.setup())).toEqual(['王小明'])
    const { roster } = valueOf(await second.setup())
    expect(errorOf(await second.keepSetup('roster', roster)).kind).toBe('read-only')
  })

  it('move with the library', async () => {
    const folder = await temporaryFolder()
    const to = join(await temporaryFolder(), 'moved')
    const { library } = await openForTest(folder)
    valueOf(await library.keepSetup('roster', rosterOf('王小明')))
    await library.close()
    valueOf(await moveLibrary(folder, to))
    expect(namesIn(await (await openForTest(to)).library.setup())).toEqual(['王小明'])
  })
})

describe('what proofreading remembers of an article', () => {
  it('goes to the waste bin with it and comes back', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library)
    expect(valueOf(await library.proofRecord(id))).toEqual(EMPTY_RECORD)
    valueOf(await library.keepProofRecord(id, RECORD))
    valueOf(await library.trash([id]))
    expect(valueOf(await library.proofRecord(id))).toEqual(RECORD)
    valueOf(await library.restore([id]))
    expect(valueOf(await library.proofRecord(id))).toEqual(RECORD)
  })

  it('is not taken over by a duplicate', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library)
    valueOf(await library.keepProofRecord(id, RECORD))
    const second = valueOf(await library.duplicate(id))
    expect(valueOf(await library.proofRecord(second.id))).toEqual(EMPTY_RECORD)
  })

  it('comes from its good copy when damaged', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const { id } = await createArticle(library)
    valueOf(await library.keepProofRecord(id, RECORD))
    valueOf(await library.keepProofRecord(id, EMPTY_RECORD))
    const broken = Buffer.from('{"sha256":')
    await writeFile(join(folder, 'articles', id, 'proofreading.json'), broken)
    expect(valueOf(await library.proofRecord(id))).toEqual(RECORD)
    expect(await keptAside(library)).toEqual([broken])
  })

  it('is of no article that is not there, and makes no folder for it', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const { id } = await createArticle(await elsewhere())
    expect(errorOf(await library.keepProofRecord(id, RECORD))).toEqual({ kind: 'not-found', id })
    expect(existsSync(join(folder, 'articles', id))).toBe(false)
  })
})

describe('the people of the sample page', () => {
  it('come into a sample library whose roster nobody has touched', async () => {
    const { library } = await openForTest(await temporaryFolder(), { isSample: true })
    await giveSampleRoster(library)
    expect(namesIn(await library.setup())).toContain('张艳敏')

    const { roster } = valueOf(await library.setup())
    valueOf(await library.keepSetup('roster', { ...roster, people: [] }))
    await giveSampleRoster(library)
    expect(namesIn(await library.setup())).toEqual([])
  })

  it('come into no other library', async () => {
    const { library } = await openForTest(await temporaryFolder())
    await giveSampleRoster(library)
    expect(namesIn(await library.setup())).toEqual([])
  })
})

const LEXICON = {
  format: 1,
  revision: 0,
  words: [
    {
      id: 'w1',
      list: 'wrong',
      word: '管城区',
      right: '管城回族区',
      rule: null,
      reason: '全称',
      by: '校对科',
      at: '2026-05-08T12:00:00.000Z',
    },
  ],
} as const

const RECORD: ProofRecord = {
  format: 1,
  ignored: [
    {
      rule: 'CF-289',
      text: '做出',
      scope: 'here',
      field: 'body',
      before: '区域增长极',
      after: '管城贡献',
      by: '王小明',
      at: '2026-05-08T12:00:00.000Z',
      reason: '',
    },
  ],
  headlines: [],
}

function rosterOf(...names: readonly string[]): Roster {
  const people = names.map((name, at) => ({
    id: `p${at}`,
    name,
    posts: [{ title: '区长', body: '区政府', from: null, to: null }],
    rank: at + 1,
    note: '',
  }))
  return { format: 1, revision: 0, people }
}

async function keepTwice(library: Library): Promise<void> {
  valueOf(await library.keepSetup('roster', rosterOf('王小明')))
  valueOf(await library.keepSetup('roster', { ...rosterOf('李大力'), revision: 1 }))
}

function namesIn(setup: Awaited<ReturnType<Library['setup']>>): readonly string[] {
  return valueOf(setup).roster.people.map(({ name }) => name)
}

/** The bytes of everything set aside. */
async function keptAside(library: Library): Promise<readonly Buffer[]> {
  const folder = join(library.state().path, 'set-aside')
  const names = await readdir(folder)
  return Promise.all(names.map((name) => readFile(join(folder, name))))
}

async function elsewhere(): Promise<Library> {
  return (await openForTest(await temporaryFolder())).library
}
