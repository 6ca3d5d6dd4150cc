import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import type { LeavingArticle } from '#core/forms/leaving-article'
import type { Changes } from '#core/forms/changes'
import { change, paragraph, photo, suggestedText } from '../review/suggested-article.ts'

const { nodes, marks } = schema

/** A title that breaks whatever does not escape it. */
const HOSTILE_TITLE = '<script>alert(1)</script> & "双减" *一* [年](http://x.cn) `码` # ¥5|6'

const cell = (text: string, attrs = {}) => nodes.table_cell.create(attrs, [paragraph(text)])
const head = (text: string) => nodes.table_header.create(null, [paragraph(text)])

/** A small article with everything: every kind of block, suggestions, comments, hostile text. */
export function wholeArticle(): Node {
  const commented = schema.text('七个问题', [marks.comment.create({ thread: 'thread-1' })])
  const bold = schema.text('“停车难”', [marks.strong.create()])
  const item = (text: string) => nodes.list_item.create(null, [paragraph(text)])
  return nodes.doc.create(null, [
    nodes.kicker.create(null, suggestedText('老旧小区改造')),
    nodes.title.create(null, suggestedText(HOSTILE_TITLE.replaceAll('[', '［'))),
    nodes.subtitle.create(null, suggestedText('——走访记')),
    nodes.body.create(null, [
      paragraph('　　本报讯 今年[-以来-][+上半年+]，<b>1. 全区</b>改造42个小区。'),
      nodes.paragraph.create(null, [
        schema.text('居民提出'),
        commented,
        schema.text('，包括'),
        bold,
        schema.text('等。'),
      ]),
      nodes.subheading.create(null, [schema.text('# 问需于民')]),
      nodes.bullet_list.create(null, [item('- 拆除违建'), item('更新[-雨水-]管网')]),
      nodes.ordered_list.create({ order: 3 }, [item('新建公园')]),
      nodes.quotation.create(null, [paragraph('“让老院子重新长出温度。”')]),
      nodes.table.create(null, [
        nodes.table_row.create(null, [head('院落'), head('户数|套')]),
        nodes.table_row.create(null, [cell('合计', { colspan: 2 })]),
      ]),
      photo('改造后的小游园'),
      paragraph('会上宣读', { tracked: { deleted: change('end') } }),
      paragraph('了决定。', { tracked: { inserted: change('split') } }),
      paragraph('另起的一段。'),
      photo('旧照片', { deleted: change('photo') }),
    ]),
    nodes.byline.create(null, suggestedText('记者 李明')),
  ])
}

export function leaving(changes: Changes, doc = wholeArticle()): LeavingArticle {
  return {
    doc,
    changes,
    zone: 480,
    comments: [
      {
        id: 'thread-1',
        quoted: '七个问题',
        entries: [
          { id: 'a', by: '王编辑', at: '2026-11-23T01:00:00.000Z', text: '核实 <个数>' },
          { id: 'b', by: '李明', at: '2026-11-23T02:00:00.000Z', text: '已核' },
        ],
        resolved: null,
      },
    ],
    photoUrl: (media) => (media.startsWith('a') ? '图/1.jpg' : undefined),
  }
}
