import type { NewArticle, NewBlock } from '#core/article/new-document'
import { textOf } from './intake-json.ts'
import type { Part, PartRole, ProposedArticle } from './proposal.ts'

/** A photo found inside the source, already kept: its marker in the text is `\ufffc` and its index. */
export type SourcePhoto = {
  readonly media: string
  readonly width: number
  readonly height: number
}

/** The article that a proposed one becomes. A caption without its photo stays as a paragraph in place. */
export function newArticleOf(
  article: ProposedArticle,
  photos: readonly SourcePhoto[] = [],
): NewArticle {
  const blocks: NewBlock[] = []
  for (const part of article.parts) {
    const last = blocks.at(-1)
    const isUncaptioned = last?.kind === 'photo' && last.caption === ''
    if (part.role === 'caption' && isUncaptioned)
      blocks[blocks.length - 1] = captioned(last, part.text)
    else blocks.push(...blockOf(part, photos))
  }
  return {
    kicker: textOf(article, 'kicker'),
    title: textOf(article, 'title'),
    subtitle: textOf(article, 'subtitle'),
    byline: textOf(article, 'byline'),
    blocks,
  }
}

type PhotoBlock = Extract<NewBlock, { kind: 'photo' }>

const CREDIT =
  /[\s\u3000]*(?<credit>(?:\S{0,10}(?:记者|通讯员)[\s\u3000]*)?\p{Script=Han}[\s\u3000]?\p{Script=Han}{1,3}[\s\u3000/]*(?:摄|摄影|供图))$/u

function captioned(photo: PhotoBlock, text: string): PhotoBlock {
  return { ...photo, ...captionParts(text) }
}

/** Who took it stands behind the last sentence; without one, only a role word or a space tells. */
export function captionParts(text: string): Pick<PhotoBlock, 'caption' | 'credit'> {
  const found = CREDIT.exec(text)
  const credit = found?.groups?.['credit']
  const caption = text.slice(0, found?.index ?? text.length)
  const isApart = /[。！？）)]$/u.test(caption) || /^[\s\u3000]/u.test(found?.[0] ?? '')
  return credit === undefined || !isApart ? { caption: text, credit: '' } : { caption, credit }
}

function blockOf({ role, text }: Part, photos: readonly SourcePhoto[]): readonly NewBlock[] {
  if (role === 'photo') return photoBlock(text, photos)
  if (role === 'subheading') return [{ kind: 'subheading', text }]
  if (role === 'table') return text.split('\n').map((row) => ({ kind: 'paragraph', text: row }))
  return FIELDS.has(role) ? [] : [{ kind: 'paragraph', text }]
}

const FIELDS: ReadonlySet<PartRole> = new Set(['kicker', 'title', 'subtitle', 'byline'])

/** A marker whose photo could not be kept says nothing; words are never dropped. */
function photoBlock(marker: string, photos: readonly SourcePhoto[]): readonly NewBlock[] {
  if (!isPhotoMarker(marker)) return [{ kind: 'paragraph', text: marker }]
  const photo = photos[Number.parseInt(marker.slice(1), 10)]
  return photo === undefined ? [] : [{ kind: 'photo', ...photo, caption: '', credit: '' }]
}

export function isPhotoMarker(text: string): boolean {
  return /^\ufffc\d*$/u.test(text)
}
