import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { IntakeError } from '#core/intake/intake-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { Handlers, Question, Source } from '#bridge/contract'
import type { Parts } from '../parts.ts'
import { keepPictures } from './keep-pictures.ts'
import { readSource, type ReadSource } from './read-source.ts'
import { takeIn } from './take-in.ts'
import { takeInSample } from './take-in-sample.ts'

type Intake = 'intake:read' | 'intake:take-in' | 'sample:take-in'
type Needed = Pick<Parts, 'library' | 'uploads' | 'shipped'>

export function intakeHandlers(parts: Needed): Pick<Handlers, Intake> {
  const { library, shipped } = parts
  return {
    'intake:read': (question) => read(question, parts),
    'intake:take-in': (question) => takeIn(library(), question),
    'sample:take-in': () => takeInSample(library(), join(shipped.assetsFolder, 'sample/page.txt')),
  }
}

async function read(
  question: Question<'intake:read'>,
  { library, uploads, shipped }: Needed,
): Promise<Result<Source, IntakeError>> {
  const { workersFolder } = shipped
  const name = question.kind === 'text' ? '' : question.name
  const given =
    question.kind === 'text'
      ? pasted(question.text)
      : await uploaded(question, uploads, workersFolder)
  if (!given.ok) return given

  const { encoding } = given.value
  const { text, photos } = await keepPictures(given.value, { library: library(), workersFolder })
  const hash = createHash('sha256').update(text).digest('hex')
  const takenInBefore = library()
    .takenInBefore(hash)
    .map(({ id, title, createdAt }) => ({ id, title, at: createdAt }))
  return ok({ name, text, hash, encoding, photos, word: null, original: null, takenInBefore })
}

function pasted(text: string): Result<ReadSource, IntakeError> {
  if (text.trim() === '') return fail({ kind: 'empty' })
  return ok({ text: text.replaceAll(/\r\n?/gu, '\n'), encoding: 'utf-8', pictures: [] })
}

/** An upload that somebody else took, or that a restart lost, has to be sent again. */
async function uploaded(
  { handle, name }: Extract<Question<'intake:read'>, { kind: 'upload' }>,
  uploads: Needed['uploads'],
  workersFolder: string,
): Promise<Result<ReadSource, IntakeError>> {
  const bytes = await uploads.take(handle)
  return bytes === undefined
    ? fail({ kind: 'not-found', path: name })
    : readSource({ name, bytes }, workersFolder)
}
