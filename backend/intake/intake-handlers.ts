import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { IntakeError } from '#core/intake/intake-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { Handlers, Question, Source } from '#bridge/contract'
import type { Parts } from '../parts.ts'
import { knownArticles } from './own/known-articles.ts'
import { mergeBack } from './own/merge-back.ts'
import { keepWord } from './keep-word.ts'
import { readSource, type ReadSource } from './read-source.ts'
import { takeIn } from './take-in.ts'
import { takeInSample } from './take-in-sample.ts'

type Intake = 'intake:read' | 'intake:take-in' | 'intake:merge-back' | 'sample:take-in'
type Needed = Pick<Parts, 'library' | 'uploads' | 'shipped'>

export function intakeHandlers(parts: Needed): Pick<Handlers, Intake> {
  const { library, shipped } = parts
  return {
    'intake:read': (question) => read(question, parts),
    'intake:take-in': (question) => takeIn(library(), question),
    'intake:merge-back': ({ file }) =>
      mergeBack(file, { library: library(), workersFolder: shipped.workersFolder }),
    'sample:take-in': () => takeInSample(library(), join(shipped.assetsFolder, 'sample/page.txt')),
  }
}

async function read(
  question: Question<'intake:read'>,
  parts: Needed,
): Promise<Result<Source, IntakeError>> {
  const name = question.kind === 'text' ? '' : question.name
  const given = question.kind === 'text' ? pasted(question.text) : await uploaded(question, parts)
  if (!given.ok) return given
  const page =
    given.value.kind === 'text' ? textPage(given.value) : await wordPage(given.value, parts)
  if (page.text.trim() === '') return fail({ kind: 'empty' })

  const hash = createHash('sha256').update(page.text).digest('hex')
  const takenInBefore = parts
    .library()
    .takenInBefore(hash)
    .map(({ id, title, createdAt }) => ({ id, title, at: createdAt }))
  return ok({ name, hash, takenInBefore, ...page })
}

type Page = Omit<Source, 'name' | 'hash' | 'takenInBefore'>

function textPage({ text, encoding }: Extract<ReadSource, { kind: 'text' }>): Page {
  return { text, encoding, photos: [], word: null, original: null, own: [] }
}

/** The file and its photos are kept at once: by the time of taking in they are only names. */
async function wordPage(
  file: Extract<ReadSource, { kind: 'word' }>,
  { library, shipped: { workersFolder } }: Needed,
): Promise<Page> {
  const kept = await keepWord(file, { library: library(), workersFolder })
  const original = await library().keepOriginal(file.given, file.ext)
  const { text, ...word } = kept.text
  return {
    text,
    encoding: 'word',
    photos: [...kept.photos],
    word,
    own: knownArticles(file.document, library()),
    original: { file: original.ok ? original.value : null, losses: kept.losses },
  }
}

function pasted(text: string): Result<ReadSource, IntakeError> {
  if (text.trim() === '') return fail({ kind: 'empty' })
  return ok({ kind: 'text', text: text.replaceAll(/\r\n?/gu, '\n'), encoding: 'utf-8' })
}

/** An upload that somebody else took, or that a restart lost, has to be sent again. */
async function uploaded(
  { handle, name }: Extract<Question<'intake:read'>, { kind: 'upload' }>,
  { uploads, shipped }: Needed,
): Promise<Result<ReadSource, IntakeError>> {
  const bytes = await uploads.take(handle)
  return bytes === undefined
    ? fail({ kind: 'not-found', path: name })
    : readSource({ name, bytes }, shipped.workersFolder)
}
