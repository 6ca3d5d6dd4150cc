import { Person, type Post } from '#core/roster/roster'
import type { TableError } from '#core/proofreading/table-error'
import { fail, ok, type Result } from '#core/shared/result'
import { namedRows, type Columns, type NamedRow } from './columns.ts'
import { tableDay } from './table-day.ts'
import type { TableRow } from './table-row.ts'

export type PeopleTable = { readonly people: Person[]; readonly unread: number[] }

/** In the order in which they are written; a person of several posts has several rows. */
export const PEOPLE_COLUMNS = {
  name: ['姓名', '名字', '人名', 'name'],
  title: ['职务', '职位', '职务名称', 'title', 'post', 'position'],
  body: ['机构', '单位', '部门', 'body', 'organization', 'organisation', 'unit'],
  rank: ['排序', '排名', '位次', 'rank', 'order'],
  from: ['起', '任职起', '任职时间', '开始', '起始', '起始日期', '开始日期', 'from', 'start'],
  to: ['止', '任职止', '离任时间', '结束', '截止', '截止日期', '结束日期', 'to', 'until', 'end'],
  note: ['备注', '说明', 'note', 'notes', 'remarks'],
  id: ['编号', 'id'],
} as const satisfies Columns<string>

type Column = keyof typeof PEOPLE_COLUMNS
type Row = NamedRow<Column>
type Draft = Omit<Person, 'posts'> & { readonly posts: Post[] }

const MOST_PEOPLE = 5000

export function readPeople(
  rows: readonly TableRow[],
  newId: () => string,
): Result<PeopleTable, TableError> {
  const named = namedRows<Column>(rows, PEOPLE_COLUMNS, ['name', 'title'])
  if (!named.ok) return named

  const people: Draft[] = []
  const unread: number[] = []
  for (const row of named.value) {
    const read = personOf(row, people.at(-1))
    const isTaken = read.ok && take(people, read.value, newId)
    if (!isTaken) unread.push(row.line)
  }
  return ok({ people, unread })
}

/** The person of a row with its one post, as yet without an id of its own when the row gives none. */
function personOf(row: Row, above: Draft | undefined): Result<Draft, 'not-understood'> {
  const title = row.of('title')
  const from = tableDay(row.of('from'), 'first')
  const to = tableDay(row.of('to'), 'last')
  const rank = row.of('rank') === '' ? null : Number(row.of('rank'))
  if (!from.ok || !to.ok) return fail('not-understood')
  const isMore = row.of('name') === '' && above !== undefined
  const post = { title, body: row.of('body'), from: from.value, to: to.value }
  const draft = {
    id: isMore ? above.id : row.of('id') || UNNAMED,
    name: isMore ? above.name : plainName(row.of('name')),
    posts: title === '' ? [] : [post],
    rank: isMore ? above.rank : rank,
    note: isMore ? above.note : row.of('note'),
  }
  return Person.safeParse(draft).success ? ok(draft) : fail('not-understood')
}

/** Adds a person, or the post to the one who is meant; false when there is no room for it. */
function take(people: Draft[], person: Draft, newId: () => string): boolean {
  const known = people.findLast((other) => isSame(other, person))
  if (known !== undefined) {
    if (known.posts.length + person.posts.length > MOST_POSTS) return false
    known.posts.push(...person.posts)
    return true
  }
  if (people.length === MOST_PEOPLE) return false
  // A row that was copied in Excel brings the id of somebody else.
  const isFree = person.id !== UNNAMED && people.every(({ id }) => id !== person.id)
  people.push({ ...person, id: isFree ? person.id : newId() })
  return true
}

/** Two people may bear one name; without ids rank or note must tell them apart. */
function isSame(known: Draft, row: Draft): boolean {
  if (known.name !== row.name) return false
  if (row.id !== UNNAMED) return known.id === row.id
  return (
    (row.rank === null || row.rank === known.rank) && (row.note === '' || row.note === known.note)
  )
}

/** Tables stretch names of two characters to the width of three. */
function plainName(name: string): string {
  return /^\p{Script=Han}\s+\p{Script=Han}$/u.test(name) ? name.replaceAll(/\s/gu, '') : name
}

const UNNAMED = '-'
const MOST_POSTS = 20

export function peopleRows(people: readonly Person[]): Record<Column, string>[] {
  return people.flatMap(({ id, name, posts, rank, note }) => {
    const person = { name, rank: rank === null ? '' : String(rank), note, id }
    if (posts.length === 0) return [{ ...person, title: '', body: '', from: '', to: '' }]
    return posts.map(({ title, body, from, to }) => ({
      ...person,
      title,
      body,
      from: from ?? '',
      to: to ?? '',
    }))
  })
}
