import { join } from 'node:path'
import type { Translate } from '#core/messages/translate'
import { inThread } from '../in-thread.ts'
import type { ReportOrder } from './report-order.ts'

/** A report of a whole library takes seconds, so it is written where nobody waits for it. */
const MILLISECONDS = 120_000
const MEGABYTES = 1024

export async function reportFile(
  order: ReportOrder,
  workersFolder: string,
  t: Translate,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const bytes = await inThread({
    file: join(workersFolder, 'report-worker.mjs'),
    data: order,
    milliseconds: MILLISECONDS,
    megabytes: MEGABYTES,
  })
  if (!(bytes instanceof Uint8Array)) throw new Error('a report could not be written')
  return { name: `${t('proof-report.file')}.${order.form}`, bytes }
}
