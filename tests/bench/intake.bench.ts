import { bench, describe } from 'vitest'
import { splitPage, splitting } from '#core/intake/split-page'
import { pagesIn } from '../corpus/pages-in.ts'
import { SAMPLE_TEXT } from '../corpus/sample-page.ts'
import { scorePage } from '../corpus/score.ts'

/** Scores the pages of a folder, then times a typical page, 2 MB of text, and twice as long nonsense. */
const FOLDER = process.env['QUWEN_PAGES'] ?? 'tests/corpus/pages/open'
const ROUNDS = 30
const BIG_BYTES = 2 * 1024 * 1024
/** Characters; what is twice as long should take about twice the time. */
const NONSENSE_LENGTH = 20_000
const NONSENSE_ROUNDS = 5
const NONSENSE = [
  '　 ',
  '区，',
  '（',
  '王红 ',
  '区\n',
  '区里开会\n',
  '“',
  '的工作。\n\n会议指出，推动\n\n',
  '记者',
  '（下转',
]

report('sample page, first call, ms', timed(SAMPLE_TEXT))
const pages = pagesIn(FOLDER)
const everyPage = pages.map(({ text }) => text).join('\n')
for (const { name, text, gold } of pages) {
  process.stdout.write(`${name} ${JSON.stringify(scorePage(splitPage(text), gold))}\n`)
}
report('sample page, median ms', median(Array.from({ length: ROUNDS }, () => timed(SAMPLE_TEXT))))

const big = bigText()
const steps = stepTimes(big)
report(
  '2 MB of text, ms',
  steps.reduce((sum, step) => sum + step, 0),
)
report('2 MB of text, longest step ms', Math.max(...steps))
for (const scrap of NONSENSE) {
  const short = scrap.repeat(Math.ceil(NONSENSE_LENGTH / scrap.length))
  const growth = medianTime(short.repeat(2)) / medianTime(short)
  report(`growth of time for twice ${JSON.stringify(scrap)}`, growth)
}

describe('splitting a page', () => {
  bench('the sample page', () => void splitPage(SAMPLE_TEXT))
  bench('every page of the folder as one', () => void splitPage(everyPage))
})

function bigText(): string {
  const once = `${everyPage}\n`
  return once.repeat(Math.ceil(BIG_BYTES / Buffer.byteLength(once)))
}

function stepTimes(text: string): readonly number[] {
  const times: number[] = []
  let last = performance.now()
  for (const _ of splitting(text)) {
    times.push(performance.now() - last)
    last = performance.now()
  }
  return [...times, performance.now() - last]
}

function timed(text: string): number {
  const begun = performance.now()
  splitPage(text)
  return performance.now() - begun
}

function medianTime(text: string): number {
  return median(Array.from({ length: NONSENSE_ROUNDS }, () => timed(text)))
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

function report(what: string, figure: number): void {
  process.stdout.write(`${what}: ${figure.toFixed(1)}\n`)
}
