import { DamagedWord } from './limits.ts'
import { walkXml, type ElementCount } from './walk-xml.ts'
import { wordLines } from './word-lines.ts'
import { openPackage, type WordPackage } from './word-package.ts'

/** A Word file as text with `\n` line ends; a line of `\ufffc` and a number stands for that picture. */
export type WordText = { readonly text: string; readonly pictures: readonly (Uint8Array | null)[] }

const MAIN = 'word/document.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']

/** Reads paragraphs, tables, text boxes, notes and pictures. Throws HostileWord or DamagedWord. */
export function readWord(bytes: Uint8Array): WordText {
  const parts = openPackage(bytes)
  const count: ElementCount = { elements: 0 }
  const main = mainPart(parts, count)
  const part = parts.read(main)
  if (part === undefined) throw new DamagedWord('no main part')

  const visitor = wordLines()
  walkXml(part, visitor, count)
  const { lines, pictures } = visitor.result()
  const targets = relations(parts, relationsOf(main), count)
  const notes = NOTES.flatMap((name) => noteLines(parts, name, count))
  return {
    text: [...lines, ...notes].join('\n'),
    pictures: pictures.map((id) => pictureBytes(parts, targets.get(id))),
  }
}

function mainPart(parts: WordPackage, count: ElementCount): string {
  if (parts.has(MAIN)) return MAIN
  const targets = relations(parts, '_rels/.rels', count)
  const named = Array.from(targets.values()).find((target) => /document\d*\.xml$/u.test(target))
  if (named === undefined) throw new DamagedWord('no main part')
  return named
}

function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`
}

/** Where relationship ids lead inside the file; what leads out of it is no concern of intake. */
function relations(
  parts: WordPackage,
  name: string,
  count: ElementCount,
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  const part = parts.read(name)
  if (part === undefined) return targets
  const folder = name.slice(0, name.indexOf('_rels/'))
  walkXml(
    part,
    {
      open: ({ get }) => {
        const id = get('Id')
        const target = get('Target')
        if (id === undefined || target === undefined || get('TargetMode') === 'External') return
        targets.set(id, target.startsWith('/') ? target.slice(1) : `${folder}${target}`)
      },
      close: () => {},
      text: () => {},
    },
    count,
  )
  return targets
}

function noteLines(parts: WordPackage, name: string, count: ElementCount): readonly string[] {
  const part = parts.read(name)
  if (part === undefined) return []
  const visitor = wordLines()
  walkXml(part, visitor, count)
  return visitor.result().lines.filter((line) => line.trim() !== '')
}

function pictureBytes(parts: WordPackage, target: string | undefined): Uint8Array | null {
  return target === undefined ? null : (parts.read(target) ?? null)
}
