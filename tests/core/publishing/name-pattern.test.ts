import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameFromPattern, patternIn, type NameParts } from '#core/publishing/name-pattern'

const PARTS: NameParts = {
  date: '2026-11-23',
  section: '要闻',
  title: '三十年老院焕新颜',
  byline: '李明、王芳',
  page: 'A02',
  number: 3,
  of: 12,
}
const USUAL = '{日期}_{栏目}_{主标题}_{记者}'

const named = (pattern: string, parts: Partial<NameParts> = {}) =>
  nameFromPattern(pattern, { ...PARTS, ...parts }, '无标题')

describe('a file name from a pattern', () => {
  it.each([
    [USUAL, {}, '2026-11-23_要闻_三十年老院焕新颜_李明、王芳'],
    ['{date}_{section}_{title}_{byline}', {}, '2026-11-23_要闻_三十年老院焕新颜_李明、王芳'],
    ['{版次}-{序号} {主标题}', {}, 'A02-03 三十年老院焕新颜'],
    ['{ 序号 }.{Title}', { number: 7, of: 1200 }, '0007.三十年老院焕新颜'],
    [USUAL, { section: '' }, '2026-11-23_三十年老院焕新颜_李明、王芳'],
    [USUAL, { date: '', section: '' }, '三十年老院焕新颜_李明、王芳'],
    [USUAL, { byline: '' }, '2026-11-23_要闻_三十年老院焕新颜'],
    ['{主标题}（{记者}）', { byline: '' }, '三十年老院焕新颜'],
    ['{主标题}（{记者}）', {}, '三十年老院焕新颜（李明、王芳）'],
    ['{栏目}', { section: '' }, '无标题'],
    ['{不认识}_{主标题}', {}, '{不认识}_三十年老院焕新颜'],
    ['', {}, '无标题'],
    ['定稿', {}, '定稿'],
    ['{主标题}', { title: '问:谁来管?/答*' }, '问谁来管答'],
    ['{主标题}', { title: 'CON' }, '_CON'],
    ['{主标题}', { title: '\u202Exe.fdp' }, 'xe.fdp'],
    ['../{主标题}', {}, '三十年老院焕新颜'],
    ['{主标题}_{记者}', { title: '{记者}' }, '{记者}_李明、王芳'],
    ['{主标题}_{序号}', { title: '长'.repeat(200) }, `${'长'.repeat(79)}_03`],
    [USUAL, { title: '长'.repeat(200) }, `2026-11-23_要闻_${'长'.repeat(68)}_李明、王芳`],
  ])('%j with %j is %j', (pattern, parts, name) => {
    expect(named(pattern, parts)).toBe(name)
  })

  it('says its fields in the language of the screen', () => {
    expect(patternIn('en', '{日期}_{Title}_{别的}')).toBe('{date}_{title}_{别的}')
    expect(patternIn('zh', '{date}_{ 主标题 }')).toBe('{日期}_{主标题}')
  })

  it('fits every file system, whatever the pattern and the title', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 })
    fc.assert(
      fc.property(text, text, (pattern, title) => {
        const name = named(`${pattern}{主标题}_{记者}`, { title })
        expect(Buffer.byteLength(`${name} (2).docx`)).toBeLessThanOrEqual(255)
        // oxlint-disable-next-line no-control-regex -- what Windows refuses
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001F]|^[\s.]|[\s.]$|^$/u)
      }),
      { numRuns: 200 },
    )
  })
})
