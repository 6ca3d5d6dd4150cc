import type { Node } from 'prosemirror-model'
import { noteLines, numberedNotes } from '#core/article/numbered-notes'
import { plainBody } from '#core/article/plain-text'
import { fieldText } from '#core/article/article-text'
import { captionLine, oneLine } from './parts.ts'

const LABELS = [
  ['kicker', '引题'],
  ['title', '主题'],
  ['subtitle', '副题'],
  ['byline', '署名'],
] as const

/**
 * 来稿单: what the article is called and who wrote it, each line with its label, then the body with
 * two full-width blanks of indent, then the footnotes. A photo is the place where it goes: 〔图：…〕.
 */
export function submissionText(written: Node): string {
  const numbered = numberedNotes(written)
  const { doc } = numbered
  const heads = LABELS.flatMap(([field, label]) => {
    const text = oneLine(fieldText(doc, field))
    return text === '' ? [] : [`${label}：${text}`]
  })
  const body = plainBody(doc, photoPlace)
  const notes = noteLines(numbered)
  const foot = notes.length === 0 ? [] : ['注释：', ...notes]
  return [...heads, '正文：', ...body, ...foot].join('\n')
}

function photoPlace(photo: Node): string {
  const words = captionLine(photo)
  return words === '' ? '〔图〕' : `〔图：${words}〕`
}

/** Several in one file, a line between them. */
export function submissionTexts(docs: readonly Node[]): string {
  return docs.map(submissionText).join(`\n\n${'─'.repeat(20)}\n\n`)
}
