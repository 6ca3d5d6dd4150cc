import { LexiconWord, type LexiconList } from '#core/proofreading/house-lexicon'
import type { TableError } from '#core/proofreading/table-error'
import { ok, type Result } from '#core/shared/result'
import { MESSAGES } from '#core/messages/messages'
import type { Translate } from '#core/messages/translate'
import { namedRows, type Columns, type NamedRow } from './columns.ts'
import { tableDay } from './table-day.ts'
import type { TableRow } from './table-row.ts'

export type WordsTable = { readonly words: LexiconWord[]; readonly unread: number[] }

/** In the order in which they are written. */
export const WORD_COLUMNS = {
  list: ['列表', '类别', '类型', 'list'],
  word: ['词', '词语', '词条', 'word', 'term'],
  right: ['改为', '正确', '应为', 'right', 'replacement'],
  rule: ['规则', 'rule'],
  reason: ['理由', '原因', '说明', 'reason'],
  by: ['添加人', '添加者', 'by'],
  at: ['时间', '添加时间', '日期', 'at', 'date'],
  id: ['编号', 'id'],
} as const satisfies Columns<string>

type Column = keyof typeof WORD_COLUMNS

/** Who imports and when, for rows that do not say it themselves; and how a new word is named. */
export type Importing = {
  readonly by: string
  readonly at: string
  readonly newId: () => string
}

export function readWords(
  rows: readonly TableRow[],
  importing: Importing,
): Result<WordsTable, TableError> {
  const named = namedRows<Column>(rows, WORD_COLUMNS, ['list', 'word'])
  if (!named.ok) return named

  const words: LexiconWord[] = []
  const unread: number[] = []
  const ids = new Set<string>()
  for (const row of named.value) {
    const word = LexiconWord.safeParse(wordOf(row, importing, ids))
    if (word.success) words.push(word.data)
    else unread.push(row.line)
    if (word.success) ids.add(word.data.id)
  }
  return ok({ words, unread })
}

function wordOf(
  row: NamedRow<Column>,
  { by, at, newId }: Importing,
  taken: ReadonlySet<string>,
): unknown {
  const list = listNamed(row.of('list'))
  const right = row.of('right')
  const id = row.of('id')
  return {
    id: id === '' || taken.has(id) ? newId() : id,
    // A word that is wrong without saying what is right would be deleted: that nobody means.
    list: list === 'wrong' && right === '' ? undefined : list,
    word: row.of('word'),
    right: list === 'wrong' ? right : '',
    rule: list === 'right' && row.of('rule') !== '' ? row.of('rule') : null,
    reason: row.of('reason'),
    by: row.of('by') || by,
    at: row.of('at') === '' ? at : timeOf(row.of('at')),
  }
}

const LISTS = ['right', 'wrong', 'ask'] as const

function listNamed(cell: string): LexiconList | undefined {
  return LISTS.find((list) => {
    const { zh, en } = MESSAGES[`table.list-${list}`]
    return cell === zh || cell.toLowerCase() === en
  })
}

function timeOf(cell: string): string | undefined {
  if (/^\d{4}-\d\d-\d\dT/u.test(cell)) return cell
  const day = tableDay(cell, 'first')
  return day.ok && day.value !== null ? `${day.value}T00:00:00.000Z` : undefined
}

export function wordRows(
  words: readonly LexiconWord[],
  translate: Translate,
): Record<Column, string>[] {
  return words.map(({ list, rule, ...word }) => ({
    ...word,
    list: translate(`table.list-${list}`),
    rule: rule ?? '',
  }))
}
