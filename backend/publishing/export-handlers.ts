import type { ExportFailure } from '#core/forms/export-failure'
import { translate } from '#core/messages/translate'
import { ok, type Result } from '#core/shared/result'
import type { Delivered, Handlers } from '#bridge/contract'
import { attempt } from '../library/disk-failure.ts'
import type { Parts } from '../parts.ts'
import { exportArticles } from './export-articles.ts'
import type { ExportedFile } from './exported-file.ts'
import { putIntoFolder } from './put-into-folder.ts'
import { rescueWord } from './rescue-word.ts'

type Exports = 'export:articles' | 'export:cancel' | 'article:rescue'

/** Milliseconds between two pieces of news about an export; half of what the screen is promised. */
const NEWS_EVERY = 120

function cancelled() {
  return ok({ delivered: { kind: 'cancelled' as const }, failures: [], left: 0 })
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
      if (order.into === 'folder' && folder === null) return cancelled()
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
        if (exported.value === null) return cancelled()
        const { files, failures, left } = exported.value
        const delivered = await delivery(files, folder, shell)
        return delivered.ok
          ? ok({ delivered: delivered.value, failures: [...failures], left })
          : delivered
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

/** Null when there is nothing to deliver. */
async function delivery(
  files: readonly ExportedFile[],
  folder: string | null,
  shell: Parts['shell'],
): Promise<Result<Delivered | null, ExportFailure>> {
  if (folder !== null) {
    const put = await attempt(folder, () => putIntoFolder(folder, files))
    return put.ok ? ok({ kind: 'saved', path: folder }) : put
  }
  const [file] = files
  return ok(file === undefined ? null : await shell.deliver(file))
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
