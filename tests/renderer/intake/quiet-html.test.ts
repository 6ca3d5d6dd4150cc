import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quietHtml } from '#renderer/intake/quiet-html'

const ROWS: readonly (readonly [what: string, html: string, quiet: string])[] = [
  ['a style', '<p style="color:red">正文</p>', '<p data-copied-style="color:red">正文</p>'],
  ['a style in capitals and without quotes', '<P\nSTYLE=a>', '<P\ndata-copied-STYLE=a>'],
  ['a style without a space before it', '<p a="x"style=\'y\'>', '<p a="x"data-copied-style=\'y\'>'],
  ['a style behind a slash', '<p/style>', '<p/data-copied-style>'],
  [
    'every handler',
    '<svg onload=a><p onclick>',
    '<svg data-copied-onload=a><p data-copied-onclick>',
  ],
  ['the base address', '<base href=x><a href=x>', '<base data-copied-href=x><a href=x>'],
  ['a style sheet', '<STYLE id=a>p{}</style>', '<noframes id=a>p{}</noframes>'],
  [
    'a tag inside a script',
    '<script>"<p style=a>"</script>',
    '<script>"<p data-copied-style=a>"</script>',
  ],
  [
    'a tag behind a quote in a script',
    "<script>a<b='</script><p style>",
    "<script>a<b='</script><p data-copied-style>",
  ],
]

const UNTOUCHED = [
  '',
  '一句话，style=甲 onclick=乙。',
  '<p title="> style=甲">正文</p>',
  "<p title='<p style=a>'>",
  '<!-- <p style=a> -->正文',
  '<!-- " --><![if !supportLists]><p>正文</p>',
  '甲 < 乙，style = 丙 >',
  '<textarea><p style=a></textarea>',
  '<plaintext><p style=a>',
  '<p data-style=a>',
]

const PIECES =
  '<p |<style>|</style>|style|="|\'| onclick|>|<!--|-->|<script>|</script>|正文|/|<base href=a'

describe('quiet HTML', () => {
  it.each(ROWS)('gives another name to %s', (_what, html, quiet) => {
    expect(quietHtml(html)).toBe(quiet)
  })

  it.each(UNTOUCHED)('leaves alone: %s', (html) => {
    expect(quietHtml(html)).toBe(html)
  })

  it('only ever adds prefixes and renames style sheets', () => {
    assert(
      property(array(constantFrom(...PIECES.split('|'))), (pieces) => {
        const html = pieces.join('')
        const back = quietHtml(html).replaceAll('data-copied-', '').replaceAll('noframes', 'style')
        expect(back).toBe(html)
      }),
    )
  })
})
