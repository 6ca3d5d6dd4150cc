import { FIRST_PREFERENCES } from '#core/desk/preferences'
import { NO_DETAILS } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { FIRST_CHOICE } from '#core/forms/export-order'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import type { Answer, ChannelName, Question } from '#bridge/contract'
import { reviewQuestions } from './review-questions.ts'

/** One shell with the screen's side in the test's hands. */
export type Asker = {
  readonly ask: <Name extends ChannelName>(
    name: Name,
    question: Question<Name>,
  ) => Promise<Answer<Name>>
  readonly upload: (bytes: Uint8Array) => Promise<string>
  /** The folder that stands for the user's home. */
  readonly home: string
}

export type EveryAnswer = { readonly [Name in ChannelName]: Answer<Name> }

/** A grey picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

const PAGE = '区里开会\n本报讯 会议昨日召开。\n记者 王小明\n'

/** Asks everything there is to ask, in an order that makes sense to one library. */
export async function everyQuestion(asker: Asker): Promise<EveryAnswer> {
  const { ask, upload, home } = asker
  const doc = documentJson(newDocument({ ...EMPTY_ARTICLE, title: '标题' }))
  const changed = documentJson(newDocument({ ...EMPTY_ARTICLE, title: '新标题' }))

  const start = await ask('app:start', {})
  const preferences = await ask('app:set-preferences', { ...FIRST_PREFERENCES, zoom: 1.25 })
  const sample = await ask('sample:take-in', {})
  const created = await ask('article:create', { doc, details: NO_DETAILS })
  const id = valueOf(created).id
  const loaded = await ask('article:load', { id })
  const base = valueOf(loaded).article.revision
  const change = await ask('article:change', { id, base, doc: changed })
  const saved = await ask('article:save', { id })
  const details = await ask('article:set-details', { ids: [id], details: { section: '要闻' } })
  const duplicate = await ask('article:duplicate', { id })
  const trashed = await ask('article:trash', { ids: [id] })
  const restored = await ask('article:restore', { ids: [id] })
  const found = await ask('desk:search', { query: '新标题' })
  const version = await ask('article:version', { id, version: 0 })
  const rescued = await ask('article:rescue', { id, doc: changed })

  const handle = await upload(Buffer.from(PAGE))
  const read = await ask('intake:read', { kind: 'upload', handle, name: 'page.txt' })
  const taken = await ask('intake:take-in', {
    source: { name: 'page.txt', text: valueOf(read).text },
    articles: [{ doc, lines: [[0, 3]], details: NO_DETAILS }],
  })
  const file = `${'0'.repeat(64)}.docx`
  const mergedBack = await ask('intake:merge-back', { file })
  const photo = await ask('photo:add', { handle: await upload(PNG) })

  const exported = await ask('export:articles', {
    ...FIRST_CHOICE,
    job: 'export-1',
    ids: [id],
    style: 'newspaper',
  })
  const cancelled = await ask('export:cancel', { job: 'export-1' })
  const printed = await ask('print:article', { id })
  const pdf = await ask('print:pdf', { title: '区里开会' })
  const goodCopy = await ask('article:good-copy', { id })
  const original = await ask('article:original', { id })
  const logs = await ask('app:open-log-folder', {})
  const bug = await ask('app:report-bug', { text: 'from the test' })
  const rows = await ask('desk:rows', {})

  const setup = await ask('proofreading:setup', {})
  const { rules, lexicon, roster } = valueOf(setup)
  const keptRules = await ask('proofreading:keep-rules', { rules })
  const keptLexicon = await ask('proofreading:keep-lexicon', { lexicon })
  const keptRoster = await ask('proofreading:keep-roster', { roster })
  const table = await ask('proofreading:read-table', {
    kind: 'roster',
    handle: await upload(Buffer.from('姓名,职务\n王小明,区长\n')),
    name: 'roster.csv',
  })
  const written = await ask('proofreading:write-table', { kind: 'roster', form: 'csv' })
  const record = await ask('proofreading:record', { id })
  const keptRecord = await ask('proofreading:keep-record', { id, record: valueOf(record) })
  const run = { job: 'proofread-1', ids: [id], trial: null, only: null }
  const report = await ask('proofreading:run', run)
  const stopped = await ask('proofreading:cancel', { job: 'proofread-1' })
  const reportFile = await ask('proofreading:report', { job: 'proofread-1', form: 'xlsx' })

  const review = await reviewQuestions(asker, id)

  const moved = await ask('library:move', { path: `${home}/moved` })
  const revealed = await ask('library:reveal', {})
  const opened = await ask('library:open', { path: `${home}/another` })
  const ready = await ask('app:ready-to-close', {})

  return {
    'app:start': start,
    'app:set-preferences': preferences,
    'app:open-log-folder': logs,
    'app:report-bug': bug,
    'app:ready-to-close': ready,
    'library:open': opened,
    'library:move': moved,
    'library:reveal': revealed,
    'desk:rows': rows,
    'desk:search': found,
    'article:create': created,
    'article:load': loaded,
    'article:change': change,
    'article:save': saved,
    'article:set-details': details,
    'article:duplicate': duplicate,
    'article:trash': trashed,
    'article:restore': restored,
    'article:version': version,
    'article:good-copy': goodCopy,
    'article:original': original,
    'article:rescue': rescued,
    'intake:read': read,
    'intake:take-in': taken,
    'intake:merge-back': mergedBack,
    'sample:take-in': sample,
    'photo:add': photo,
    'export:articles': exported,
    'export:cancel': cancelled,
    'print:article': printed,
    'print:pdf': pdf,
    'proofreading:setup': setup,
    'proofreading:keep-rules': keptRules,
    'proofreading:keep-lexicon': keptLexicon,
    'proofreading:keep-roster': keptRoster,
    'proofreading:read-table': table,
    'proofreading:write-table': written,
    'proofreading:record': record,
    'proofreading:keep-record': keptRecord,
    'proofreading:run': report,
    'proofreading:cancel': stopped,
    'proofreading:report': reportFile,
    ...review,
  }
}

function valueOf<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; error: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
