import { strFromU8 } from 'fflate'
import {
  effective,
  openPackage,
  paragraphText,
  partOf,
  styleIdOf,
  type WordPackage,
} from './word-package.ts'
import { around, child, elements, valueOf, type XmlElement } from './xml-tree.ts'

/** One thing that no Word file of ours may have, and how it is found. */
export type WordCheck = {
  readonly name: string
  readonly problems: (word: WordPackage) => readonly string[]
}

/** What the schema cannot see; the schema itself is `schemaErrors`. */
export const WORD_CHECKS: readonly WordCheck[] = [
  { name: 'run without an East Asian font', problems: runsWithoutEastAsia },
  { name: 'font left to the theme', problems: themeFonts },
  { name: 'bold 宋体', problems: boldSong },
  { name: 'body paragraph without an indent in characters', problems: bodyWithoutIndent },
  { name: 'text inside a deletion', problems: textInsideDeletion },
  { name: 'two revisions with one id', problems: duplicateRevisions },
  { name: 'comment range without both ends', problems: openCommentRanges },
  { name: 'comment and its place apart', problems: looseComments },
  { name: 'fields to be updated on opening', problems: askedUpdates },
  { name: 'folder of a computer', problems: folders },
  { name: 'row wider than its table', problems: wideRows },
  { name: 'relationship to the outside', problems: externalRelationships },
  { name: 'field that is not allowed', problems: strangeFields },
  { name: 'drawing or bookmark with the id of another', problems: duplicateIds },
  { name: 'Exif in a picture', problems: exifInPictures },
  { name: 'property nobody gave', problems: unnamedProperties },
]

/** Everything that is wrong with a file, as “check: what”. Throws when a part is not well-formed. */
export function wordProblems(docx: Uint8Array): readonly string[] {
  const word = openPackage(docx)
  return WORD_CHECKS.flatMap(({ name, problems }) =>
    problems(word).map((problem) => `${name}: ${problem}`),
  )
}

function runsWithoutEastAsia(word: WordPackage): string[] {
  return runsWithText(word)
    .filter((run) => runProperty(word, run, fontOf) === undefined)
    .map(paragraphText)
}

function fontOf(properties: XmlElement): string | undefined {
  return child(properties, 'w:rFonts')?.attributes['w:eastAsia']
}

function themeFonts({ parts }: WordPackage): string[] {
  return allElements(parts, 'w:rFonts').flatMap(({ attributes }) =>
    Object.keys(attributes).filter((name) => /theme/iu.test(name)),
  )
}

function boldSong(word: WordPackage): string[] {
  return runsWithText(word)
    .filter((run) => ['1', 'true', 'on'].includes(runProperty(word, run, boldOf) ?? '0'))
    .filter((run) => runProperty(word, run, fontOf)?.includes('宋'))
    .map(paragraphText)
}

function boldOf(properties: XmlElement): string | undefined {
  const bold = child(properties, 'w:b')
  return bold === undefined ? undefined : (bold.attributes['w:val'] ?? '1')
}

const COPY_STYLES = new Set(['quwen-body', 'quwen-quotation', 'quwen-subheading'])

function bodyWithoutIndent({ parts, body }: WordPackage): string[] {
  const styles = partOf(parts, 'word/styles.xml')
  return elements(body, 'w:p')
    .filter((paragraph) => COPY_STYLES.has(styleIdOf(paragraph)))
    .filter((paragraph) => {
      const from = { own: child(paragraph, 'w:pPr'), styleIds: [styleIdOf(paragraph)] }
      return effective(styles, from, indentOf) === undefined
    })
    .map(paragraphText)
}

function indentOf(properties: XmlElement): string | undefined {
  return child(properties, 'w:ind')?.attributes['w:firstLineChars']
}

function textInsideDeletion({ body }: WordPackage): string[] {
  return elements(body, 'w:del').flatMap((del) => elements(del, 'w:t').map(({ text }) => text))
}

function duplicateRevisions({ body }: WordPackage): string[] {
  const revisions = REVISIONS.flatMap((name) => elements(body, name))
  return repeated(revisions.map(({ attributes }) => attributes['w:id'] ?? ''))
}

const REVISIONS = ['w:ins', 'w:del', 'w:rPrChange', 'w:pPrChange']

/** What is said, its range in the text and its reference belong together. */
function looseComments({ parts, body }: WordPackage): string[] {
  const written = Array.from(parts).flatMap(([path, part]) =>
    path === 'word/comments.xml' ? idsOf(part, 'w:comment') : [],
  )
  const places = ['w:commentRangeStart', 'w:commentReference'].map((name) => idsOf(body, name))
  return [
    ...places.flatMap((ids) => ids.filter((id) => !written.includes(id))),
    ...places.flatMap((ids) => written.filter((id) => !ids.includes(id))),
  ]
}

/** Word would ask who opens the file whether it may. */
function askedUpdates({ parts }: WordPackage): string[] {
  return allElements(parts, 'w:updateFields').map(({ name }) => name)
}

function folders({ files }: WordPackage): string[] {
  return Array.from(files).flatMap(([path, bytes]) =>
    /\.(?:xml|rels)$/u.test(path) && /\/home\/|\/Users\/|[A-Z]:\\Users\\/u.test(strFromU8(bytes))
      ? [path]
      : [],
  )
}

function openCommentRanges({ body }: WordPackage): string[] {
  const starts = idsOf(body, 'w:commentRangeStart')
  const ends = idsOf(body, 'w:commentRangeEnd')
  return [
    ...starts.filter((id) => !ends.includes(id)),
    ...ends.filter((id) => !starts.includes(id)),
  ]
}

function idsOf(tree: XmlElement, name: string): string[] {
  return elements(tree, name).map(({ attributes }) => attributes['w:id'] ?? '')
}

function wideRows({ body }: WordPackage): string[] {
  return elements(body, 'w:tbl').flatMap((table) => {
    const columns = elements(child(table, 'w:tblGrid') ?? table, 'w:gridCol').length
    const rows = table.children.filter(({ name }) => name === 'w:tr')
    return rows
      .map((row) => row.children.filter(({ name }) => name === 'w:tc').reduce(addSpan, 0))
      .filter((width) => width > columns)
      .map((width) => `${width} > ${columns}`)
  })
}

function addSpan(width: number, cell: XmlElement): number {
  return width + Number(valueOf(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1)
}

function externalRelationships({ parts }: WordPackage): string[] {
  return allElements(parts, 'Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] === 'External')
    .filter(({ attributes }) => !isAllowedLink(attributes))
    .map(({ attributes }) => attributes['Target'] ?? '')
}

function isAllowedLink(attributes: XmlElement['attributes']): boolean {
  const isHyperlink = attributes['Type']?.endsWith('/hyperlink') ?? false
  return isHyperlink && /^(?:https?|mailto):/iu.test(attributes['Target'] ?? '')
}

function strangeFields({ parts }: WordPackage): string[] {
  const written = allElements(parts, 'w:instrText').map(({ text }) => text)
  const simple = allElements(parts, 'w:fldSimple').map(
    ({ attributes }) => attributes['w:instr'] ?? '',
  )
  return [...written, ...simple].filter(
    (field) => !/^\s*(?:PAGE|PAGEREF|NUMPAGES|TOC|HYPERLINK)\b/u.test(field),
  )
}

function duplicateIds({ body }: WordPackage): string[] {
  const drawings = elements(body, 'wp:docPr').map(({ attributes }) => `drawing ${attributes['id']}`)
  const bookmarks = elements(body, 'w:bookmarkStart').map(
    ({ attributes }) => `bookmark ${attributes['w:id']}`,
  )
  return repeated([...drawings, ...bookmarks])
}

function exifInPictures({ files }: WordPackage): string[] {
  return Array.from(files).flatMap(([path, bytes]) => {
    const isPicture = path.startsWith('word/media/')
    return isPicture && /Exif\0\0|eXIf/u.test(strFromU8(bytes, true)) ? [path] : []
  })
}

function unnamedProperties({ parts }: WordPackage): string[] {
  const properties = partOf(parts, 'docProps/core.xml')
  return ['dc:creator', 'cp:lastModifiedBy'].filter((name) =>
    elements(properties, name).some(({ text }) => text === 'Un-named'),
  )
}

function runsWithText({ parts }: WordPackage): XmlElement[] {
  const places = Array.from(parts).filter(([path]) =>
    /^word\/(?:document|footer|header)/u.test(path),
  )
  return places
    .flatMap(([, part]) => elements(part, 'w:r'))
    .filter((run) => paragraphText(run).trim() !== '')
}

function runProperty(
  { parts }: WordPackage,
  run: XmlElement,
  read: (properties: XmlElement) => string | undefined,
): string | undefined {
  const own = child(run, 'w:rPr')
  const runStyle = valueOf(own, 'w:rStyle')
  const styleIds = [...(runStyle === undefined ? [] : [runStyle]), styleIdOf(around(run, 'w:p'))]
  return effective(partOf(parts, 'word/styles.xml'), { own, styleIds }, read)
}

function allElements(parts: WordPackage['parts'], name: string): XmlElement[] {
  return Array.from(parts.values()).flatMap((part) => elements(part, name))
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
