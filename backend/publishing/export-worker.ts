import { parentPort, workerData } from 'node:worker_threads'
import { zipSync, type ZippableFile } from 'fflate'
import { bylineNames } from '#core/article/byline'
import { bylineOf } from '#core/article/dateline'
import { fieldText } from '#core/article/article-text'
import { readDocument } from '#core/article/document'
import { setZipDates } from '#core/publishing/zip-dates'
import { orphans } from '#core/review/comment-places'
import { assertNever } from '#core/shared/assert'
import { contentHash } from '../review/review-of-article.ts'
import { wholeBuffers } from '../task-thread.ts'
import {
  ExportSetup,
  WriteTask,
  type ArticleToWrite,
  type Named,
  type WriteAnswer,
} from './export-messages.ts'
import { photosShown } from './word-article.ts'
import { writeForm, type LeavingContent } from './write-form.ts'

const setup = ExportSetup.parse(workerData)
const together: LeavingContent[] = []

/** One after the other: a message that comes while a file is written waits for its turn. */
let last = Promise.resolve()
parentPort?.on('message', (message: unknown) => {
  last = last.then(() => answer(message))
})

async function answer(message: unknown): Promise<void> {
  const said = await answerTo(WriteTask.parse(message)).catch(failure)
  parentPort?.postMessage(said, wholeBuffers(bytesIn(said)))
}

async function answerTo(task: WriteTask): Promise<WriteAnswer> {
  switch (task.kind) {
    case 'write': {
      const article = contentOf(task.article)
      return {
        kind: 'written',
        named: named(article),
        articles: 1,
        files: await writeForm([article], setup),
      }
    }
    case 'add': {
      const article = contentOf(task.article)
      // A photo that cannot be read fails here, alone, and not the file of all of them.
      photosShown(article, setup)
      together.push(article)
      return { kind: 'added', named: named(article) }
    }
    case 'join': {
      const [first] = together
      if (first === undefined) throw new RangeError('nothing to join')
      const files = await writeForm(together, setup)
      return { kind: 'written', named: named(first), articles: together.length, files }
    }
    case 'zip': {
      const entries = task.files.map(({ name, bytes }): [string, ZippableFile] => [
        name,
        [bytes, level(name)],
      ])
      return { kind: 'zipped', bytes: setZipDates(zipSync(Object.fromEntries(entries))) }
    }
    default:
      return assertNever(task)
  }
}

function contentOf({ id, doc, comments, record, photos }: ArticleToWrite): LeavingContent {
  const read = readDocument(doc)
  if (!read.ok) throw new RangeError(read.error.reason)
  return { id, doc: read.value, comments, record, photos }
}

function named({ doc, comments }: LeavingContent): Named {
  return {
    title: fieldText(doc, 'title'),
    names: bylineNames(bylineOf(doc)),
    text: contentHash(doc),
    orphans: orphans(doc, comments).length,
  }
}

/** Word files, PDF and photos are compressed already: the zip only carries them. */
function level(name: string): { readonly level: 0 | 6 } {
  return { level: /\.(?:txt|md|html)$/u.test(name) ? 6 : 0 }
}

function failure(error: unknown): WriteAnswer {
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
}

/** Handed over, not copied: nobody here looks at them again. */
function bytesIn(said: WriteAnswer): readonly Uint8Array[] {
  if (said.kind === 'zipped') return [said.bytes]
  return said.kind === 'written' ? said.files.map(({ bytes }) => bytes) : []
}
