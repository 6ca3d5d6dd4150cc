import { create } from 'zustand'
import type { ArticleId } from '#core/article/article'
import {
  EMPTY_RECORD,
  type HeadlineTick,
  type Ignored,
  type ProofRecord,
} from '#core/proofreading/proof-record'
import { ask } from '../shell/ask.ts'
import { isWritable } from '../state/session.ts'

/** What proofreading remembers of the article on the paper. Null until it was read. */
export type OpenRecord = { readonly id: ArticleId | null; readonly record: ProofRecord | null }

export const useProofRecord = create<OpenRecord>(() => ({ id: null, record: null }))

const SAVE_AFTER_MS = 1000

/** More than this the record does not hold; the oldest go first. */
const MOST_IGNORED = 5000

/** A record that could not be read is never written over. */
let isReadable = true

let timer: ReturnType<typeof setTimeout> | undefined

/** Reads the record of the article that was laid on the paper. */
export async function openRecord(id: ArticleId): Promise<void> {
  closeRecord()
  useProofRecord.setState({ id, record: null })
  const answer = await ask('proofreading:record', { id })
  if (useProofRecord.getState().id !== id) return
  isReadable = answer.ok
  useProofRecord.setState({ id, record: answer.ok ? answer.value : EMPTY_RECORD })
}

/** The paper leaves: what waits is handed over. */
export function closeRecord(): void {
  if (timer !== undefined) saveRecord()
  useProofRecord.setState({ id: null, record: null })
}

export function keepHeadlines(headlines: readonly HeadlineTick[]): void {
  keep({ headlines })
}

export function keepIgnored(ignored: readonly Ignored[]): void {
  keep({ ignored: ignored.slice(-MOST_IGNORED) })
}

function keep(change: Partial<ProofRecord>): void {
  const { id, record } = useProofRecord.getState()
  if (id === null || record === null) return
  useProofRecord.setState({ id, record: { ...record, ...change } })
  clearTimeout(timer)
  timer = setTimeout(saveRecord, SAVE_AFTER_MS)
}

function saveRecord(): void {
  clearTimeout(timer)
  timer = undefined
  const { id, record } = useProofRecord.getState()
  if (id === null || record === null || !isReadable || !isWritable()) return
  // A backend that is silent just now has it with the next change.
  ask('proofreading:keep-record', { id, record }).catch(reportSilence)
}

function reportSilence(error: unknown): void {
  console.error('The proofreading record was not kept', error)
}
