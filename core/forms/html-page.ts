import type { Node } from 'prosemirror-model'
import { bodyOf, fieldText } from '#core/article/article-text'
import { bylineNames } from '#core/article/byline'
import { bylineOf } from '#core/article/dateline'
import type { CommentThread } from '#core/review/comments'
import { documentWith } from './changes.ts'
import { htmlBlocks, type HtmlWriting } from './html-blocks.ts'
import { htmlInline, noteIds, type CommentReferences } from './html-inline.ts'
import type { LeavingArticle } from './leaving-article.ts'
import { element, page, type Markup } from './markup.ts'
import { noteList } from './note-list.ts'
import { fieldOf, isBlank } from './parts.ts'
import { wallClock } from './wall-clock.ts'

/** One page of clean HTML: no style, no script, nothing that is fetched from anywhere. */
export function htmlPage(articles: readonly LeavingArticle[]): string {
  const titles = articles.map(({ doc }) => fieldText(doc, 'title').trim())
  const names = new Set(articles.flatMap(({ doc }) => bylineNames(bylineOf(doc))))
  const author = names.size === 0 ? [] : [element('meta', authorMeta([...names]))]
  const title = element('title', {}, titles.filter((one) => one !== '').join('；'))
  return page([title, ...author], articles.map(htmlArticle))
}

function authorMeta(names: readonly string[]) {
  return { name: 'author', content: names.join('、') }
}

function htmlArticle(article: LeavingArticle, index: number): Markup {
  const doc = documentWith(article.changes, article.doc)
  const threads = article.changes === 'tracked' ? threadsIn(doc, article.comments) : []
  const references = new Map(
    threads.map(({ id }, at) => [id, { id: `comment-${index + 1}-${at + 1}`, number: at + 1 }]),
  )
  const notes = noteList()
  const writing = { photoUrl: article.photoUrl, references, notes, article: index + 1 }
  const text = [
    ...headline(doc, writing),
    ...htmlBlocks(bodyOf(doc), writing),
    ...line('footer', fieldOf(doc, 'byline'), writing),
  ]
  return element(
    'article',
    {},
    ...text,
    ...notesBelow(writing),
    ...commentList(threads, references, article.zone),
  )
}

function headline(doc: Node, writing: HtmlWriting): readonly Markup[] {
  const lines = [
    ...line('p', fieldOf(doc, 'kicker'), writing),
    ...line('h1', fieldOf(doc, 'title'), writing),
    ...line('p', fieldOf(doc, 'subtitle'), writing),
  ]
  return lines.length === 0 ? [] : [element('header', {}, ...lines)]
}

function line(tag: string, field: Node, writing: HtmlWriting): readonly Markup[] {
  return isBlank(field) ? [] : [element(tag, {}, ...htmlInline(field, writing))]
}

/** Each note leads back to its number in the text. */
function notesBelow({ notes, article }: HtmlWriting): readonly Markup[] {
  const items = notes.notes().map(({ number, note }) => {
    const ids = noteIds(article, number)
    return element('li', { id: ids.note }, note, ' ', element('a', { href: `#${ids.number}` }, '↩'))
  })
  return items.length === 0 ? [] : [element('section', {}, element('ol', {}, ...items))]
}

/** Those that have a place in the text, in the order of their places. */
function threadsIn(doc: Node, comments: readonly CommentThread[]): readonly CommentThread[] {
  const placed = new Set<string>()
  doc.descendants(({ marks }) => {
    for (const { type, attrs } of marks) {
      if (type.name === 'comment') placed.add(String(attrs['thread']))
    }
  })
  return Array.from(placed).flatMap((id) => comments.filter((thread) => thread.id === id))
}

function commentList(
  threads: readonly CommentThread[],
  references: CommentReferences,
  zone: number,
): readonly Markup[] {
  if (threads.length === 0) return []
  const items = threads.map(({ id, quoted, entries, resolved }) =>
    element(
      'li',
      { id: references.get(id)?.id },
      element('q', {}, quoted),
      ...(resolved === null ? [] : ['（已解决）']),
      ...entries.map(({ by, at, text }) =>
        element('p', {}, element('b', {}, by), ' ', time(at, zone), `：${text}`),
      ),
    ),
  )
  return [element('aside', {}, element('h2', {}, '批注'), element('ol', {}, ...items))]
}

function time(at: string, zone: number): Markup {
  return element('time', { datetime: at }, wallClock(at, zone))
}
