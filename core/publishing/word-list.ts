import type { Node } from 'prosemirror-model'
import {
  LevelFormat,
  LevelSuffix,
  type IRunStylePropertiesOptions,
  type NumberingDefinition,
} from 'docx'
import { schema } from '#core/article/schema'
import { trackedOf } from '#core/review/suggestions/review-marks'
import { ITEM_STYLE } from './further-styles.ts'
import { styleId } from './style-sheet.ts'
import type { ParagraphBlock } from './word-block.ts'
import { textParagraph } from './word-paragraphs.ts'
import { inside, type Writing } from './writing.ts'

/**
 * Items as Chinese copy sets them: first line indented by two characters, the number or the dot
 * followed at once by the text, later lines from the margin. Real numbering, so Word counts on.
 * Further paragraphs of an item look like copy and have a style of their own, by which they stay in it.
 */
export function listBlocks(list: Node, writing: Writing): ParagraphBlock[] {
  const reference = numbering(list, writing.nextId())
  const within = inside(trackedOf(list), writing)
  return list.children.flatMap((item) =>
    item.children.flatMap((paragraph, index) =>
      textParagraph(
        paragraph,
        index === 0
          ? {
              style: styleId('body'),
              numbering: { reference, level: 0, instance: 0, custom: true },
            }
          : { style: ITEM_STYLE },
        inside(trackedOf(item), within),
      ),
    ),
  )
}

const INDENT = { left: 0, firstLineChars: 200, firstLine: 640 }

function numbering(list: Node, id: number): NumberingDefinition {
  const isOrdered = list.type === schema.nodes.ordered_list
  return {
    reference: `list-${id}`,
    levels: [
      {
        level: 0,
        format: isOrdered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        text: isOrdered ? '%1.' : '●',
        start: isOrdered ? Number(list.attrs['order']) : 1,
        suffix: LevelSuffix.NOTHING,
        style: {
          paragraph: { indent: INDENT },
          run: isOrdered ? { font: { hint: 'eastAsia' } } : DOT,
        },
      },
    ],
  }
}

/** In 宋体, because Western fonts draw it small and low; at 10 pt, because there it is heavy. */
const DOT: IRunStylePropertiesOptions = {
  size: 20,
  font: { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体', cs: '宋体', hint: 'eastAsia' },
}
