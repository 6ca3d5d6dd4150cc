import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'

/** Numbers from 0 to below `below`, the same for the same seed. */
export type Dice = (below: number) => number

export function dice(seed: number): Dice {
  let state = seed * 2654435761 + 1
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) | 0
    state ^= state >>> 13
    return (state >>> 0) % below
  }
}

const WORDS = ['区里', '召开', '会议', '一', '，', '。', '王小明', '36.1%', '“双减”', '𠮷', '项目']

export function randomText(roll: Dice, most = 5): string {
  return Array.from({ length: roll(most) }, () => WORDS[roll(WORDS.length)]).join('')
}

const { nodes, marks } = schema

const SETS = [
  [],
  [marks.strong.create()],
  [marks.emphasis.create()],
  [marks.link.create({ href: 'https://example.cn/' })],
  [marks.footnote.create({ note: '据区统计局' }), marks.strong.create()],
]

function inline(roll: Dice, formatted: boolean): Node[] {
  return Array.from({ length: roll(4) }, () => {
    const text = randomText(roll, 4)
    if (text === '') return []
    const set = formatted ? SETS[roll(SETS.length)] : []
    return [schema.text(text, set)]
  }).flat()
}

export function randomParagraph(roll: Dice): Node {
  return nodes.paragraph.create(null, inline(roll, true))
}

function several(roll: Dice, make: (roll: Dice) => Node, most = 3): Node[] {
  return Array.from({ length: 1 + roll(most) }, () => make(roll))
}

export function randomBlock(roll: Dice): Node {
  switch (roll(12)) {
    case 0:
      return nodes.subheading.create(null, inline(roll, true))
    case 1:
      return nodes.quotation.create(null, several(roll, randomParagraph))
    case 2:
    case 3:
      return (roll(2) === 0 ? nodes.bullet_list : nodes.ordered_list).create(
        null,
        several(roll, (each) => nodes.list_item.create(null, several(each, randomParagraph, 2))),
      )
    case 4:
      return nodes.photo.create({ media: `${'a'.repeat(64)}.jpg`, width: 9, height: 6 }, [
        nodes.caption.create(null, inline(roll, false)),
        nodes.credit.create(null, inline(roll, false)),
      ])
    case 5:
      return randomTable(roll)
    default:
      return randomParagraph(roll)
  }
}

function randomTable(roll: Dice): Node {
  const columns = 1 + roll(3)
  const row = (header: boolean) =>
    nodes.table_row.create(
      null,
      Array.from({ length: columns }, () =>
        (header ? nodes.table_header : nodes.table_cell).create(null, randomParagraph(roll)),
      ),
    )
  return nodes.table.create(
    null,
    Array.from({ length: 1 + roll(3) }, (_, index) => row(index === 0)),
  )
}

/** An article with every kind of block that the schema knows. */
export function randomArticle(roll: Dice): Node {
  return nodes.doc.create(null, [
    nodes.kicker.create(null, inline(roll, false)),
    nodes.title.create(null, inline(roll, false)),
    nodes.subtitle.create(null, inline(roll, false)),
    nodes.body.create(null, several(roll, randomBlock, 6)),
    nodes.byline.create(null, inline(roll, false)),
  ])
}
