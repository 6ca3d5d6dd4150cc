import { writeSync } from 'node:fs'
import { NO_DETAILS, type ArticleId } from '#core/article/article'
import type { Library } from '#backend/library/library'
import { openLibrary } from '#backend/library/open-library'
import { savedDocument } from './saved-document.ts'

/** Saves as fast as it can and says so after each save, until it is killed. */
const [folder = ''] = process.argv.slice(2)
const opened = await openLibrary(folder, { announce: () => {}, shellName: 'save-loop' })
if (!opened.ok) throw new Error(JSON.stringify(opened.error))
writeSync(1, 'ready\n')
await saveForever(opened.value)

async function saveForever(library: Library): Promise<never> {
  for (let round = Math.floor(Math.random() * 5); ; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one save at a time, as an editor saves
    writeSync(1, `${await work(library, round)}\n`)
  }
}

function work(library: Library, round: number): Promise<string> {
  const rows = library.rows()
  const row = rows[round % rows.length]
  return row === undefined || round % 5 === 2 ? create(library) : save(library, row.id)
}

async function save(library: Library, id: ArticleId): Promise<string> {
  const current = await library.current(id)
  if (!current.ok) throw new Error(JSON.stringify(current.error))
  const { revision } = current.value
  await library.change({ id, base: revision, doc: savedDocument(revision + 1) })
  const saved = await library.save(id)
  if (!saved.ok) throw new Error(JSON.stringify(saved.error))
  return `saved ${id} ${saved.value.revision}`
}

async function create(library: Library): Promise<string> {
  const doc = savedDocument(0)
  const article = { doc, details: NO_DETAILS, origin: null, asItCameIn: '原文' }
  const created = await library.create([article])
  if (!created.ok) throw new Error(JSON.stringify(created.error))
  return created.value.map(({ id }) => `saved ${id} 0`).join('\n')
}
