import type { Hit, TextRule } from '../../rule.ts'
import { PRINTED_ROLES } from '../../text-roles.ts'
import { mayBeTried, mayStandTwice } from './reduplication.ts'

const FACTS = {
  class: 'warning',
  layer: 'wording',
  source: '语法：赘余',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: PRINTED_ROLES,
} as const

const WORD_TWICE =
  /(?<word>[\p{sc=Han}]{2})\k<word>(?!再|又|不|是|学家|长(?![期效远久])|[团局所院]|意见|方案|细则|办法|常务|总?经理|负责人|部(?![署分]))/gu

/** A try (讨论讨论) takes no 了 and is nobody's object: 进行讨论讨论 is a slip. */
const OBJECT_OF = /(?:进行|开展|加强|组织|接受|予以|给予|强化|深化|做好|抓好)$/u

export const doubledWord: TextRule = {
  ...FACTS,
  id: 'WR-05',
  name: { zh: '词语重复', en: 'A word twice' },
  message: { zh: '词语重复了，请删去一个。', en: 'This word stands twice.' },
  find: ({ outsideQuotations }) =>
    Array.from(outsideQuotations.matchAll(WORD_TWICE)).flatMap((match) =>
      isSlip(match, outsideQuotations) ? [once(match)] : [],
    ),
  examples: {
    find: [
      ['区领导对项目建设情况进行进行了实地察看。', '区领导对项目建设情况进行了实地察看。'],
      ['各单位要认真认真落实领导分包制度。', '各单位要认真落实领导分包制度。'],
      ['坚决守住不发生系统性风险的底线底线。', '坚决守住不发生系统性风险的底线。'],
      ['要做好当前工作工作，我们我们责无旁贷。', '要做好当前工作，我们责无旁贷。'],
    ],
    leaveAlone: [
      '孩子们高高兴兴地领到了新书包。',
      '大家坐下来讨论讨论、研究研究。',
      '一步一步走，一件一件办。',
      '湖水碧绿碧绿的，天空湛蓝湛蓝的。',
      '他说着说着流下了眼泪。',
      '学习学习再学习',
    ],
  },
}

function isSlip({ index, groups }: RegExpExecArray, text: string): boolean {
  const word = groups?.['word'] ?? ''
  if (mayStandTwice(word)) return false
  if (!mayBeTried(word)) return true
  return /^[了过]/u.test(text.slice(index + 4)) || OBJECT_OF.test(text.slice(0, index))
}

function once({ index, 0: found }: RegExpExecArray): Hit {
  const half = found.slice(0, found.length / 2)
  return { from: index, to: index + found.length, suggestion: half }
}

const PHRASE_TWICE =
  /(?<phrase>(?![一二两三再])(?![哈嘻呵哗])[\p{sc=Han}]{3,12}?)\k<phrase>|(?<=^|[。！？；，])(?<clause>[^。！？；“”\n]{4,40}[，。；！])\k<clause>/gu

export const doubledPhrase: TextRule = {
  ...FACTS,
  id: 'WR-06',
  name: { zh: '短语重复', en: 'A phrase twice' },
  message: { zh: '这一段话重复了，请删去一处。', en: 'This phrase stands twice.' },
  find: ({ outsideQuotations }) =>
    Array.from(outsideQuotations.matchAll(PHRASE_TWICE))
      .filter(([found]) => !/^(.)\1+$|^(.{2})\2+$|[啦呀哟嘿哪谁]|多少|什么|怎么/u.test(found))
      .map(once),
  examples: {
    find: [
      ['区教育局对全区对全区中小学食堂开展了检查。', '区教育局对全区中小学食堂开展了检查。'],
      ['要压实责任，要压实责任，强化督导。', '要压实责任，强化督导。'],
    ],
    leaveAlone: ['一次次一次次地尝试', '要压实责任，要强化督导。', '守土有责、守土负责、守土尽责'],
  },
}
