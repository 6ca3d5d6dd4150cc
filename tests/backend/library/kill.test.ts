import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ArticleId } from '#core/article/article'
import { checkLibrary } from '#backend/library/check-library'
import { openForTest, valueOf } from './open-for-test.ts'
import { savedDocument } from './programs/saved-document.ts'
import { bundledProgram, runProgram } from './run-program.ts'
import { temporaryFolder } from './temporary-folder.ts'

const KILLS = 200
/** Libraries that are tried side by side, to wait less. */
const LANES = 4
/** Torn files that show what the harness can see. */
const ENOUGH = 4
/** Milliseconds after a sign of life. */
const LATEST = 60

describe('a process killed in the middle of saving', () => {
  it(
    `leaves a readable library with every save it told of, ${KILLS} times of ${KILLS}`,
    { timeout: 300_000 },
    async () => {
      const program = await bundledProgram('save-loop')
      const lanes = Array.from({ length: LANES }, () => killOverAndOver(program, KILLS / LANES))
      const outcomes = await Promise.all(lanes)
      expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([])
      expect(sum(outcomes.map(({ articles }) => articles))).toBeGreaterThan(LANES)
      expect(sum(outcomes.map(({ saves }) => saves))).toBeGreaterThan(KILLS / 4)
    },
  )

  it('leaves a torn file when it simply wrote it', { timeout: 120_000 }, async () => {
    const program = await bundledProgram('write-file-loop')
    const path = join(await temporaryFolder(), 'article.json')
    await writeFile(path, '{"text":""}')
    const torn: string[] = []
    // On a busy machine a process may be killed before it wrote at all: so as often as it takes.
    for (let kill = 0; kill < KILLS && torn.length < ENOUGH; kill += 1) {
      // oxlint-disable no-await-in-loop -- one file, killed over and over
      await killed(program, path)
      const text = await readFile(path, 'utf8')
      // oxlint-enable no-await-in-loop
      if (!text.endsWith('"}')) torn.push(`${text.length}`)
    }
    expect(torn).toHaveLength(ENOUGH)
  })
})

async function killOverAndOver(program: string, kills: number) {
  const folder = await temporaryFolder()
  const told = new Map<ArticleId, number>()
  const wrong: string[] = []
  let saves = 0
  for (let kill = 0; kill < kills; kill += 1) {
    // oxlint-disable no-await-in-loop -- each process finds what the one before it left
    const lines = await killed(program, folder)
    const toldNow = new Map(lines.flatMap(savedIn))
    saves += lines.flatMap(savedIn).length
    for (const [id, revision] of toldNow) told.set(id, revision)
    wrong.push(...(await whatIsLost(folder, toldNow)))
    // oxlint-enable no-await-in-loop
  }
  wrong.push(...(await whatIsLost(folder, told)))
  const { problems } = valueOf(await checkLibrary(folder))
  return {
    wrong: [...wrong, ...problems.map(({ kind, path }) => `${kind}: ${path}`)],
    articles: told.size,
    saves,
  }
}

async function killed(program: string, argument: string): Promise<readonly string[]> {
  const running = runProgram(program, argument)
  // Half of them may save at least once first: else a slow machine would be killed before it began.
  const sign = Math.random() < 0.5 ? 'ready' : 'saved'
  await running.nextLine((line) => line.startsWith(sign))
  await setTimeout(Math.random() * LATEST)
  await running.kill()
  return running.lines
}

function savedIn(line: string): [ArticleId, number][] {
  const [said, id, revision] = line.split(' ')
  return said === 'saved' ? [[ArticleId.parse(id), Number(revision)]] : []
}

/** Every article that was told of is there, whole, at that revision or the one being written. */
async function whatIsLost(folder: string, told: ReadonlyMap<ArticleId, number>): Promise<string[]> {
  const { library } = await openForTest(folder)
  const { access } = library.state()
  const lost = await Promise.all(
    Array.from(told, async ([id, revision]) => {
      const current = await library.current(id)
      if (!current.ok) return `${id}: ${JSON.stringify(current.error)}`
      const { value } = current
      if (value.revision < revision) return `${id}: ${value.revision} instead of ${revision}`
      const isWhole = JSON.stringify(value.doc) === JSON.stringify(savedDocument(value.revision))
      const row = library.rows().find((each) => each.id === id)
      return isWhole && row?.revision === value.revision ? [] : `${id}: not what was saved`
    }),
  )
  await library.close()
  return [...lost.flat(), ...(access.kind === 'owner' ? [] : ['not the owner'])]
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}
