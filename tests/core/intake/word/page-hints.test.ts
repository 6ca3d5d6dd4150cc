import { describe, expect, it } from 'vitest'
import { splitPage } from '#core/intake/split-page'
import { annotatedText } from '#core/intake/word/annotated-text'
import { pageHintsOf } from '#core/intake/word/page-hints-of'
import type { WordBlock } from '#core/intake/word/word-document'
import { paragraph, table, wordDocument } from './word-document-of.ts'

const BODY = '今年以来，柴桑区加快推进老旧小区改造，惠及居民三千二百户，群众满意度持续提升。'
const heading = (text: string, level: number) => paragraph([text], { heading: level })
const item = (text: string) =>
  paragraph([text], { list: { list: '1', level: 0, ordered: false, start: 1 } })

function rolesOf(...blocks: readonly WordBlock[]) {
  const said = annotatedText(wordDocument(blocks), { moment: (at) => at, photoOf: () => null })
  const { articles, setAside } = splitPage(said.text, pageHintsOf(said.text, said))
  return {
    articles: articles.map(({ parts }) => parts.map(({ role, text }) => `${role} ${text}`)),
    setAside: setAside.length,
  }
}

describe('a Word file tells the intake', () => {
  it('which lines are sub-headings, however they look', () => {
    const words = '项目建设一线的干部群众心往一处想、劲往一处使、汗往一处流谱写新篇'
    const { articles } = rolesOf(
      heading('柴桑区老旧小区改造惠及三千户', 1),
      paragraph([BODY]),
      heading(words, 2),
      paragraph([BODY]),
    )
    expect(articles).toEqual([
      [
        'title 柴桑区老旧小区改造惠及三千户',
        `paragraph ${BODY}`,
        `subheading ${words}`,
        `paragraph ${BODY}`,
      ],
    ])
  })

  it('where the next article begins, when the highest level heads several', () => {
    const { articles } = rolesOf(
      heading('柴桑区老旧小区改造惠及三千户', 1),
      paragraph([BODY]),
      heading('怎么改', 2),
      paragraph([BODY]),
      heading('城子镇秋收忙', 1),
      paragraph([BODY]),
    )
    expect(articles.map(([first]) => first)).toEqual([
      'title 柴桑区老旧小区改造惠及三千户',
      'title 城子镇秋收忙',
    ])
  })

  it('what is a table and what a list, and sets none of it aside', () => {
    const { articles, setAside } = rolesOf(
      heading('各镇人口', 1),
      paragraph([BODY]),
      table(['单位', '电话'], ['热线', '0792-1234567'], ['2026年3月1日', '第3版']),
      item('转发'),
      item('责编：张三'),
      paragraph([BODY]),
    )
    expect(articles).toEqual([
      [
        'title 各镇人口',
        `paragraph ${BODY}`,
        'table 单位\t电话\n热线\t0792-1234567\n2026年3月1日\t第3版',
        'list-item 转发',
        'list-item 责编：张三',
        `paragraph ${BODY}`,
      ],
    ])
    expect(setAside).toBe(0)
  })
})
