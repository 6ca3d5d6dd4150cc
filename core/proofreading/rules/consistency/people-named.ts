import { parseByline, bylineNames } from '#core/article/byline'
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
    const name = guessedNameAt(text, from)
    if (name === undefined || ENDS_NO_NAME.test(name)) break
    found.push({ from, name })
    from += name.length + 1
  }
  return found
}

/** 记者简单地, 书记虎强在: what was guessed runs on into the sentence. */
const ENDS_NO_NAME = /[的地得着了过与和等在们是对于就将也还都从把被]$/u

function signed(article: MaskedArticle): readonly Mention[] {
  return bylinesOf(article).flatMap(({ text, from, written }) =>
    bylineNames(parseByline(written))
      .filter((name) => written.includes(name))
      .map((name) => ({ text, from: from + written.indexOf(name), name, title: '记者' })),
  )
}
