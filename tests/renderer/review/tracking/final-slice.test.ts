import { Fragment, Slice, type Node } from 'prosemirror-model'
import { expect, it } from 'vitest'
import { schema } from '#core/article/schema'
import { finalSlice } from '#renderer/review/tracking/final-slice'

const CHANGE = { id: 'a', by: '王敏', at: '2026-09-29T08:00:00.000Z' }
const { paragraph, bullet_list: list, list_item: item } = schema.nodes
const struck = schema.text('上午', [schema.marks.deletion.create(CHANGE)])
const put = schema.text('下午', [schema.marks.insertion.create(CHANGE)])
const ending = { tracked: { deleted: CHANGE } }

it.each<[string, readonly Node[], string]>([
  ['leaves out what is struck', [paragraph.create(null, [struck, put])], 'paragraph 下午'],
  [
    'joins paragraphs whose border is struck',
    [paragraph.create(ending, put), paragraph.create(null, schema.text('开工'))],
    'paragraph 下午开工',
  ],
  [
    'leaves out whole blocks that are struck',
    [list.create(ending, item.create(null, paragraph.create(null, put))), paragraph.create()],
    'paragraph ',
  ],
  [
    'forgets that a block was put in',
    [
      list.create(
        { tracked: { inserted: CHANGE } },
        item.create(null, paragraph.create(null, put)),
      ),
    ],
    'bullet_list 下午',
  ],
  ['is empty when all of it is struck', [struck], ''],
])('%s', (_, nodes, expected) => {
  const slice = finalSlice(new Slice(Fragment.from(nodes), 0, 0))
  const blocks = slice.content.content.map((node) => `${node.type.name} ${node.textContent}`)
  expect(blocks.join('\n')).toBe(expected)
  expect(JSON.stringify(slice.toJSON()) ?? '').not.toContain('王敏')
})
