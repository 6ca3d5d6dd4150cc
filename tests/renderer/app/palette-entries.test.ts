import { describe, expect, it } from 'vitest'
import { translate } from '#core/messages/translate'
import { paletteEntries, type PaletteSources } from '#renderer/app/palette-entries'
import { articleId, articleRow } from '../desk/article-row.ts'

const t = translate('zh')
const SOURCES: PaletteSources = {
  typed: '',
  commands: ['article.new', 'export.word', 'view.trash'],
  rows: [articleRow(1, { title: '导出大省' }), articleRow(2, { title: '' }), articleRow(3)],
  hits: [
    { id: articleId(1), excerpt: '…导出…' },
    { id: articleId(2), excerpt: '…导出量…' },
  ],
}

describe('the palette', () => {
  it('lists the commands while nothing is typed', () => {
    const entries = paletteEntries(SOURCES, t)
    expect(entries.map((entry) => entry.text)).toEqual([
      '新建稿件',
      '导出（Word、PDF 等）…',
      '废稿箱',
    ])
  })

  it('finds commands, then titles, then bodies, and no article twice', () => {
    const entries = paletteEntries({ ...SOURCES, typed: '导出' }, t)
    expect(entries.map(({ kind, text }) => [kind, text])).toEqual([
      ['command', '导出（Word、PDF 等）…'],
      ['article', '导出大省'],
      ['body', '（无标题）'],
    ])
  })
})
