import type { Node } from 'prosemirror-model'
import {
  LevelFormat,
  LevelSuffix,
  type IRunStylePropertiesOptions,
  type NumberingDefinition,
} from 'docx'
import { schema } from '#core/article/schema'
import type { ParagraphBlock } from './word-block.ts'
import { textParagraph } from './word-paragraphs.ts'
import type { Writing } from './writing.ts'

/**
 * Items as Chinese copy sets them: first line indented by two characters, the number or the dot
 * followed at once by the text, later lines from the margin. Real numbering, so Word counts on.
 */
export function listBlocks(list: Node, writing: Writing): ParagraphBlock[] {
  const reference = numbering(list, writing.nextId())
  return list.children.flatMap((item) =>
    item.children.flatMap((paragraph, index) =>
      index === 0
        ? textParagraph(paragraph, 'body', {
            numbering: { reference, level: 0, instance: 0, custom: true },
          })
        : textParagraph(paragraph, 'body'),
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
