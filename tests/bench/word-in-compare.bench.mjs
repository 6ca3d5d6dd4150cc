/* oxlint-disable no-await-in-loop -- one file after the other */
/*
 * How much of five producers' Word files is recovered: ours, mammoth, pandoc (accept, reject and
 * all changes) and docx-preview in Chromium, against what was put in by hand. Every peer is read
 * generously (content-of-page.mjs). Fails when a peer keeps more of any kind of thing.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import { rolldown } from 'rolldown'
import { CHROMIUM_ARGUMENTS, installedChromium } from '../../scripts/chromium.mjs'
import { ROOT } from '../../scripts/setup/root.mjs'
import { contentOfPage } from './content-of-page.mjs'
import { wordPeersFolder } from './word-peers.mjs'

const PRODUCERS = ['pandoc', 'libre-office', 'docx-library', 'word', 'wps']
const TOOLS = ['ours', 'mammoth', 'pandoc', 'docx-preview']

const peers = await wordPeersFolder()
if (peers === undefined || spawnSync('pandoc', ['--version']).error !== undefined) {
  process.stdout.write('word-in-compare: the peers are not here, nothing compared\n')
  process.exit(0)
}
const mammoth = createRequire(join(peers, 'package.json'))('mammoth')
const { contentOf } = await ourReader()
const browser = await chromium.launch({
  args: CHROMIUM_ARGUMENTS,
  ...(installedChromium() === undefined ? {} : { executablePath: installedChromium() }),
})

const entries = ({ comments }) => comments.flatMap((one) => [one, ...(one.replies ?? [])])
const ROWS = {
  'paragraphs of the final text': ({ final }) => final,
  'paragraphs of the original text': ({ original }) => original,
  headings: ({ headings }) => headings,
  'inserted words': ({ insertions }) => insertions.map(({ text }) => text),
  'insertions with author and date': ({ insertions }) => insertions,
  'deleted words': ({ deletions }) => deletions.map(({ text }) => text),
  'deletions with author and date': ({ deletions }) => deletions,
  'words of comments and answers': (content) => entries(content).map(({ text }) => text),
  'comments and answers with author': (content) =>
    entries(content)
      .filter(({ author }) => (author ?? '') !== '')
      .map(({ text, author }) => ({ text, author })),
  'comments and answers with author and date': (content) =>
    entries(content)
      .filter(({ date }) => (date ?? '') !== '')
      .map(({ text, author, date }) => ({ text, author, date })),
  'words that comments are about': ({ comments }) =>
    comments.map(({ text, quoted }) => ({ text, quoted })),
  'answers as answers': ({ comments }) =>
    comments.flatMap(({ text, replies = [] }) => replies.map((one) => [text, one.text])),
  'comments known as resolved': ({ comments }) =>
    comments.filter(({ resolved }) => resolved === true).map(({ text }) => text),
  pictures: ({ images }) => images.map(() => 'picture'),
  'descriptions of pictures': ({ images }) => images,
  'tables, each cell in its place': ({ tables }) => tables,
  'joined cells': ({ spans }) => spans,
  'list items': ({ lists }) => lists,
  links: ({ links }) => links,
  footnotes: ({ notes }) => notes,
}

/** Row → tool → kept, and how many there are. */
const table = new Map()
try {
  for (const producer of PRODUCERS) await compare(producer)
} finally {
  await browser.close()
}
process.exitCode = printed() ? 0 : 1

async function compare(producer) {
  const path = join(ROOT, `tests/corpus/word/${producer}`)
  const expected = JSON.parse(readFileSync(`${path}.expected.json`, 'utf8'))
  const bytes = readFileSync(`${path}.docx`)
  const found = {
    ours: contentOf(bytes),
    mammoth: await byMammoth(bytes),
    pandoc: await byPandoc(`${path}.docx`),
    'docx-preview': await byDocxPreview(bytes),
  }
  for (const [row, itemsOf] of Object.entries(ROWS)) {
    const wanted = itemsOf(expected)
    const counts = table.get(row) ?? { all: 0, ours: 0, mammoth: 0, pandoc: 0, 'docx-preview': 0 }
    table.set(row, counts)
    counts.all += wanted.length
    for (const tool of TOOLS) counts[tool] += kept(wanted, itemsOf(found[tool]))
  }
}

/** How many of the wanted are among the found, each found one counted once. */
function kept(wanted, found) {
  const left = found.map((one) => JSON.stringify(one))
  return wanted.filter((one) => {
    const at = left.indexOf(JSON.stringify(one))
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  }).length
}

async function byMammoth(bytes) {
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    { styleMap: ['comment-reference => sup'] },
  )
  // Its comments stand at the end as terms: the initials of their author, then their text.
  const content = await inPage(value)
  const comments = content.final
    .filter((line) => line.endsWith('↑'))
    .map((line) => ({ text: line.replace(/\s*↑$/u, '') }))
  const notes = content.final
    .filter((line) => line.endsWith('↑'))
    .map((line) => line.replace(/\s*↑$/u, ''))
  // It accepts all changes, so it has no original text.
  return { ...content, original: [], comments, notes }
}

async function byPandoc(path) {
  const html = (changes) =>
    spawnSync('pandoc', [`--track-changes=${changes}`, '-t', 'html', '--wrap=none', path], {
      encoding: 'utf8',
    }).stdout
  const all = await inPage(html('all'))
  const final = await inPage(html('accept'))
  const original = await inPage(html('reject'))
  return {
    ...final,
    original: original.final,
    insertions: all.insertions,
    deletions: all.deletions,
    comments: all.comments,
  }
}

async function inPage(html) {
  const page = await browser.newPage()
  await page.setContent(`<body>${html}</body>`)
  const content = await page.evaluate(`(${contentOfPage.toString()})(document.body)`)
  await page.close()
  return content
}

async function byDocxPreview(bytes) {
  const page = await browser.newPage()
  await page.addScriptTag({ path: join(peers, 'node_modules/jszip/dist/jszip.js') })
  await page.addScriptTag({ path: join(peers, 'node_modules/docx-preview/dist/docx-preview.js') })
  await page.evaluate(async (base64) => {
    const file = await (await fetch(`data:application/zip;base64,${base64}`)).blob()
    await globalThis.docx.renderAsync(file, document.body, undefined, {
      renderChanges: true,
      renderComments: true,
      useBase64URL: true,
    })
  }, bytes.toString('base64'))
  const content = await page.evaluate(`(${contentOfPage.toString()})(document.body)`)
  const comments = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one])
    return [...document.querySelectorAll('[class$=comment-popover]')].map((one, index) => ({
      author: one.querySelector('[class$=comment-author]')?.textContent ?? '',
      date: one.querySelector('[class$=comment-date]')?.textContent ?? '',
      text: one.querySelector('p')?.textContent ?? '',
      quoted: ranges[index]?.cloneContents().textContent ?? '',
    }))
  })
  await page.close()
  // It shows moments as the reader's country writes them.
  return { ...content, comments: comments.map((one) => ({ ...one, date: momentOf(one.date) })) }
}

function momentOf(shown) {
  return shown === '' ? '' : new Date(shown).toISOString().slice(0, 19)
}

async function ourReader() {
  const bundle = await rolldown({
    input: join(ROOT, 'tests/backend/intake/word-corpus.ts'),
    external: [/^node:/u],
    platform: 'node',
  })
  const file = join(ROOT, 'out/word-in-compare.mjs')
  await bundle.write({ file, format: 'es' })
  return import(pathToFileURL(file).href)
}

/** True when nobody keeps more of anything than ours. */
function printed() {
  const lines = Array.from(
    table,
    ([row, counts]) =>
      `| ${row} | ${counts.all} | ${TOOLS.map((tool) => counts[tool]).join(' | ')} |`,
  )
  const head = `| recovered | put in | ${TOOLS.join(' | ')} |\n|---|---|${TOOLS.map(() => '---|').join('')}`
  process.stdout.write(`${[head, ...lines].join('\n')}\n`)
  const better = Array.from(table).filter(([, counts]) =>
    TOOLS.some((tool) => counts[tool] > counts.ours),
  )
  for (const [row] of better) process.stdout.write(`a peer keeps more: ${row}\n`)
  return better.length === 0
}
