import type { Mark, Node } from 'prosemirror-model'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { schema } from '#core/article/schema'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { wordFile } from '#core/publishing/word-file'

/** Of every hundred characters 25 are inserted and 25 deleted. */
const PLAIN = '全区上下稳中求进，持续改善民生。'.padEnd(25, '街道社区')
const BY = { by: '周望舒', at: '2026-11-20T08:00:00Z' }
const HUNDRED = 100

export function writeTracked(characters: number): Promise<Uint8Array> {
  return wordFile({
    articles: [{ doc: trackedArticle(characters), author: '林小禾', photos: new Map() }],
    style: HOUSE_STYLES.newspaper,
    changes: 'tracked',
    at: BY.at,
  })
}

export function sameInMarkdown(characters: number): string {
  const change = (sort: string) => `[${PLAIN}]{.${sort} author="${BY.by}" date="${BY.at}"}`
  const paragraph = `${PLAIN}${change('insertion')}${PLAIN}${change('deletion')}`
  return `# 标题\n\n${Array<string>(characters / HUNDRED)
    .fill(paragraph)
    .join('\n\n')}\n`
}

const kept = new Map<number, Node>()

function trackedArticle(characters: number): Node {
  const known = kept.get(characters)
  if (known !== undefined) return known
  const paragraphs = Array.from({ length: characters / HUNDRED }, (_, at) =>
    schema.node('paragraph', null, [
      schema.text(PLAIN),
      schema.text(PLAIN, [mark('insertion', at)]),
      schema.text(PLAIN),
      schema.text(PLAIN, [mark('deletion', at)]),
    ]),
  )
  const made = newDocument({ ...EMPTY_ARTICLE, title: '标题' })
  const fields = made.children.map((field) =>
    field.type.name === 'body' ? schema.node('body', null, paragraphs) : field,
  )
  const doc = made.type.create(null, fields)
  doc.check()
  kept.set(characters, doc)
  return doc
}

function mark(sort: 'insertion' | 'deletion', at: number): Mark {
  return schema.mark(sort, { id: `${sort}${at}`, ...BY })
}
