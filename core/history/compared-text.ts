import type { Node } from 'prosemirror-model'
import { footnotesOf } from '#core/article/footnotes'
import { hrefOf } from '#core/article/link'
import { markedRuns } from '#core/article/marked-runs'
import type { TextRole } from '#core/proofreading/proof-article'
import { roleOf } from '#core/proofreading/proof-article-of'
import type { Sentence } from './comparison.ts'
import { sentencesOf } from './sentences.ts'

/** A sentence in the order of reading, and whether its paragraph begins with it. */
export type SentenceElement = {
  readonly of: 'text'
  readonly zone: Zone
  readonly sentence: Sentence
  readonly isFirst: boolean
}

/** A photo keeps its words with it, wherever it goes. */
export type PhotoElement = {
  readonly of: 'photo'
  readonly zone: Zone
  readonly media: string
  readonly words: readonly Sentence[]
}

export type ComparedElement = SentenceElement | PhotoElement

/** Only what is in the same zone is the same place; across zones a sentence moves. */
export type Zone = 'kicker' | 'title' | 'subtitle' | 'body' | 'byline'

/** Everything that can be compared of an article, in reading order. */
export function comparedElements(doc: Node): readonly ComparedElement[] {
  const elements: ComparedElement[] = []
  let block = 0

  const addText = (node: Node, zone: Zone, field: TextRole) => {
    for (const [index, text] of sentencesOf(node.textContent).entries()) {
      elements.push({ of: 'text', zone, sentence: { text, field, block }, isFirst: index === 0 })
    }
    for (const text of besideWords(node))
      elements.push({ of: 'text', zone, sentence: { text, field, block }, isFirst: true })
    block += 1
  }
  const addPhoto = (photo: Node) => {
    const words = photo.children.map((node) => {
      const sentence = { text: node.textContent, field: roleOf(node, photo), block }
      block += 1
      return sentence
    })
    const media = String(photo.attrs['media'])
    elements.push({ of: 'photo', zone: 'body', media, words })
  }

  for (const field of doc.children) {
    const zone = zoneOf(field)
    if (zone !== 'body') addText(field, zone, zone)
    else {
      field.descendants((node, _position, parent) => {
        if (node.type.name === 'photo') {
          addPhoto(node)
          return false
        }
        if (node.isTextblock) addText(node, 'body', roleOf(node, parent))
        return true
      })
    }
  }
  return elements
}

/** Notes on a block's words and where those lead, in brackets, each like a line below it. */
function besideWords(block: Node): readonly string[] {
  const notes = footnotesOf(block).map(({ note }) => note)
  const addresses = markedRuns(block, hrefOf).map(({ value }) => value)
  return [...notes, ...addresses].map((text) => `〔${text}〕`)
}

export function zoneOf({ type }: Node): Zone {
  switch (type.name) {
    case 'kicker':
    case 'title':
    case 'subtitle':
    case 'byline':
      return type.name
    default:
      return 'body'
  }
}

/** Two elements with one key say the same. */
export function keyOf(element: ComparedElement): string {
  return element.of === 'photo' ? `photo ${element.media}` : `text ${element.sentence.text}`
}
