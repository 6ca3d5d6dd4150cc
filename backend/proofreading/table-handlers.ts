import { randomUUID } from 'node:crypto'
import type { LibraryError } from '#core/article/library-error'
import { translate } from '#core/messages/translate'
import type { TableError } from '#core/proofreading/table-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { Answer, Delivered, Handlers, Question } from '#bridge/contract'
import type { Parts } from '../parts.ts'
import { PEOPLE_COLUMNS, peopleRows, readPeople } from './table/people-table.ts'
import { readRows } from './table/read-rows.ts'
import { readWords, WORD_COLUMNS, wordRows } from './table/words-table.ts'
import { csvFile, xlsxFile, type WrittenTable } from './table/write-rows.ts'

type TableChannel = 'proofreading:read-table' | 'proofreading:write-table'
type Needed = Pick<Parts, 'library' | 'shell' | 'settings' | 'uploads' | 'shipped'>
type Read = Answer<'proofreading:read-table'>

/** The desk's words and people as tables: from a file, into a file. */
export function tableHandlers(parts: Needed): Pick<Handlers, TableChannel> {
  return {
    'proofreading:read-table': (question) => readTable(question, parts),
    'proofreading:write-table': (question) => writeTable(question, parts),
  }
}

async function readTable(
  { kind, handle, name }: Question<'proofreading:read-table'>,
  { uploads, shipped, settings }: Needed,
): Promise<Read> {
  const bytes = await uploads.take(handle)
  if (bytes === undefined) return fail({ kind: 'upload-gone' })
  const rows = await readRows({ name, bytes, workersFolder: shipped.workersFolder })
  if (!rows.ok) return rows
  if (kind === 'roster') return named(kind, readPeople(rows.value, randomUUID))
  const { person } = settings.now().preferences
  const importing = { by: person, at: new Date().toISOString(), newId: randomUUID }
  return named(kind, readWords(rows.value, importing))
}

function named<Kind extends string, Table extends object>(
  kind: Kind,
  read: Result<Table, TableError>,
): Result<Table & { kind: Kind }, TableError> {
  return read.ok ? ok({ ...read.value, kind }) : read
}

async function writeTable(
  { kind, form }: Question<'proofreading:write-table'>,
  { library, shell, settings }: Needed,
): Promise<Result<Delivered, LibraryError>> {
  const setup = await library().setup()
  if (!setup.ok) return setup
  const say = translate(settings.now().preferences.language)
  const { roster, lexicon } = setup.value
  const rows =
    kind === 'roster'
      ? table(PEOPLE_COLUMNS, peopleRows(roster.people), (column) => say(`table.${column}`))
      : table(WORD_COLUMNS, wordRows(lexicon.words, say), (column) => say(`table.${column}`))
  const bytes = form === 'csv' ? csvFile(rows) : await xlsxFile(rows)
  return ok(await shell.deliver({ name: `${say(`table.${kind}`)}.${form}`, bytes }))
}

function table<Column extends string>(
  columns: Readonly<Record<Column, unknown>>,
  rows: readonly Readonly<Record<Column, string>>[],
  titleOf: (column: Column) => string,
): WrittenTable {
  const order = columnsIn(columns)
  return [order.map(titleOf), ...rows.map((row) => order.map((column) => row[column]))]
}

function columnsIn<Column extends string>(columns: Readonly<Record<Column, unknown>>): Column[] {
  return Object.keys(columns).filter((key): key is Column => key in columns)
}
