import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { ProofReport } from '#core/proofreading/proof-report'

/** A whole report and what its rules are called, by id. */
export const KeptReport = z.object({
  report: ProofReport,
  ruleNames: z.record(z.string(), z.object({ zh: z.string(), en: z.string() })),
})
export type KeptReport = z.infer<typeof KeptReport>

/** Small enough to keep several, and handed between threads without a look inside. */
export function packReport(report: KeptReport): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(JSON.stringify(report), { level: 1 }))
}

export function unpackReport(packed: Uint8Array): KeptReport {
  return KeptReport.parse(JSON.parse(gunzipSync(packed).toString('utf8')))
}
