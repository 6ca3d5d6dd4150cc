import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentJson, readDocument } from '#core/article/document'
import { splitPage } from '#core/intake/split-page'
import { annotatedText } from '#core/intake/word/annotated-text'
import { WordAnnotations } from '#core/intake/word/annotations'
import { pageHintsOf } from '#core/intake/word/page-hints-of'
import { wordArticles } from '#core/intake/word/word-articles'
import type { WordBlock } from '#core/intake/word/word-document'
import { finalDocument } from '#core/review/suggestions/final-document'
import { paragraph, picture, wordDocument } from './word-document-of.ts'

const PHOTO = { media: `${'a'.repeat(64)}.png`, width: 1, height: 1 }
const AT = '2026-03-01T08:00:00Z'

const aChange = fc.option(fc.record({ by: fc.constantFrom('李四', '王五'), at: fc.constant(AT) }), {
  freq: 3,
})
const changes = { inserted: aChange, deleted: aChange }
const aRun = fc.record({
  text: fc.constantFrom(
    '柴桑区老旧小区改造惠及三千户',
    '本报讯 近日，',
    '区里召开会议，',
    '春天来了。',
    '记者 王红 通讯员 李明',
    '图为现场。张三 摄',
    '（下转第2版）',
    '责编：张三',
    '● 一项',
    '□□开头',
    '甲\n乙',
    '  ',
  ),
  ...changes,
  bold: fc.boolean(),
  link: fc.constantFrom(null, null, 'https://example.cn/'),
  comments: fc.subarray(['0', '1']),
})
const anInline = fc.oneof(
  { weight: 6, arbitrary: aRun },
  { weight: 1, arbitrary: fc.record(changes).map((marks) => picture('a.png', marks)) },
)
const aPlace = fc.record({
  list: fc.constantFrom('1', '2'),
  level: fc.nat(2),
  ordered: fc.boolean(),
  start: fc.constant(1),
})
const aParagraph = fc
  .record({
    inlines: fc.array(anInline, { maxLength: 4 }),
    end: fc.record(changes),
    heading: fc.option(fc.constantFrom(1, 2, 3), { freq: 3 }),
    list: fc.option(aPlace, { freq: 3 }),
  })
  .map(({ inlines, ...more }) => paragraph(inlines, more))
const aCell = fc.record({
  colspan: fc.constantFrom(1, 2),
  rowspan: fc.constantFrom(1, 2),
  blocks: fc.array(aParagraph, { maxLength: 2 }),
})
const aRow = fc.record({
  ...changes,
  isHeader: fc.boolean(),
  cells: fc.array(aCell, { minLength: 1, maxLength: 3 }),
})
const aTable = fc.record({
  kind: fc.constant('table' as const),
  rows: fc.array(aRow, { minLength: 1, maxLength: 3 }),
})
const aBlock: fc.Arbitrary<WordBlock> = fc.oneof(
  { weight: 5, arbitrary: aParagraph },
  { weight: 1, arbitrary: aTable },
)

it('whatever stands in a Word file, its articles are sound and say what the proposal shows', () => {
  fc.assert(
    fc.property(fc.array(aBlock, { maxLength: 10 }), (blocks) => {
      const comments = ['0', '1'].map((id) => ({
        id,
        entries: [{ by: '王五', at: AT, initials: '', text: '核实' }],
        resolved: false,
      }))
      const reading = { moment: () => AT, photoOf: () => 0 }
      const { text, ...said } = annotatedText(wordDocument(blocks, comments), reading)
      expect(WordAnnotations.safeParse(said).success).toBe(true)

      const proposal = splitPage(text, pageHintsOf(text, said))
      let ids = 0
      const making = { photos: [PHOTO], newId: () => `id-${(ids += 1)}` }
      for (const [index, { doc }] of wordArticles(proposal, said, making).entries()) {
        expect(readDocument(documentJson(doc)).ok).toBe(true)
        const shown = proposal.articles[index]?.parts.map((part) => part.text) ?? []
        const words = shown.filter((line) => !line.startsWith('\ufffc')).join('')
        expect(letters(finalDocument(doc).textContent)).toBe(letters(words))
      }
    }),
    { numRuns: 200 },
  )
})

/** Sorted: what belongs to no field of its own stands in the document in another order. */
function letters(text: string): string {
  return Array.from(text.replaceAll(/\s/gu, '')).toSorted().join('')
}
