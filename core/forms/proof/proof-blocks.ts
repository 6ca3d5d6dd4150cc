import type { Node } from 'prosemirror-model'
import type { Change } from '#core/article/change'
import { schema } from '#core/article/schema'
import { trackedOf } from '#core/review/suggestions/review-marks'
import { BLOCK_NAMES } from '../block-names.ts'
import { spans } from '../html-blocks.ts'
import { element, type Markup } from '../markup.ts'
import { captionLine, isBlank, withoutIndent } from '../parts.ts'
import { inkStyle, marginNote, type ProofWriting } from './proof-note.ts'
import { sign } from './proof-signs.ts'
import { proofText } from './proof-text.ts'

/** Paragraphs that are to be parted are still one: the sign stands where they part. */
export function proofBlocks(parent: Node, writing: ProofWriting): readonly Markup[] {
  return runsOf(parent.children).flatMap(([first, ...others]) => {
    if (first === undefined) return []
    return first.isTextblock ? textRun([first, ...others], writing) : wholeBlock(first, writing)
  })
}

/** Blocks of text whose ends are only suggested, with the block after them; others alone. */
function runsOf(blocks: readonly Node[]): readonly (readonly Node[])[] {
  const runs: Node[][] = []
  for (const block of blocks) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const goesOn = last?.isTextblock === true && trackedOf(last).inserted !== undefined
    if (run !== undefined && goesOn && block.isTextblock) run.push(block)
    else runs.push([block])
  }
  return runs
}

/** `opening` is said of what the paragraph begins. */
function textRun(
  run: readonly Node[],
  writing: ProofWriting,
  opening: readonly Markup[] = [],
): readonly Markup[] {
  const isNothing = run.every((block) => isBlank(block) && trackedOf(block).deleted === undefined)
  if (isNothing) return []
  const inside = run.flatMap((block) => [
    ...proofText(withoutIndent(block), writing),
    ...endOf(block, writing),
  ])
  const last = run.at(-1)
  const tag = last?.type === schema.nodes.subheading ? 'h2' : 'p'
  return [element(tag, {}, ...opening, ...inside)]
}

function endOf(block: Node, writing: ProofWriting): readonly Markup[] {
  const { inserted, deleted, retyped } = trackedOf(block)
  return [
    ...(inserted === undefined ? [] : signed(inserted, '另起段', writing)),
    ...(deleted === undefined ? [] : signed(deleted, '接排', writing)),
    ...(retyped === undefined
      ? []
      : marginNote(retyped, [`改为${BLOCK_NAMES[block.type.name] ?? block.type.name}`], writing)),
  ]
}

function signed(change: Change, words: '另起段' | '接排', writing: ProofWriting) {
  const drawn = sign(words === '接排' ? 'join' : 'split')
  const mark = element('span', { class: 'mark', ...inkStyle(change, writing) }, drawn)
  return [mark, ...marginNote(change, [drawn, ` ${words}`], writing)]
}

/** A photo, a table, a list; with a frame when it is suggested as a whole. */
function wholeBlock(block: Node, writing: ProofWriting): readonly Markup[] {
  const { inserted, deleted } = trackedOf(block)
  const change = deleted ?? inserted
  if (change === undefined) return printed(block, writing)
  const name = BLOCK_NAMES[block.type.name] ?? ''
  const content = deleted === undefined ? [`增补${name}`] : [sign('delete'), ` 删去${name}`]
  const side = deleted === undefined ? 'in' : 'out'
  return [
    element(
      'div',
      { class: `whole ${side}`, ...inkStyle(change, writing) },
      ...marginNote(change, content, writing),
      ...printed(block, writing),
    ),
  ]
}

function printed(block: Node, writing: ProofWriting): readonly Markup[] {
  switch (block.type.name) {
    case 'quotation':
      return [element('blockquote', {}, ...proofBlocks(block, writing))]
    case 'bullet_list':
      return [element('ul', {}, ...items(block, writing))]
    case 'ordered_list':
      return [element('ol', { start: Number(block.attrs['order']) }, ...items(block, writing))]
    case 'photo':
      return [figure(block, writing)]
    case 'table':
      return table(block, writing)
    default:
      throw new Error(`No proof of a ${block.type.name}`)
  }
}

function items(list: Node, writing: ProofWriting): readonly Markup[] {
  return list.children.map((item) => {
    const { inserted, deleted } = trackedOf(item)
    const change = deleted ?? inserted
    const content = deleted === undefined ? ['增补此项'] : [sign('delete'), ' 删去此项']
    const opening = change === undefined ? [] : marginNote(change, content, writing)
    const paragraphs = runsOf(item.children).flatMap((run, index) =>
      textRun(run, writing, index === 0 ? opening : []),
    )
    return element('li', {}, ...paragraphs)
  })
}

function figure(photo: Node, writing: ProofWriting): Markup {
  const src = writing.photoUrl(String(photo.attrs['media']))
  const picture = src === undefined ? [] : [element('img', { src, alt: captionLine(photo) })]
  const lines = photo.children
    .filter((line) => !isBlank(line))
    .map((line) => element('figcaption', {}, ...proofText(line, writing)))
  return element('figure', {}, ...picture, ...(lines.length === 0 ? ['〔图〕'] : lines))
}

/** A cell would keep a note inside: all of them stand beside the head of the table. */
function table(node: Node, writing: ProofWriting): readonly Markup[] {
  const notes: Markup[] = []
  const held: ProofWriting = { ...writing, place: (note) => (notes.push(note), []) }
  const rows = node.children.flatMap((row, index) => {
    if (row.childCount === 0) return []
    const cells = row.children.map((cell) => tableCell(cell, held))
    const change = rowNote(row, index, held)
    return [element('tr', {}, ...cells, ...change)]
  })
  const written = element('table', {}, element('tbody', {}, ...rows))
  return [...notes, written]
}

function tableCell(cell: Node, writing: ProofWriting): Markup {
  const tag = cell.type === schema.nodes.table_header ? 'th' : 'td'
  return element(tag, spans(cell), ...proofBlocks(cell, writing))
}

/** Beside the row, outside of the table's rules. */
function rowNote(row: Node, index: number, writing: ProofWriting): readonly Markup[] {
  const { inserted, deleted } = trackedOf(row)
  const change = deleted ?? inserted
  if (change === undefined) return []
  const words = `${deleted === undefined ? '增补' : '删去'}第 ${index + 1} 行`
  return [element('td', { class: 'beside' }, ...marginNote(change, [words], writing))]
}
