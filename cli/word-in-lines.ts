import type { SaidChange } from '#core/intake/word/said/said-changes'
import type { SaidComment } from '#core/intake/word/said/said-comments'
import type { WordSaid } from '#core/intake/word/said/word-said'
import type { LossSentence } from '#core/messages/loss-sentences'
import type { Translate } from '#core/messages/translate'

type Report = Omit<WordSaid, 'losses'> & { readonly lossReport: readonly LossSentence[] }

/** A Word file to be read on a terminal: its final text, then what is said of it. */
export function wordInLines(report: Report, t: Translate): readonly string[] {
  const { paragraphs, insertions, deletions, comments, images, tables, lossReport } = report
  const change = (one: SaidChange) => t('word-in.change', named(one, t))
  return [
    ...paragraphs,
    ...part(
      t('word-in.tables', { count: tables.length }),
      tables.flatMap((rows) => rows.map((cells) => `  ${cells.map(onOneLine).join('\t')}`)),
    ),
    ...part(
      t('word-in.images', { count: images.length }),
      images.map(({ name, description }) => `  ${name} ${description}`.trimEnd()),
    ),
    ...part(t('word-in.insertions', { count: insertions.length }), insertions.map(change)),
    ...part(t('word-in.deletions', { count: deletions.length }), deletions.map(change)),
    ...part(
      t('word-in.comments', { count: comments.length }),
      comments.flatMap((one) => commentLines(one, t)),
    ),
    ...part(
      t('word-in.losses'),
      lossReport.map(({ sentence }) => `  ${sentence}`),
    ),
  ]
}

/** Nothing where there is nothing to be headed. */
function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines]
}

function commentLines(comment: SaidComment, t: Translate): readonly string[] {
  return [
    t('word-in.comment', { quoted: onOneLine(comment.quoted), ...named(comment, t) }),
    ...comment.replies.map((reply) => `  ${t('word-in.change', named(reply, t))}`),
    ...(comment.resolved ? [t('word-in.resolved')] : []),
  ]
}

function named({ text, author, date }: SaidChange, t: Translate) {
  return {
    text: onOneLine(text),
    author: author === '' ? t('word-in.nobody') : author,
    date: date === '' ? t('word-in.no-date') : date,
  }
}

function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}
