import { titleLength, titlesBefore } from '#core/roster/titles'
import type { ArticleHit, ArticleRule, MaskedArticle } from '../../rule.ts'
import { peopleNamed } from './people-named.ts'

type Holder = {
  readonly text: number
  readonly from: number
  readonly to: number
  readonly name: string
  readonly titles: readonly string[]
}

export const titleVariants: ArticleRule = {
  id: 'CS-04',
  name: { zh: '同一人职务前后不一', en: 'One person, two titles' },
  class: 'warning',
  layer: 'consistency',
  message: { zh: '同一人职务前后不一，请核。', en: 'Two titles for one person; please check.' },
  source: '稿内一致',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  find: (article) => {
    const known = new Map<string, Holder[]>()
    return holdersIn(article).flatMap((holder) => {
      const earlier = known.get(holder.name) ?? []
      const isSaid = earlier.some((each) => !disagree(each, holder))
      const other = earlier.find((each) => disagree(each, holder))
      if (!isSaid) known.set(holder.name, [...earlier, holder])
      return isSaid || other === undefined ? [] : [hitOf(holder, other)]
    })
  },
  examples: {
    find: [
      { paragraphs: ['区住建局局长李明介绍情况。', '区住建局副局长李明表示，将抓好落实。'] },
      { paragraphs: ['区委书记虎强出席。', '区长虎强要求，要抓好落实。'] },
    ],
    leaveAlone: [
      { paragraphs: ['区委副书记、区长张艳敏出席。', '区长张艳敏要求，要抓好落实。'] },
      { paragraphs: ['管城回族区委书记虎强出席。', '区委书记虎强要求，要抓好落实。'] },
    ],
  },
}

function holdersIn(article: MaskedArticle): readonly Holder[] {
  return peopleNamed(article).flatMap(({ text, from, name }) => {
    const block = article.texts[text]
    const phrases = block === undefined ? [] : titlesBefore(block.masked, from)
    const last = phrases.at(-1)
    if (last === undefined) return []
    const titles = phrases.map((phrase) => phrase.text.slice(-titleLength(phrase.text)))
    return [{ text, from: last.to - titleLength(last.text), to: from + name.length, name, titles }]
  })
}

/** No title in common; a shorter form of one is the same: 书记 for 区委书记. */
function disagree(one: Holder, other: Holder): boolean {
  return !one.titles.some((title) => other.titles.some((each) => isSameTitle(title, each)))
}

function isSameTitle(one: string, other: string): boolean {
  if (one.includes('副') !== other.includes('副')) return false
  return one.endsWith(other) || other.endsWith(one)
}

/** A deputy who is the chief elsewhere is a slip; two offices may be held by one person. */
function hitOf(holder: Holder, other: Holder): ArticleHit {
  const [title = ''] = holder.titles.slice(-1)
  const [before = ''] = other.titles.slice(-1)
  const isSlip = title.replace('副', '') === before.replace('副', '') || isChief(title, before)
  return {
    text: holder.text,
    from: holder.from,
    to: holder.to,
    class: isSlip ? 'warning' : 'hint',
    message: {
      zh: `前文作“${before}${holder.name}”，请核职务。`,
      en: `${holder.name} was ${before} before; please check.`,
    },
  }
}

function isChief(one: string, other: string): boolean {
  return [one, other].every((title) => /^(?:.{0,3}委)?书记$|^[区县市镇]长$|^主席$/u.test(title))
}
