import { parentPort, workerData } from 'node:worker_threads'
import { fieldText } from '#core/article/article-text'
import { readDocument } from '#core/article/document'
import { errorRate, errorWeigher, printedCharacters } from '#core/proofreading/error-weight'
import { proofArticleOf } from '#core/proofreading/proof-article-of'
import type { ProofedArticle, ProofReport } from '#core/proofreading/proof-report'
import { NO_TOTAL, withArticle } from '#core/proofreading/proof-total'
import { proofread, proofreader, rulesInForce } from '#core/proofreading/proofreader'
import { packReport } from './run-kept-report.ts'
import { ruleGroup } from '#core/proofreading/rule-group'
import { withSurroundings } from './run-surroundings.ts'
import { withoutIgnored } from './run-without-ignored.ts'
import { RunSetup, ThreadTask, type ArticleToProof, type ThreadAnswer } from './run-messages.ts'

/** What one answer may hold for the screen; the kept report holds everything. */
const MOST_FINDINGS = 2000

const { setup, only } = RunSetup.parse(workerData)
const reader = proofreader(setup)
const weigh = errorWeigher()
const ruleNames = Object.fromEntries(rulesInForce(setup).map(({ id, name }) => [id, name]))
const reported = only === null ? null : new Set(only)

const articles: ProofedArticle[] = []
let total = NO_TOTAL

parentPort?.on('message', (message: unknown) => {
  const task = ThreadTask.parse(message)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(task.kind === 'article' ? proofOne(task.article) : finish(task))
})

function proofOne({ id, doc, details, ignored }: ArticleToProof): ThreadAnswer {
  const document = readDocument(doc)
  if (!document.ok) return { kind: 'refused' }
  const article = proofArticleOf(document.value, details)
  const found = proofread(article, reader).filter(({ rule }) => isReported(rule))
  const findings = withSurroundings(withoutIgnored(found, article, ignored), article)
  const counted = {
    findings,
    characters: printedCharacters(article),
    weight: weigh(findings, details.editionDate),
  }
  articles.push({ id, title: fieldText(document.value, 'title'), ...counted })
  total = withArticle(total, counted)
  return { kind: 'proofed' }
}

/** An entry of a lexicon is asked for by its own name or by its rule's. */
function isReported(rule: string): boolean {
  return reported === null || reported.has(rule) || reported.has(ruleGroup(rule, ruleNames))
}

function finish({ unread, at }: Extract<ThreadTask, { kind: 'finish' }>): ThreadAnswer {
  const rate = errorRate(total.weight, total.characters)
  const report = { at, articles, total: { ...total, rate }, unread }
  const whole = packReport({ report, ruleNames })
  return { kind: 'finished', report: forScreen(report), whole }
}

/** Whole articles as long as they fit; articles without findings cost nothing and stay. */
function forScreen(report: ProofReport): ProofReport {
  let findings = 0
  const fitting = report.articles.filter((article) => {
    findings += article.findings.length
    return findings <= MOST_FINDINGS
  })
  return { ...report, articles: fitting }
}
