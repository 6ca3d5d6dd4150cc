import type { Node } from 'prosemirror-model'
import {
  LevelFormat,
  LevelSuffix,
  type IRunStylePropertiesOptions,
  type NumberingDefinition,
} from 'docx'
import { isOrdered, listLook, numberOf, type ListLook } from '#core/house-style/list-look'
import { trackedOf } from '#core/review/suggestions/review-marks'
import { ITEM_STYLE } from './further-styles.ts'
import { styleId } from './style-sheet.ts'
import type { ParagraphBlock } from './word-block.ts'
import { textParagraph } from './word-paragraphs.ts'
import { inside, type Writing } from './writing.ts'

/**
 * Items as a good typist sets them: the number or the dot indented by two characters, a tab to the
 * text, and later lines under the text. Real numbering, so Word counts on. Further paragraphs of an
 * item look like copy and have a style of their own, by which they stay in it.
 */
export function listBlocks(list: Node, writing: Writing): ParagraphBlock[] {
  const look = listLook(list, writing.style)
  const reference = numbering(list, look, writing.nextId())
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
          : { style: ITEM_STYLE, indent: { ...textIndent(look), firstLine: 0 } },
        inside(trackedOf(item), within),
      ),
    ),
  )
}

/** In twips; said in characters too, the style's first-line indent would win over what hangs. */
function textIndent({ indent, hang }: ListLook) {
  return { left: indent + hang, firstLineChars: 0 }
}

function numbering(list: Node, look: ListLook, id: number): NumberingDefinition {
  const ordered = isOrdered(list)
  return {
    reference: `list-${id}`,
    levels: [
      {
        level: 0,
        format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        text: ordered ? '%1.' : '●',
        start: ordered ? numberOf(list, 0) : 1,
        suffix: LevelSuffix.TAB,
        style: {
          paragraph: { indent: { ...textIndent(look), hanging: look.hang } },
          run: ordered ? { font: { hint: 'eastAsia' } } : { ...DOT, size: look.dotSize },
        },
      },
    ],
  }
}

/** In 宋体, because Western fonts draw it small and low. */
const DOT: IRunStylePropertiesOptions = {
  font: { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体', cs: '宋体', hint: 'eastAsia' },
}
