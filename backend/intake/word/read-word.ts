import type { WordBlock, WordDocument, WordNote } from '#core/intake/word/word-document'
import { DamagedWord } from './limits.ts'
import type { ElementCount } from './walk-xml.ts'
import { blocksIn, blocksOf } from './word-blocks.ts'
import { readComments } from './word-comments.ts'
import { countLosses } from './word-losses.ts'
import { readNumbering } from './word-numbering.ts'
import { openPackage, type WordPackage } from './word-package.ts'
import type { WordReading } from './word-reading.ts'
import { relationsOf, type Relations } from './word-relations.ts'
import { readStyles } from './word-styles.ts'
import { below, childrenOf, eachChild, xmlTree, type XmlNode } from './xml-tree.ts'

/** A Word file as it says, and the bytes of its pictures by the names of their parts. */
export type WordFile = {
  readonly document: WordDocument
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

const MAIN = 'word/document.xml'

/** Reads everything that an article can carry, and counts what it cannot. Throws HostileWord or DamagedWord. */
export function readWord(bytes: Uint8Array): WordFile {
  const parts = openPackage(bytes)
  const count: ElementCount = { elements: 0 }
  const main = mainPart(parts, count)
  const part = parts.read(main)
  if (part === undefined) throw new DamagedWord('no main part')

  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const tree = (name: string) => treeOf(parts, `${folder}${name}`, count)
  const { lose, losses } = countLosses()
  const { comments, threadOf } = readComments(tree('comments.xml'), tree('commentsExtended.xml'))
  const reading: WordReading = {
    styles: readStyles(tree('styles.xml')),
    numbering: readNumbering(tree('numbering.xml')),
    relations: relationsOf(parts, main, count),
    threadOf,
    lose,
    open: new Set(),
    fields: [],
  }
  const blocks: WordBlock[] = []
  eachChild(part, 'body', {
    count,
    visit: (node) => {
      for (const block of blocksOf(node, reading)) blocks.push(block)
    },
  })
  const notesIn = (name: 'footnote' | 'endnote') => {
    const relations = relationsOf(parts, `${folder}${name}s.xml`, count)
    return notesOf(tree(`${name}s.xml`), name, {
      ...reading,
      relations,
      open: new Set(),
      fields: [],
    })
  }
  const notes = [...notesIn('footnote'), ...notesIn('endnote')]
  losePageLines(reading, (name) => treeOf(parts, name, count))
  return {
    document: {
      blocks,
      comments,
      notes,
      properties: propertiesOf(treeOf(parts, 'docProps/custom.xml', count)),
      losses: losses(),
    },
    pictures: picturesOf(parts, reading.relations),
  }
}

function treeOf(parts: WordPackage, name: string, count: ElementCount): XmlNode | undefined {
  const part = parts.read(name)
  return part === undefined ? undefined : xmlTree(part, count)
}

function mainPart(parts: WordPackage, count: ElementCount): string {
  if (parts.has(MAIN)) return MAIN
  const targets = Array.from(relationsOf(parts, '', count).values(), ({ target }) => target)
  const named = targets.find((target) => /document\d*\.xml$/u.test(target))
  if (named === undefined) throw new DamagedWord('no main part')
  return named
}

/** Lines and separators above the notes of a page are notes in the file, too. */
function notesOf(
  root: XmlNode | undefined,
  kind: WordNote['kind'],
  reading: WordReading,
): readonly WordNote[] {
  return childrenOf(root, kind)
    .filter((node) => (node.get('type') ?? 'normal') === 'normal')
    .map((node) => ({
      id: `${kind[0]}${node.get('id') ?? ''}`,
      kind,
      blocks: blocksIn(node, reading),
    }))
    .filter(({ blocks }) => {
      const hasWords = blocks.some((block) => block.kind === 'table' || block.inlines.length > 0)
      if (hasWords) reading.lose('note', true)
      return hasWords
    })
}

/** A header or footer that says more than the number of the page. */
function losePageLines(
  { relations, lose }: WordReading,
  tree: (name: string) => XmlNode | undefined,
): void {
  for (const { target, isOutside } of relations.values()) {
    const kind = /\/(?<kind>header|footer)\d*\.xml$/u.exec(target)?.groups?.['kind']
    if (kind === undefined || isOutside) continue
    const root = tree(target)
    const words =
      root === undefined
        ? ''
        : below(root, 't')
            .map(({ text }) => text)
            .join('')
    if (/\p{L}/u.test(words)) lose(kind === 'header' ? 'header' : 'footer', false)
  }
}

function propertiesOf(root: XmlNode | undefined): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(root, 'property').map((node) => [
      node.get('name') ?? '',
      node.children[0]?.text ?? '',
    ]),
  )
}

function picturesOf(parts: WordPackage, relations: Relations): ReadonlyMap<string, Uint8Array> {
  const pictures = new Map<string, Uint8Array>()
  for (const { target, isOutside } of relations.values()) {
    if (isOutside || !/\.(?:png|jpe?g|gif|bmp|tiff?|webp|emf|wmf|svg|jfif)$/iu.test(target))
      continue
    const bytes = parts.read(target)
    if (bytes !== undefined) pictures.set(target, bytes)
  }
  return pictures
}
