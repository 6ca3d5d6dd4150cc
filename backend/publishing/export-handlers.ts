import { translate } from '#core/messages/translate'
import { ok } from '#core/shared/result'
import type { Handlers } from '#bridge/contract'
import type { Library } from '../library/library.ts'
import type { Parts } from '../parts.ts'
import { exportWord } from './export-word.ts'
import { rescueWord } from './rescue-word.ts'

type Exports = 'export:word' | 'export:cancel' | 'article:rescue'

/** Milliseconds between two pieces of news about an export; half of what the screen is promised. */
const NEWS_EVERY = 120

export function exportHandlers({
  library,
  shell,
  settings,
}: Pick<Parts, 'library' | 'shell' | 'settings'>): Pick<Handlers, Exports> {
  const running = new Map<string, { isCancelled: boolean }>()
  const language = () => translate(settings.now().preferences.language)

  return {
    'export:word': async ({ job, ...order }) => {
      const state = { isCancelled: false }
      running.set(job, state)
      try {
        const exported = await exportWord(order, {
          library: library(),
          translate: language(),
          at: now(),
          zone: -new Date().getTimezoneOffset(),
          initials: await initialsOf(library()),
          progressed: announcer(shell, job, order.ids.length),
          isCancelled: () => state.isCancelled,
        })
        if (!exported.ok) return exported
        return ok(
          exported.value === null ? { kind: 'cancelled' } : await shell.deliver(exported.value),
        )
      } finally {
        running.delete(job)
      }
    },
    'export:cancel': ({ job }) => {
      const state = running.get(job)
      if (state !== undefined) state.isCancelled = true
      return Promise.resolve({})
    },
    'article:rescue': async ({ doc }) =>
      ok(await shell.deliver(await rescueWord(doc, now(), language()))),
  }
}

/** Nobody's, where the desk's people cannot be read: a comment goes out without them. */
async function initialsOf({ people }: Pick<Library, 'people'>): Promise<Map<string, string>> {
  const read = await people()
  const profiles = read.ok ? read.value.profiles : []
  return new Map(profiles.map(({ name, initials }) => [name, initials]))
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
