import { bylineKind } from '#core/article/byline'
import { bylineTailAt } from './byline-tail.ts'
import { isDateOnly } from './furniture.ts'
import { isOffice } from './line-shape.ts'
import { isChatHeader, isContact, letterKind, talk } from './letter.ts'
import type { SetAsideReason } from './proposal.ts'
import type { SourceLine } from './source-line.ts'
import { hanLength } from './words.ts'

export type LetterLine = { readonly reason: SetAsideReason; readonly sure: boolean } | null

const LINES_A_STEP = 200

/** How a chat or a mail wraps its copy: what each line is to the letter, or null. */
export function* letterLines(
  lines: readonly SourceLine[],
): Generator<number, readonly LetterLine[]> {
  const marks: LetterLine[] = []
  for (const [index, { text }] of lines.entries()) {
    if (index % LINES_A_STEP === 0) yield (0.4 * index) / lines.length
    marks.push(markOf(text))
  }
  const isLetter = marks.some((mark) => mark !== null)
  for (const [index, line] of lines.entries()) {
    if (index % LINES_A_STEP === 0) yield 0.4 + (0.4 * index) / lines.length
    if (marks[index] !== null) continue
    if (isTalk(lines, marks, index))
      marks[index] = { reason: 'greeting', sure: talk(line.text) > 1 }
  }
  if (!isLetter) return marks
  yield* markSignatures(lines, marks)
  markBareSignature(lines, marks)
  return marks
}

function markOf(text: string): LetterLine {
  const kind = letterKind(text)
  if (kind === null) return null
  if (kind === 'sender') return { reason: 'sender', sure: true }
  return { reason: kind === 'closing' ? 'signature' : 'greeting', sure: true }
}

/** A line to the editor: it says so twice, or once where a message of a chat or letter begins or ends. */
function isTalk(
  lines: readonly SourceLine[],
  marks: readonly LetterLine[],
  index: number,
): boolean {
  const line = lines[index]
  if (line === undefined) return false
  const said = talk(line.text)
  if (said >= 3) return true
  if (said === 0) return false

  const above = marks[index - 1]
  const afterHeader = isChatHeader(lines[index - 1]?.text ?? '') || above?.reason === 'greeting'
  const isLast = index === lines.length - 1 || isChatHeader(lines[index + 1]?.text ?? '')
  const isFirst = index === 0
  if (afterHeader || (isLast && !line.text.endsWith('。')) || isFirst)
    return said >= 1 && hanLength(line.text) <= 60
  return said >= 2 && hanLength(line.text) <= 60 && !standsInCopy(lines, index)
}

/** A whole sentence between a paragraph and the next, or the byline: readers are asked, not the editor. */
function standsInCopy(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index]
  const above = lines[index - 1]
  const below = lines[index + 1]
  if (line === undefined || above === undefined || below === undefined) return false
  if (!line.text.endsWith('。') || line.gap !== above.gap || line.gap !== below.gap) return false
  return isParagraph(above) && (isParagraph(below) || bylineKind(below.text) === 'with-role')
}

function isParagraph({ text }: SourceLine): boolean {
  return text.length >= 40 && text.includes('。')
}

const SIGNATURE_LINES = 10
const LONGEST_WORD = 40

/** After 此致 敬礼 come office, name, day and telephone, until copy begins again. */
function* markSignatures(
  lines: readonly SourceLine[],
  marks: LetterLine[],
): Generator<number, void> {
  for (const [index] of lines.entries()) {
    if (index % LINES_A_STEP === 0) yield 0.8 + (0.2 * index) / lines.length
    const isClosing =
      marks[index]?.reason === 'signature' && marks[index + 1]?.reason !== 'signature'
    if (isClosing) markSignature(lines, marks, index + 1)
    else if (marks[index] === null && isAtEnd(lines, index) && isContact(lines[index]?.text ?? ''))
      marks[index] = { reason: 'signature', sure: false }
  }
}

function markSignature(lines: readonly SourceLine[], marks: LetterLine[], from: number): void {
  for (let index = from; index < Math.min(lines.length, from + SIGNATURE_LINES); index += 1) {
    const line = lines[index]
    if (line === undefined || copyBegins(lines, index)) return
    if (marks[index] === null) marks[index] = { reason: 'signature', sure: true }
  }
}

/** Office and day under the byline of the last article, without any 此致. */
function markBareSignature(lines: readonly SourceLine[], marks: LetterLine[]): void {
  const above = lines.findLastIndex(
    (line, index) => marks[index] === null && !isSigning(line) && !isWordOnCopy(line),
  )
  if (above === -1 || lines.length - above > SIGNATURE_LINES) return
  if (!lines.slice(above + 1).some(isSigning)) return
  const text = lines[above]?.text ?? ''
  if (bylineKind(text) === 'none' && bylineTailAt(text) === -1) return
  for (let index = above + 1; index < lines.length; index += 1)
    marks[index] ??= { reason: 'signature', sure: false }
}

/** 以上稿件已经审核: between the last byline and the office that signs, this is about the copy. */
function isWordOnCopy({ text }: SourceLine): boolean {
  return text.length <= LONGEST_WORD && talk(text) > 0
}

function isSigning({ text }: SourceLine): boolean {
  return isOffice(text) || isDateOnly(text) || isContact(text)
}

/** A long paragraph within three lines: a headline stands here, no signature. */
function copyBegins(lines: readonly SourceLine[], from: number): boolean {
  const line = lines[from]
  if (line === undefined || isContact(line.text)) return false
  const soon = lines.slice(from, from + 4)
  const copy = soon.findIndex(isParagraph)
  return copy !== -1 && (line.gap > 0 || copy === 0)
}

function isAtEnd(lines: readonly SourceLine[], index: number): boolean {
  return (
    index >= lines.length - 6 && lines.slice(index, index + 6).every(({ text }) => text.length < 40)
  )
}
