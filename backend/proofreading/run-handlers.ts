import type { Handlers } from '#bridge/contract'
import { fail, ok } from '#core/shared/result'
import { translate } from '#core/messages/translate'
import type { Parts } from '../parts.ts'
import { reportFile } from './report-file.ts'
import { runOverArticles } from './run-over-articles.ts'

type RunChannel = 'proofreading:run' | 'proofreading:cancel' | 'proofreading:report'
type Needed = Pick<Parts, 'library' | 'shell' | 'settings' | 'shipped'>

/** Reports that can still be asked for as files. */
const KEPT = 4

/** Proofreading many articles, and the report of it as a file. */
export function runHandlers(parts: Needed): Pick<Handlers, RunChannel> {
  const { library, shell, settings, shipped } = parts
  const { workersFolder } = shipped
  const running = new Map<string, AbortController>()
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()

  return {
    'proofreading:run': async ({ job, ...order }) => {
      const stopping = new AbortController()
      const news = announcer(shell, job)
      running.set(job, stopping)
      try {
        const ran = await runOverArticles(order, {
          library: library(),
          workersFolder,
          at: () => new Date().toISOString(),
          progressed: news.progressed,
          stop: stopping.signal,
        })
        if (!ran.ok) return ran
        if (ran.value === null) return ok(null)
        keepReport(kept, job, ran.value.whole)
        return ok(ran.value.report)
      } finally {
        news.end()
        running.delete(job)
      }
    },
    'proofreading:cancel': ({ job }) => {
      running.get(job)?.abort()
      return Promise.resolve({})
    },
    'proofreading:report': async ({ job, form }) => {
      const whole = kept.get(job)
      if (whole === undefined) return fail({ kind: 'report-gone' })
      const { language } = settings.now().preferences
      const file = await reportFile({ whole, form, language }, workersFolder, translate(language))
      return ok(await shell.deliver(file))
    },
  }
}

function keepReport(
  kept: Map<string, Uint8Array<ArrayBuffer>>,
  job: string,
  whole: Uint8Array<ArrayBuffer>,
): void {
  kept.set(job, whole)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
}

/** Milliseconds between two pieces of news: never more often, and also while one article takes long. */
const NEWS_EVERY = 120

/** What is done at every beat, and at the end. */
function announcer({ announce }: Parts['shell'], job: string) {
  let step = { done: 0, total: 0 }
  const tell = () => announce('proofreading:progressed', { job, ...step })
  const beat = setInterval(tell, NEWS_EVERY)
  return {
    progressed: (done: number, total: number) => {
      step = { done, total }
      if (done === 0) tell()
    },
    end: () => {
      clearInterval(beat)
      tell()
    },
  }
}
