import { parseByline, bylineNames } from '#core/article/byline'
import { isPersonName } from '#core/article/person-name'
import { guessedNameAt } from '#core/roster/guessed-name'
import type { MaskedArticle, MaskedText } from '../../rule.ts'
import { bylinesOf } from '../form/bylines-of.ts'

/** Somebody named where a title or a role says that a name must stand. */
export type Mention = {
  /** Index into the article's texts. */
  readonly text: number
  readonly from: number
  readonly name: string
  /** What stands before the name: 书记, 记者. */
  readonly title: string
}

const BEFORE_A_NAME =
  /书记|[区县市省镇乡局部院校所队科处厅会站司]长|检察长|秘书长|董事长|主任|主席|常委|委员|总经理|经理|教授|教师|老师|医生|护士|民警|负责人|记者|通讯员|村民|居民|市民|队员|志愿者|网格员|党员|[区市县]领导|同志|学生|选手|教练/gu

/** Everybody named behind a title, in a list that begins so, and in the byline. */
export function peopleNamed(article: MaskedArticle): readonly Mention[] {
  const inText = article.texts.flatMap((block, text) =>
    block.role === 'byline' ? [] : mentionsIn(block).map((mention) => ({ ...mention, text })),
  )
  return [...inText, ...signed(article)]
}

function mentionsIn({ masked }: MaskedText): readonly Omit<Mention, 'text'>[] {
  return Array.from(masked.matchAll(BEFORE_A_NAME)).flatMap(({ index, 0: title }) =>
    namesFrom(masked, index + title.length).map((each) => ({ ...each, title })),
  )
}

/** The name at a place and those that 、 joins to it. */
function namesFrom(text: string, start: number): readonly Pick<Mention, 'from' | 'name'>[] {
  const found: Pick<Mention, 'from' | 'name'>[] = []
  let from = /[ \u3000]/u.test(text[start] ?? '') ? start + 1 : start
  while (found.length === 0 || text[from - 1] === '、') {
    const name = nameAt(text, from)
    if (name === undefined) break
    found.push({ from, name })
    from += name.length + 1
  }
  return found
}

/** A guess may run on into the sentence: 李强|强调, 虎强|在分会场, 记者|简单地. */
function nameAt(text: string, from: number): string | undefined {
  const guess = guessedNameAt(text, from)
  if (guess === undefined || guess.length !== 3) return guess
  if (!ENDS_NO_NAME.test(guess) && !GOES_ON.test(text.slice(from + 2, from + 5))) return guess
  const shorter = guess.slice(0, 2)
  return isPersonName(shorter) && !/[的地得着了过]$/u.test(guess) ? shorter : undefined
}

const ENDS_NO_NAME = /[的地得着了过与和等在们是对于就将也还都从把被]$/u
const GOES_ON =
  /^(?:强调(?!研)|指出|表示|要求|主持|介绍|出席|宣布|带队|率队|参加|深入|来到|调研|督导|检查|听取|一行|认为|陪同|致辞|作了|作出|分别)/u

function signed(article: MaskedArticle): readonly Mention[] {
  return bylinesOf(article).flatMap(({ text, from, written }) =>
    bylineNames(parseByline(written))
      .filter((name) => written.includes(name))
      .map((name) => ({ text, from: from + written.indexOf(name), name, title: '记者' })),
  )
}
