import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Process } from '#core/review/process'
import { seal, unseal } from '#backend/library/checksummed-json'
import { checkLibrary } from '#backend/library/check-library'
import { documentSaying, errorOf, openForTest, valueOf } from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'
import { LI, QIAN, SHORT, SUN, WANG, ZHAO } from '../../core/review/five-people.ts'
import { acting, articleBy, deskOfFive, passing, release } from './desk-of-five.ts'

async function desk(process: Process = SHORT) {
  const folder = await temporaryFolder()
  const { library, heard } = await openForTest(folder)
  await deskOfFive(library, process)
  const id = await articleBy(library)
  return { folder, library, heard, id }
}

describe('an article on its way through the review', () => {
  it('goes from stage to stage as its sign-offs say, and the list with it', async () => {
    const { library, heard, id } = await desk()
    await release(library, id)
    const { standing, entries } = valueOf(await library.reviewState(id))
    expect(standing).toMatchObject({ stage: 'signed-off', isLocked: true, released: 6 })
    expect(entries.map(({ by }) => by.name)).toEqual(
      [WANG, WANG, LI, ZHAO, QIAN, SUN].map(({ name }) => name),
    )
    expect(library.rows().map(({ details }) => details.stage)).toEqual(['signed-off'])
    expect(heard.filter(({ name }) => name === 'review:changed')).toHaveLength(6)
    const versions = valueOf(await library.versions(id))
    expect(
      versions.filter(({ cause }) => cause === 'stage').map(({ stage, by }) => [stage, by]),
    ).toEqual([
      ['signed-off', '孙立'],
      ['release', '钱进'],
      ['final-review', '赵敏'],
      ['final-review', '李强'],
      ['first-review', '王小明'],
      ['first-review', '王小明'],
    ])
  })

  it('is refused a second sign-off by the same person, under any profile of theirs', async () => {
    const { library, id } = await desk()
    valueOf(await acting(library, id)(SUN, { kind: 'submit' }))
    valueOf(await acting(library, id)(WANG, passing('first-review')))
    const again = await acting(library, id)(WANG, passing('first-proof'))
    expect(errorOf(again)).toEqual({ kind: 'signed-already', duty: 'first-review' })
    expect(valueOf(await library.reviewState(id)).entries).toHaveLength(2)
  })

  it('is not signed by a text that the signer has not seen', async () => {
    const { library, id } = await desk()
    valueOf(await acting(library, id)(SUN, { kind: 'submit' }))
    const { content } = valueOf(await library.reviewState(id))
    const { revision } = valueOf(await library.current(id))
    valueOf(await library.change({ id, base: revision, doc: documentSaying('别的题') }))
    const asked = { id, person: WANG.id, pin: null, content, act: passing('first-review') }
    expect(errorOf(await library.act(asked))).toEqual({ kind: 'text-changed' })
  })

  it('is signed by whoever knows the PIN and nobody else', async () => {
    const { library, id } = await desk()
    valueOf(await library.setPin({ id: WANG.id, pin: null, next: '1357' }))
    expect(errorOf(await acting(library, id)(WANG, { kind: 'submit' })).kind).toBe('wrong-pin')
    expect(valueOf(await library.reviewState(id)).entries).toEqual([])
  })

  it('says how much its signer mended since the sign-off before, also what was accepted since', async () => {
    const { library, id } = await desk()
    valueOf(await acting(library, id)(SUN, { kind: 'submit' }))
    const plain = valueOf(await library.current(id))
    const json = JSON.stringify(plain.doc)
    const at = new Date().toISOString()
    const mark = JSON.stringify([{ type: 'insertion', attrs: { id: '1', by: '李强', at } }])
    const suggested = json.replace('"text":"昨日', `"marks":${mark},"text":"昨日`)
    valueOf(await library.change({ id, base: plain.revision, doc: JSON.parse(suggested) }))
    valueOf(await library.keepVersion(id, { cause: 'automatic', name: '', by: '' }))
    valueOf(await library.change({ id, base: plain.revision + 1, doc: plain.doc }))
    valueOf(await acting(library, id)(WANG, passing('first-review')))
    const { entries } = valueOf(await acting(library, id)(LI, passing('first-proof')))
    const counts = entries.map(({ event }) => (event.kind === 'signed' ? event.corrections : null))
    expect(counts).toEqual([null, 0, 1])
  })

  it('looks itself at what a required check asks for', async () => {
    const proof = SHORT.rounds[0]?.duties[1]
    if (proof === undefined) throw new Error('the first round has a proofreading')
    const checks = { ...proof.checks, headlines: 'required', roster: 'advised' } as const
    const duties = [{ ...proof, checks }]
    const process: Process = { ...SHORT, rounds: [{ stage: 'first-review', duties }] }
    const { library, id } = await desk(process)
    valueOf(await acting(library, id)(SUN, { kind: 'submit' }))
    expect(errorOf(await acting(library, id)(LI, passing('first-proof')))).toEqual({
      kind: 'checks-open',
      checks: [{ check: 'headlines', level: 'required', left: 1 }],
    })
    const returned = { ...passing('first-proof'), outcome: 'return' } as const
    expect(valueOf(await acting(library, id)(LI, returned)).standing.returned?.opinion).toBe('同意')
  })
})

describe('a released article', () => {
  it('is locked in its text and its details, but not in where it is printed', async () => {
    const { library, id } = await desk()
    await release(library, id)
    const { revision } = valueOf(await library.current(id))
    const change = { id, base: revision, doc: documentSaying('改一个字') }
    expect(errorOf(await library.change(change))).toEqual({ kind: 'locked' })
    expect(errorOf(await library.setDetails([id], { source: '通稿' }))).toEqual({ kind: 'locked' })
    expect(errorOf(await library.setTracking(id, true))).toEqual({ kind: 'locked' })
    const [first] = valueOf(await library.versions(id)).toReversed()
    expect(errorOf(await library.restoreVersion(id, first?.number ?? 0)).kind).toBe('locked')
    const [row] = valueOf(
      await library.setDetails([id], { page: '1版', editionDate: '2026-05-09' }),
    )
    expect(row?.details).toMatchObject({ page: '1版', stage: 'signed-off' })
  })

  it('is opened for a reason, changed, and is then no longer as released', async () => {
    const { library, id } = await desk()
    await release(library, id)
    expect(valueOf(await library.signOffSheet(id)).isAsReleased).toBe(true)
    expect(errorOf(await acting(library, id)(SUN, { kind: 'reopen', reason: ' ' })).kind).toBe(
      'words-missing',
    )
    const opened = valueOf(await acting(library, id)(SUN, { kind: 'reopen', reason: '数字有误' }))
    expect(opened.standing).toMatchObject({ stage: 'first-review', isLocked: false, released: 6 })
    const { revision } = valueOf(await library.current(id))
    valueOf(await library.change({ id, base: revision, doc: documentSaying('改一个字') }))
    expect(valueOf(await library.signOffSheet(id)).isAsReleased).toBe(false)
    // Everybody may sign anew, and another duty than before.
    valueOf(await acting(library, id)(LI, passing('first-review')))
  })

  it('stays released when the process asks for more afterwards, unlike one on its way', async () => {
    const { library, id } = await desk()
    const other = await articleBy(library)
    await release(library, id)
    valueOf(await acting(library, other)(WANG, { kind: 'submit' }))
    const [, last] = SHORT.rounds
    if (last === undefined) throw new Error('there are two rounds')
    valueOf(await library.keepReviewProcess({ ...SHORT, revision: 1, rounds: [last] }))
    const stages = new Map(library.rows().map((row) => [row.id, row.details.stage]))
    expect([stages.get(id), stages.get(other)]).toEqual(['signed-off', 'final-review'])
  })

  it.each(['index.json', 'nothing'])(
    'stays locked when somebody unlocks its file by hand and %s is lost',
    async (lost) => {
      const { folder, library, id } = await desk()
      await release(library, id)
      await library.close()
      const path = join(folder, 'articles', id, 'article.json')
      const article = valueOf(unseal(await readFile(path)))
      const text = JSON.stringify(article).replace('"stage":"signed-off"', '"stage":"draft"')
      await writeFile(path, seal(JSON.parse(text)))
      if (lost !== 'nothing') await rm(join(folder, lost))

      const again = (await openForTest(folder)).library
      expect(again.rows().map(({ details }) => details.stage)).toEqual(['signed-off'])
      const { revision } = valueOf(await again.current(id))
      const change = { id, base: revision, doc: documentSaying('改一个字') }
      expect(errorOf(await again.change(change))).toEqual({ kind: 'locked' })
    },
  )
})

describe('the record of an article', () => {
  it('stays with it in the waste bin and does not follow a copy', async () => {
    const { folder, library, id } = await desk()
    valueOf(await acting(library, id)(SUN, { kind: 'submit' }))
    valueOf(await library.trash([id]))
    expect(valueOf(await library.reviewState(id)).entries).toHaveLength(1)
    valueOf(await library.restore([id]))
    const copy = valueOf(await library.duplicate(id))
    expect(copy.details.stage).toBe('draft')
    expect(valueOf(await library.reviewState(copy.id)).entries).toEqual([])
    expect(valueOf(await checkLibrary(folder)).problems).toEqual([])
  })

  it('that was altered keeps its text locked, is shown to the break and takes no sign-off', async () => {
    const { folder, library, id } = await desk()
    await release(library, id)
    const path = join(folder, 'articles', id, 'audit.ndjson')
    const written = await readFile(path, 'utf8')
    await writeFile(path, written.replace('李强', '李刚'))
    const { entries, chain, standing } = valueOf(await library.reviewState(id))
    expect(chain).toEqual({ kind: 'broken', line: 3 })
    expect(entries).toHaveLength(2)
    expect(standing).toMatchObject({ stage: 'signed-off', isLocked: true })
    const reopening = await acting(library, id)(SUN, { kind: 'reopen', reason: '试试' })
    expect(errorOf(reopening)).toEqual({ kind: 'record-broken', line: 3 })
    expect(valueOf(await checkLibrary(folder)).problems).toEqual([
      { kind: 'damaged', path: join('articles', id, 'audit.ndjson') },
    ])
  })
})
