import type { WordBlock, WordChanges, WordDocument, WordNote } from '../word-document.ts'
import { blocksIn, blocksOf } from './blocks.ts'
import { commentWords } from './comment-words.ts'
import { readComments } from './comments.ts'
import { DamagedWord } from './limits.ts'
import { countLosses } from './losses.ts'
import { readNumbering } from './numbering.ts'
import { partFor, relationsOf, type Relations } from './relations.ts'
import { countPieces, nothingOpen, sharedChanges, type Reading } from './reading.ts'
import { readStyles } from './styles.ts'
import type { ElementCount } from './walk-xml.ts'
import type { WordParts } from './word-parts.ts'
import {
  attribute,
  below,
  child,
  childrenOf,
  eachChild,
  readXml,
  type XmlNode,
} from './xml-node.ts'

export type ReadWord = {
  readonly document: WordDocument
  /** Names of the parts of its pictures. */
  readonly pictures: readonly string[]
}

const UNCHANGED: WordChanges = { inserted: null, deleted: null }

/** Reads everything that a Word file says. Throws HostileWord or DamagedWord. */
export function readWordDocument(parts: WordParts): ReadWord {
  const count: ElementCount = { elements: 0 }
  const packaged = relationsOf(parts, '', count)
  const main = mainPart(parts, packaged)
  const body = parts.text(main)
  if (body === undefined) throw new DamagedWord('no main part')
  const relations = relationsOf(parts, main, count)
  const nameOf = (type: string) => partFor({ parts, main, relations }, type)
  const tree = (name: string | undefined) =>
    name === undefined ? undefined : readXml(parts.text(name), count)

  const losses = countLosses()
  const styles = readStyles(tree(nameOf('styles')), tree(nameOf('theme')))
  const comments = readComments(
    tree(nameOf('comments')),
    tree(nameOf('commentsExtended')),
    commentWords,
  )
  const reading: Reading = {
    styles,
    numbering: readNumbering(tree(nameOf('numbering')), styles.numbering),
    relations,
    hasPart: parts.has,
    threadOf: comments.threadOf,
    changes: sharedChanges(),
    lose: losses.lose,
    count: countPieces(),
    pictures: new Set(),
    open: nothingOpen(),
  }
  const blocks: WordBlock[] = []
  eachChild(body, 'body', {
    count,
    visit: (node) => {
      for (const block of blocksOf(node, UNCHANGED, reading)) blocks.push(block)
    },
  })
  const notes = readNotes(reading, (kind) => {
    const name = nameOf(`${kind}s`)
    if (name === undefined) return null
    return { root: tree(name), relations: relationsOf(parts, name, count) }
  })
  loseMargins(reading, tree)
  return {
    document: {
      blocks,
      comments: comments.threads,
      notes,
      properties: propertiesOf(tree(packagePart(CUSTOM, { parts, packaged }))),
      savedBy: savedBy(tree(packagePart(CORE, { parts, packaged }))),
      losses: losses.counted(),
    },
    pictures: Array.from(reading.pictures),
  }
}

/** By the relationship of the package; some programs call the part something else. */
function mainPart(parts: WordParts, packaged: Relations): string {
  const all = Array.from(packaged.values())
  const named = all.find(({ type, isOutside }) => type === 'officeDocument' && !isOutside)?.target
  if (named !== undefined && parts.has(named)) return named
  return 'word/document.xml'
}

const CUSTOM = { type: 'custom-properties', usual: 'docProps/custom.xml' } as const
const CORE = { type: 'core-properties', usual: 'docProps/core.xml' } as const

function packagePart(
  { type, usual }: { readonly type: string; readonly usual: string },
  { parts, packaged }: { readonly parts: WordParts; readonly packaged: Relations },
): string | undefined {
  const named = Array.from(packaged.values()).find((one) => one.type === type)?.target
  return [named, usual].find((name) => name !== undefined && parts.has(name))
}

/** We write the byline into both: only another name is that of a person who saved it. */
function savedBy(root: XmlNode | undefined): string | null {
  const text = (name: string) => child(root, name)?.text.trim() ?? ''
  const name = text('lastModifiedBy')
  return name === '' || name === text('creator') ? null : name.slice(0, LONGEST_NAME)
}

/** As long as an author of suggestions may be called. */
const LONGEST_NAME = 40

function propertiesOf(root: XmlNode | undefined): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(root, 'property').map((node) => [
      attribute(node, 'name') ?? '',
      node.children[0]?.text ?? '',
    ]),
  )
}

type NotesPart = { readonly root: XmlNode | undefined; readonly relations: Relations }

/** Notes that the text refers to, in its order; their lines and separators are notes in the file, too. */
function readNotes(
  reading: Reading,
  partOf: (kind: WordNote['kind']) => NotesPart | null,
): readonly WordNote[] {
  const parts = { footnote: partOf('footnote'), endnote: partOf('endnote') }
  const nodes = new Map<string, XmlNode>()
  for (const kind of ['footnote', 'endnote'] as const)
    for (const node of childrenOf(parts[kind]?.root, kind))
      nodes.set(`${kind} ${attribute(node, 'id') ?? ''}`, node)
  return Array.from(reading.open.notes).flatMap(([id, { kind, around }]): readonly WordNote[] => {
    const node = nodes.get(id)
    const relations = parts[kind]?.relations
    if (node === undefined || relations === undefined) return []
    const blocks = blocksIn(node, around, { ...reading, relations, open: nothingOpen() })
    return [{ id, kind, blocks: withoutGap(blocks) }]
  })
}

/** The blank between the number of a note and its words is nobody's. */
function withoutGap([first, ...others]: readonly WordBlock[]): readonly WordBlock[] {
  if (first === undefined) return []
  if (first.kind !== 'paragraph') return [first, ...others]
  const [words, ...rest] = first.inlines
  if (words?.kind !== 'text') return [first, ...others]
  const text = words.text.replace(/^[ \t]+/u, '')
  const inlines = text === '' ? rest : [{ ...words, text }, ...rest]
  return [{ ...first, inlines }, ...others]
}

/** Headers and footers that say more than the number of the page. */
function loseMargins(
  { relations, lose }: Reading,
  tree: (name: string) => XmlNode | undefined,
): void {
  const read = new Set<string>()
  for (const { type, target, isOutside } of relations.values()) {
    if ((type !== 'header' && type !== 'footer') || isOutside || read.has(target)) continue
    read.add(target)
    const root = tree(target)
    const words =
      root === undefined
        ? ''
        : below(root, 't')
            .map(({ text }) => text)
            .join('')
    if (/\p{L}/u.test(words.replaceAll(/[第共页頁]|page|of/giu, ''))) lose(type, false)
  }
}
