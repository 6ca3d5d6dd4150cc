import { existsSync, readFileSync } from 'node:fs'
import { sample } from 'fast-check'
import { bench, describe } from 'vitest'
import { proofread, proofreader } from '#core/proofreading/proofreader'
import type { ProofArticle } from '#core/proofreading/proof-article'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { hostileString } from '../core/proofreading/hostile-strings.ts'
import { peers } from './proofreading/peers.mjs'
import { plantedIn } from './proofreading/planted.ts'
import {
  ourStrike,
  peerStrike,
  scores,
  sentenceArticle,
  type Strike,
} from './proofreading/score.ts'

/**
 * Ours and the peers on the same sentences in the same run: found, right, false alarms, time. The
 * sentences live beside the project; `QUWEN_EVAL` names another folder with the same files.
 */
const EVAL = process.env['QUWEN_EVAL'] ?? '../shared/data/eval'
const SEALED = 'tests/corpus/proofreading'
const ROUNDS = 20

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  '?': '？',
  '!': '！',
  ':': '：',
  '(': '（',
  ')': '）',
}

const reader = proofreader(SHIPPED_SETUP)
const others = await peers()
const strikes: Readonly<Record<string, Strike>> = {
  区闻: ourStrike(reader),
  ...Object.fromEntries(
    Object.entries(others ?? {}).map(([name, mend]) => [name, peerStrike(mend)]),
  ),
}
if (others === undefined) say('peers: skipped, they could not be fetched')

if (existsSync(EVAL)) {
  times()
  table('development sentences (planted_news.tsv)', plantedIn(`${EVAL}/planted_news.tsv`))
  alarms('acc_xxqg.tsv')
  alarms('acc_rmrb.tsv')
} else {
  say(`${EVAL} is not there: development sentences, clean corpora and times were skipped`)
}
if (existsSync(`${SEALED}/unseen-planted.tsv`)) {
  const { planted } = plantedIn(`${SEALED}/unseen-planted.tsv`)
  const { clean } = plantedIn(`${SEALED}/unseen-clean.tsv`)
  table('sealed sentences (tests/corpus/proofreading)', { planted, clean })
}
hostile()

/** Ten thousand random strings, each a paragraph: which takes longest, and how long. */
function hostile(): void {
  const taken = sample(hostileString, 10_000).map((text) => {
    const started = performance.now()
    proofread(sentenceArticle(text), reader)
    return { ms: performance.now() - started, text }
  })
  const [worst] = taken.toSorted((one, other) => other.ms - one.ms)
  const over = taken.filter(({ ms }) => ms > 100).length
  say(`\n10 000 random strings: ${over} over 100 ms, the longest ${worst?.ms.toFixed(1) ?? '?'} ms`)
  say(`  ${worst?.text.length ?? 0} characters: ${JSON.stringify(worst?.text.slice(0, 24))}`)
}

function table(title: string, { planted, clean }: ReturnType<typeof plantedIn>): void {
  say(`\n${title}: ${planted.length} planted, ${clean.length} clean`)
  for (const [name, strike] of Object.entries(strikes)) {
    const started = performance.now()
    const score = scores(planted, strike)
    const ms = performance.now() - started
    const flagged = clean.filter((text) => !strike(text).isQuiet).length
    const parts = score.map(
      ({ category, found, right, of }) => `${category} ${found}/${right}/${of}`,
    )
    say(
      `  ${name}: found/right/of: ${parts.join(' · ')} · clean flagged ${flagged} · ${ms.toFixed(0)} ms`,
    )
  }
}

/** Clean copy: every alarm at class error or warning is printed, to be judged by eye. */
function alarms(file: string): void {
  const texts = cleanTexts(file)
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const raised = texts.flatMap((text) =>
    proofread(sentenceArticle(text), reader)
      .filter((finding) => finding.class !== 'hint')
      .map((finding) => ({ text, finding })),
  )
  const rate = (raised.length / characters) * 10_000
  say(`\n${file}: ${texts.length} sentences, ${characters} characters, ${raised.length} alarms`)
  say(`  ${rate.toFixed(3)} alarms at error and warning per 10 000 characters`)
  for (const { text, finding } of raised) {
    const around = text.slice(Math.max(0, finding.from - 12), finding.to + 12)
    say(
      `  ${finding.rule} ${finding.class} ${finding.text} → ${finding.suggestion ?? '?'}: ${around}`,
    )
  }
}

/** The right-hand column, each sentence once, its marks made full width as the corpus had them not. */
function cleanTexts(file: string): readonly string[] {
  const lines = readFileSync(`${EVAL}/${file}`, 'utf8').split('\n').filter(Boolean)
  return [...new Set(lines.map((line) => fullWidth(line.split('\t').at(-1) ?? '')))]
}

/** Leaves a mark between two digits or Latin letters as it is. */
function fullWidth(text: string): string {
  return text.replaceAll(/(?<![\w])[,;?!:()]|[,;?!:()](?![\w])/gu, (mark) => FULL[mark] ?? mark)
}

function times(): void {
  const sentences = cleanTexts('acc_xxqg.tsv')
  const article = tenThousand(sentences)
  const [paragraph] = article.texts
  const whole = article.texts.map(({ text }) => text).join('\n')
  const ours = median(() => proofread(article, reader))
  say(`\n10 000 characters (${whole.length}), median of ${ROUNDS}: 区闻 ${ours.toFixed(1)} ms`)
  if (paragraph !== undefined) {
    say(
      `  one paragraph of ${paragraph.text.length}: ${median(() => reader.ofText(paragraph)).toFixed(2)} ms`,
    )
  }
  for (const [name, mend] of Object.entries(others ?? {})) {
    const theirs = median(() => mend(whole))
    say(`  ${name} ${theirs.toFixed(1)} ms, 区闻 takes ${(ours / theirs).toFixed(2)} of that`)
  }
}

/** Ten thousand characters in paragraphs of whole sentences, a quarter thousand or a little more each. */
function tenThousand(sentences: readonly string[]): ProofArticle {
  const paragraphs = ['']
  for (const sentence of sentences) {
    if (paragraphs.join('').length >= 10_000) break
    const last = paragraphs.at(-1) ?? ''
    if (last.length >= 250) paragraphs.push(sentence)
    else paragraphs[paragraphs.length - 1] = last + sentence
  }
  const texts = paragraphs.map((text, index) => ({
    place: { field: 'body', index } as const,
    role: 'paragraph' as const,
    text,
  }))
  return { texts, editionDate: '2020-09-30', genre: 'news', photos: 0 }
}

/** Milliseconds, once the engine has warmed up. */
function median(work: () => unknown): number {
  for (let round = 0; round < ROUNDS; round += 1) work()
  const taken = Array.from({ length: ROUNDS }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  }).toSorted((a, b) => a - b)
  return taken[ROUNDS / 2] ?? Number.NaN
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

describe('proofreading', () => {
  bench('one sentence', () => {
    proofread(sentenceArticle('会议对下一阶段工作进行了安排布署。'), reader)
  })
})
