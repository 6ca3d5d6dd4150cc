import type { Translate } from '#core/messages/translate'
import { assertNever } from '#core/shared/assert'
import type { Suggestion } from '#core/review/suggestions/suggestions'

/** What a suggestion does, in a word or two: 插入, 改为, 分段, 加粗, 插入图片. */
export function changeWords(t: Translate, { kind, what, isOn }: Suggestion): string {
  const block = t(`change.block.${BLOCKS[what] ?? 'paragraph'}`)
  switch (kind) {
    case 'formatting': {
      const mark = what === 'emphasis' ? 'emphasis' : 'strong'
      return t(isOn ? `change.${mark}` : `change.not-${mark}`)
    }
    case 'block':
      return t(isOn ? 'change.inserted-block' : 'change.deleted-block', { block })
    case 'retyping':
      return t('change.retyped-as', { block })
    case 'insertion':
    case 'deletion':
    case 'replacement':
    case 'split':
    case 'join':
      return t(`change.kind.${kind}`)
    default:
      return assertNever(kind)
  }
}

/** By name of the schema's node. */
const BLOCKS: Readonly<Record<string, BlockName>> = {
  subheading: 'subheading',
  quotation: 'quotation',
  bullet_list: 'list',
  ordered_list: 'list',
  list_item: 'list_item',
  photo: 'photo',
  table: 'table',
  table_row: 'table_row',
}

type BlockName =
  | 'paragraph'
  | 'subheading'
  | 'quotation'
  | 'list'
  | 'list_item'
  | 'photo'
  | 'table'
  | 'table_row'
