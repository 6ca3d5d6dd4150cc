import { execFileSync, spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { markdownFile } from '#core/forms/markdown'
import { leaving } from './whole-article.ts'

const HAS_PANDOC = spawnSync('pandoc', ['--version']).error === undefined

/** Everything that Markdown could take for its own, among words. */
const NASTY = Array.from('\\`*_[]<>&#~|$^@"\'!{}-+=%:.()123aAiz 　“，。新闻'.split(''))
const line = fc
  .array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 14 })
  .map((letters) => letters.join('').replaceAll(/\s+/gu, ' ').trim())
  .filter((text) => text !== '')

const READERS = ['commonmark', 'gfm', 'markdown-smart', 'markdown']

describe.skipIf(!HAS_PANDOC)('Markdown read by pandoc', () => {
  it.each(READERS)('is the same text: %s', { timeout: 60_000 }, (reader) => {
    const texts = fc.sample(line, { numRuns: 400, seed: 7 })
    const blocks = texts.map((text) => ({ kind: 'paragraph', text }) as const)
    const written = markdownFile([leaving('final', newDocument({ ...EMPTY_ARTICLE, blocks }))])
    const args = ['-f', reader, '-t', 'json']
    const json: unknown = JSON.parse(
      execFileSync('pandoc', args, { input: written, encoding: 'utf8' }),
    )
    expect(blocksOf(json).map(textOf)).toEqual(texts)
  })
})

type Inline = { readonly t: string; readonly c?: unknown }

function blocksOf(json: unknown): readonly Inline[] {
  return typeof json === 'object' && json !== null && 'blocks' in json && Array.isArray(json.blocks)
    ? json.blocks
    : []
}

/** The text of a plain paragraph; anything else names itself, so that it shows. */
function textOf({ t, c }: Inline): string {
  if (t !== 'Para' || !Array.isArray(c)) return `<${t}>`
  return c
    .map(({ t: kind, c: words }: Inline) =>
      kind === 'Str' ? String(words) : kind === 'Space' ? ' ' : `<${kind}>`,
    )
    .join('')
}
