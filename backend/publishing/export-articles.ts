import type { ArticleId } from '#core/article/article'
import type { ExportFailure } from '#core/forms/export-failure'
import type { ExportOrder } from '#core/forms/export-order'
import { FORMS, type FormName } from '#core/forms/form'
import type { Translate } from '#core/messages/translate'
import { fail, ok, type Result } from '#core/shared/result'
import type { Library } from '../library/library.ts'
import { startLibreOffice, type LibreOffice } from '../libre-office.ts'
import { chosenStyle } from './chosen-style.ts'
import { exportApart } from './export-apart.ts'
import type { ExportSetup } from './export-messages.ts'
import { exportNames, type ExportNames } from './export-names.ts'
import { startExportThread, type ExportThread } from './export-thread.ts'
import { exportTogether } from './export-together.ts'
import type { LeavingFile } from './exported-file.ts'

/** What an export needs of its surroundings. */
export type Exporting = {
  readonly library: Pick<
    Library,
    'current' | 'readPhoto' | 'recordEntries' | 'houseStyles' | 'people' | 'keepSent'
  >
  readonly workersFolder: string
  readonly translate: Translate
  /** ISO 8601, written into the files. */
  readonly at: string
  /** Minutes that the desk's clock is ahead of UTC. */
  readonly zone: number
  readonly progressed: (done: number) => void
  readonly stop: AbortSignal
}

/** One export while it runs. */
export type Batch = {
  readonly order: ExportOrder
  readonly exporting: Exporting
  readonly thread: ExportThread
  readonly form: FormName
  readonly stop: AbortSignal
  readonly office: LibreOffice | undefined
  readonly names: ExportNames
}

export type Exported = {
  /** Ready to be put down side by side: their names are all different. */
  readonly files: readonly LeavingFile[]
  readonly failures: readonly FailedArticle[]
  /** How many articles are whole in the files. */
  readonly whole: number
  /** How many comments a Word file has no place for. */
  readonly left: number
}

/** An article that stayed behind, and why. */
export type FailedArticle = { readonly id: ArticleId; readonly failure: ExportFailure }

/**
 * One article that cannot be written keeps no other from leaving. When it is stopped, what has a
 * whole file of its own by then leaves all the same.
 */
export async function exportArticles(
  order: ExportOrder,
  exporting: Exporting,
): Promise<Result<Exported, ExportFailure>> {
  const office = order.form === 'pdf' ? await startLibreOffice() : undefined
  if (order.form === 'pdf' && office === undefined) return fail({ kind: 'no-office' })
  const setup = await setupFor(order, exporting)
  const thread = startExportThread(exporting.workersFolder, setup, exporting.stop)
  try {
    const names = namesFor(order, exporting)
    const { stop } = exporting
    const batch = { order, exporting, thread, office, names, form: order.form, stop }
    const together = order.together && FORMS[order.form].joins && order.ids.length > 1
    const exported = together ? await exportTogether(batch) : await exportApart(batch)
    return order.into === 'zip' ? await zipped(exported, { names, setup, exporting }) : ok(exported)
  } finally {
    await Promise.all([thread.end(), office?.end()])
  }
}

async function setupFor(
  { form, changes, style, contents, forNotepad }: ExportOrder,
  { library, at, zone }: Exporting,
): Promise<ExportSetup> {
  const people = await library.people()
  const profiles = people.ok ? people.value.profiles : []
  return {
    form,
    changes,
    style: await chosenStyle(style, library),
    wechatStyle: await chosenStyle('wechat', library),
    contents,
    forNotepad,
    at,
    zone,
    initials: new Map(profiles.map(({ name, initials }) => [name, initials])),
  }
}

function namesFor({ pattern, ids }: ExportOrder, { at, zone, translate }: Exporting): ExportNames {
  const today = new Date(Date.parse(at) + zone * 60_000).toISOString().slice(0, 10)
  return exportNames({ pattern, of: ids.length, today, translate })
}

type Zipping = {
  readonly names: ExportNames
  readonly setup: ExportSetup
  readonly exporting: Exporting
}

/** One file stays as it is. The thread is another one, for cancelling ends the first. */
async function zipped(
  exported: Exported,
  { names, setup, exporting: { workersFolder } }: Zipping,
): Promise<Result<Exported, ExportFailure>> {
  if (exported.files.length < 2) return ok(exported)
  const files = exported.files.map(({ name, bytes }) => ({ name, bytes }))
  const thread = startExportThread(workersFolder, setup, new AbortController().signal)
  try {
    const said = await thread.ask(
      { kind: 'zip', files },
      files.map(({ bytes }) => bytes),
    )
    if (!said.ok) return said
    if (said.value?.kind !== 'zipped') return ok({ ...exported, files: [] })
    const articles = [...new Set(exported.files.flatMap((file) => file.articles))]
    const name = `${names.several()}.zip`
    return ok({ ...exported, files: [{ name, bytes: said.value.bytes, articles }] })
  } finally {
    await thread.end()
  }
}
