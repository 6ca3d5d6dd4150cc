import { describe, expect, it } from 'vitest'
import { annotatedText } from '#core/intake/word/annotated-text'
import type { WordBlock } from '#core/intake/word/word-document'
import { by, paragraph, picture, run, table, wordDocument } from './word-document-of.ts'

const LI = by('李四', '2026-03-01T08:00:00')
const none = { inserted: null, deleted: null }

const item = (text: string, level: number) =>
  paragraph([text], { list: { list: '7', level, ordered: true, start: 3 } })

function read(...blocks: readonly WordBlock[]) {
  return annotatedText(wordDocument(blocks), {
    moment: (at) => `${at}Z`,
    photoOf: (part) => (part === 'lost.emf' ? null : 0),
  })
}

describe('the text of a Word file', () => {
  it.each<readonly [string, readonly WordBlock[], string]>([
    ['is a line to a paragraph', [paragraph(['甲']), paragraph([]), paragraph(['乙'])], '甲\n\n乙'],
    ['breaks where a line does', [paragraph(['甲\n乙'])], '甲\n乙'],
    ['holds what was inserted', [paragraph(['甲', run('乙', { inserted: LI })])], '甲乙'],
    ['leaves out what was struck', [paragraph(['甲', run('乙', { deleted: LI })])], '甲'],
    [
      'goes on over a struck end',
      [paragraph(['甲'], { end: { ...none, deleted: LI } }), paragraph(['乙'])],
      '甲乙',
    ],
    [
      'has a line for each photo that could be kept',
      [paragraph(['前', picture('a.png'), '后', picture('lost.emf')])],
      '前\n\ufffc0\n后',
    ],
    [
      'has a line for each row of figures',
      [table(['单位', '人'], ['镇', '12'])],
      '单位\t人\n镇\t12',
    ],
    [
      'reads columns that a table lays out one after the other',
      [
        {
          kind: 'table',
          rows: [
            {
              ...none,
              isHeader: false,
              cells: [
                { colspan: 1, rowspan: 1, blocks: [paragraph(['标题']), paragraph(['一段。'])] },
                { colspan: 1, rowspan: 1, blocks: [paragraph(['二段。'])] },
              ],
            },
          ],
        },
      ],
      '标题\n一段。\n二段。',
    ],
  ])('%s', (_, blocks, text) => {
    expect(read(...blocks).text).toBe(text)
  })

  it('says where something was inserted, struck and by whom, dates in UTC', () => {
    const said = { by: '李四', at: '2026-03-01T08:00:00Z', stretch: 1 }
    const { annotations } = read(
      paragraph(['甲', run('乙', { deleted: LI }), run('丙', { inserted: LI, bold: true })]),
    )
    expect(annotations).toEqual([
      { kind: 'struck', at: 1, text: '乙', deleted: said },
      { kind: 'text', from: 1, to: 2, inserted: said, strong: true },
    ])
  })

  it('counts what was changed in one go as one stretch, and after a word left alone the next', () => {
    const { annotations } = read(
      paragraph([run('甲', { inserted: LI }), run('乙', { inserted: LI })], {
        end: { ...none, inserted: LI },
      }),
      paragraph([run('丙', { inserted: LI }), '丁', run('戊', { inserted: LI })]),
    )
    const stretches = annotations.map((one) => 'inserted' in one && one.inserted?.stretch)
    expect(stretches).toEqual([1, 1, 1, 1, 2])
  })

  it('says of lines that they are headings, and which item of a list', () => {
    const { lines } = read(
      paragraph(['总题'], { style: { id: 'a3', name: 'Title' }, heading: 1 }),
      paragraph(['小标题'], { heading: 2 }),
      item('一', 0),
      item('一之一', 1),
      item('二', 0),
      item('二之一', 1),
    )
    expect(lines.map(({ at, heading, list }) => [at, heading, list?.number])).toEqual([
      [0, 0, undefined],
      [3, 2, undefined],
      [7, null, 3],
      [9, null, 1],
      [13, null, 4],
      [15, null, 1],
    ])
  })

  it('gives a table the lines of its rows, and keeps a row that was struck', () => {
    const figures = table(['单位', '人'], ['镇', '12'])
    const [head, row] = figures.kind === 'table' ? figures.rows : []
    if (head === undefined || row === undefined) throw new Error('two rows')
    const struck = { ...row, deleted: LI }
    const { text, tables } = read(
      paragraph(['前']),
      { kind: 'table', rows: [head, struck, row] },
      paragraph(['后']),
    )
    expect(text).toBe('前\n单位\t人\n镇\t12\n后')
    expect(tables).toMatchObject([{ from: 2, to: 11, rows: [{}, { deleted: { by: '李四' } }, {}] }])
  })

  it('cuts a name as long as no editor’s', () => {
    const long = by('某'.repeat(60))
    const { annotations } = read(paragraph([run('甲', { inserted: long })]))
    expect(annotations[0]).toMatchObject({ inserted: { by: '某'.repeat(40) } })
  })
})
