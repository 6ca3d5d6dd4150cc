/* oxlint-disable no-await-in-loop -- one after the other, so that they share the machine's mood */
/*
 * Writing one article to Word, half of it tracked: `wordFile` in a warm process against pandoc
 * writing the same words and changes as a process, turn by turn, median of 11. What is compared is
 * not alike: pandoc starts each time. So its time on an empty text is given too, and what is left
 * of it without that.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { ROOT } from '../../scripts/setup/root.mjs'

const ROUNDS = 11
const WANTED = 0.5
const SIZES = [2000, 50_000]

mkdirSync(join(ROOT, 'out'), { recursive: true })
const folder = mkdtempSync(join(ROOT, 'out/word-tracked-'))
try {
  if (spawnSync('pandoc', ['--version']).error === undefined) await compare()
  else process.stdout.write('word-tracked: pandoc is not here, nothing compared\n')
} finally {
  rmSync(folder, { recursive: true })
}

async function compare() {
  const { writeTracked, sameInMarkdown } = await writer()
  process.stdout.write(`load ${loadavg()[0].toFixed(2)}; median of ${ROUNDS}, milliseconds\n`)
  process.stdout.write(
    '| characters | ours, warm | pandoc | pandoc, nothing to write | ratio | ratio without its start |\n|---|---|---|---|---|---|\n',
  )
  for (const characters of SIZES) {
    const markdown = sameInMarkdown(characters)
    const times = { ours: [], pandoc: [], empty: [] }
    for (let round = 0; round < 5; round += 1) await writeTracked(characters)
    for (let round = 0; round < ROUNDS; round += 1) {
      times.ours.push(await timed(() => writeTracked(characters)))
      times.pandoc.push(await timed(() => pandoc(markdown)))
      times.empty.push(await timed(() => pandoc('')))
    }
    const [ours, theirs, empty] = [times.ours, times.pandoc, times.empty].map(median)
    const ratio = ours / theirs
    if (ratio > WANTED) process.exitCode = 1
    const cells = [
      characters,
      ...[ours, theirs, empty].map((one) => one.toFixed(1)),
      ratio.toFixed(3),
      (ours / (theirs - empty)).toFixed(3),
    ]
    process.stdout.write(`| ${cells.join(' | ')} |\n`)
  }
}

function pandoc(markdown) {
  const run = spawnSync('pandoc', ['-f', 'markdown', '-o', join(tmpdir(), 'quwen-bench.docx')], {
    input: markdown,
  })
  if (run.status !== 0) throw new Error(String(run.stderr))
}

async function timed(work) {
  const from = performance.now()
  await work()
  return performance.now() - from
}

function median(times) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]
}

async function writer() {
  const input = join(ROOT, 'tests/bench/tracked-article.ts')
  const made = await rolldown({ input, external: [/^node:/u], platform: 'node' })
  const file = join(folder, 'writer.mjs')
  await made.write({ file, format: 'es', codeSplitting: false })
  await made.close()
  return import(pathToFileURL(file).href)
}
