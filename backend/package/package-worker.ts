import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentJson } from '#core/article/article'
import { documentJson, readDocument } from '#core/article/document'
import { mergeDocuments } from '#core/review/package/merge/merge-documents'
import { assertNever } from '#core/shared/assert'
import { packageFile, readPackage } from './package-file.ts'
import { PackageTask, type MergeAnswer, type MergeTask } from './package-task.ts'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(answer(PackageTask.parse(workerData)))

function answer(task: PackageTask): unknown {
  switch (task.kind) {
    case 'read':
      return readPackage(task.bytes)
    case 'write':
      return { bytes: packageFile(task.parts) }
    case 'merge':
      return merge(task)
    default:
      return assertNever(task)
  }
}

function merge({ base, ours, theirs, packer, newThreads }: MergeTask): MergeAnswer {
  const docs = { base: nodeOf(base), ours: nodeOf(ours), theirs: nodeOf(theirs) }
  const { doc, conflicts, changed, suggestions } = mergeDocuments(docs, packer, new Set(newThreads))
  return { doc: documentJson(doc), conflicts: [...conflicts], changed, suggestions }
}

/** All three were read before. */
function nodeOf(json: DocumentJson) {
  const read = readDocument(json)
  if (!read.ok) throw new RangeError(read.error.reason)
  return read.value
}
