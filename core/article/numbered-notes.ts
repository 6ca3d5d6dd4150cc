import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { footnotesOf } from './footnotes.ts'
import { hrefOf } from './link.ts'
import { markedRuns } from './marked-runs.ts'
import { schema } from './schema.ts'

/** A document with the numbers of its notes in the text, 〔1〕, and the notes in their order. */
type NumberedNotes = { readonly doc: Node; readonly notes: readonly string[] }

/** For forms that know no footnotes. `addresses`: nor links, so where those lead is noted too. */
export function numberedNotes(doc: Node, addresses: 'with addresses' | null = null): NumberedNotes {
  const footnotes = footnotesOf(doc).map(({ note, to }) => ({ note, to }))
  const places = addresses === null ? footnotes : [...footnotes, ...addressesOf(doc)]
  const ordered = places.toSorted((a, b) => a.to - b.to)
  const tr = new Transform(doc)
  for (const [index, { to }] of [...ordered.entries()].toReversed()) {
    const marks = tr.doc.resolve(to).nodeBefore?.marks ?? []
    const kept = marks.filter(({ type }) => type.name === 'insertion' || type.name === 'deletion')
    tr.insert(to, schema.text(numberOfNote(index), kept))
  }
  tr.removeMark(0, tr.doc.content.size, schema.marks.footnote)
  return { doc: tr.doc, notes: ordered.map(({ note }) => note) }
}

/** Lines for the end of the article. */
export function noteLines({ notes }: NumberedNotes): readonly string[] {
  return notes.map((note, index) => numberOfNote(index) + note.replaceAll(/\s+/gu, ' ').trim())
}

function numberOfNote(index: number): string {
  return `〔${index + 1}〕`
}

/** Of links whose words do not say it. */
function addressesOf(doc: Node) {
  return markedRuns(doc, hrefOf)
    .filter(({ value, from, to }) => !value.includes(doc.textBetween(from, to).trim()))
    .map(({ value, to }) => ({ note: value.replace(/^mailto:/iu, ''), to }))
}
