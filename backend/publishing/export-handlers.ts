import type { ExportFailure } from '#core/forms/export-failure'
import { translate } from '#core/messages/translate'
import { ok, type Result } from '#core/shared/result'
import type { Answer, Delivered, Handlers } from '#bridge/contract'
import { attempt } from '../library/disk-failure.ts'
import type { Parts } from '../parts.ts'
import { exportArticles, type FailedArticle } from './export-articles.ts'
import type { LeavingFile } from './exported-file.ts'
import { putIntoFolder } from './put-into-folder.ts'
import { rescueWord } from './rescue-word.ts'

type Exports = 'export:articles' | 'export:cancel' | 'article:rescue'

/** Milliseconds between two pieces of news about an export; half of what the screen is promised. */
const NEWS_EVERY = 120

/** Nobody said where to: nothing was begun. */
function calledOff(): Answer<'export:articles'> {
  return ok({ delivered: { kind: 'cancelled' }, failures: [], left: 0, cancelledAfter: null })
}

export function exportHandlers({
  library,
  shell,
  settings,
  shipped: { workersFolder },
}: Pick<Parts, 'library' | 'shell' | 'settings' | 'shipped'>): Pick<Handlers, Exports> {
  const running = new Map<string, AbortController>()
  const language = () => translate(settings.now().preferences.language)

  return {
    'export:articles': async ({ job, ...order }) => {
      const folder = order.into === 'folder' ? await shell.pickFolder() : null
      if (order.into === 'folder' && folder === null) return calledOff()
      const state = new AbortController()
      running.set(job, state)
      try {
        const exported = await exportArticles(order, {
          library: library(),
          workersFolder,
          translate: language(),
          at: now(),
          zone: -new Date().getTimezoneOffset(),
          progressed: announcer(shell, job, order.ids.length),
          stop: state.signal,
        })
        if (!exported.ok) return exported
        const { files, failures, whole, left } = exported.value
        const put = folder === null ? await handOver(files, shell) : await putDown(files, folder)
        if (!put.ok) return put
        const { delivered, refused } = put.value
        const isCut = state.signal.aborted && whole + failures.length < order.ids.length
        return ok({
          delivered,
          failures: [...failures, ...refused],
          left,
          cancelledAfter: isCut ? whole - refused.length : null,
        })
      } finally {
        running.delete(job)
      }
    },
    'export:cancel': ({ job }) => {
      running.get(job)?.abort()
      return Promise.resolve({})
    },
    'article:rescue': async ({ doc }) =>
      ok(await shell.deliver(await rescueWord(doc, now(), language()))),
  }
}

type Put = {
  /** Null when there was nothing to put anywhere. */
  readonly delivered: Delivered | null
  readonly refused: readonly FailedArticle[]
}

async function handOver(
  [file]: readonly LeavingFile[],
  shell: Parts['shell'],
): Promise<Result<Put, ExportFailure>> {
  if (file === undefined) return ok({ delivered: null, refused: [] })
  const { name, bytes } = file
  const delivered = await attempt(name, () => shell.deliver({ name, bytes }))
  return delivered.ok ? ok({ delivered: delivered.value, refused: [] }) : delivered
}

async function putDown(
  files: readonly LeavingFile[],
  folder: string,
): Promise<Result<Put, ExportFailure>> {
  const refused = await putIntoFolder(folder, files)
  const lost = new Set(refused.map(({ id }) => id))
  const isAnyThere = files.some(({ articles }) => articles.some((id) => !lost.has(id)))
  return ok({ delivered: isAnyThere ? { kind: 'saved', path: folder } : null, refused })
}

function now(): string {
  return new Date().toISOString()
}

/** The first and the last step are always told, those in between now and then. */
function announcer({ announce }: Parts['shell'], job: string, total: number) {
  let told = -Infinity
  return (done: number) => {
    const time = performance.now()
    if (done < total && time - told < NEWS_EVERY) return
    told = time
    announce('export:progressed', { job, done, total })
  }
}
