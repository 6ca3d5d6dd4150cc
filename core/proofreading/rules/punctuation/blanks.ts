import type { Hit, TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'

const BLANK =
  /(?<=\p{Script=Han}|[，。；：、！？])(?<!本报讯|讯|消息|电|记者|通讯员|编辑|校对|责编|摄影|摄)[ \u3000]{1,8}(?=\p{Script=Han})/gu

/** Names and items set apart by blanks: a list, in which they are meant. */
const MOST_BLANKS = 2

export const blankBetweenHan: TextRule = {
  id: 'PU-25',
  name: { zh: '汉字间多余空格', en: 'Blank between Han characters' },
  class: 'warning',
  layer: 'width',
  message: { zh: '正文汉字间不空格', en: 'No blank between Han characters' },
  source: '体例',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: new Set(['paragraph']),
  find: ({ masked }) => hitsOf(masked, BLANK, () => '').filter((hit) => isStray(masked, hit)),
  examples: {
    find: [
      ['全区 上下要深入贯彻。', '全区上下要深入贯彻。'],
      ['推动高质量　发展。', '推动高质量发展。'],
      ['区长张艳 敏督导。', '区长张艳敏督导。'],
    ],
    leaveAlone: [
      '本报讯 近日，会议召开。',
      '记者 柴琳琳 通讯员 姜璞 文图',
      '活动以“书香管城 阅读有你”为主题。',
      '特等奖 王芳 李明 张 丽',
    ],
  },
}

/** Slogans in quotation marks have their blank, and so do roles, lists and names of two characters. */
function isStray(text: string, { from, to }: Hit): boolean {
  const sentence = sentenceAround(text, from)
  if (!/[，。；：、！？]/u.test(sentence)) return false
  if ((sentence.match(BLANK)?.length ?? 0) > MOST_BLANKS) return false
  if (/(?:记者|通讯员|摄影|实习生)/u.test(text.slice(Math.max(0, from - 12), to + 6))) return false
  const before = text.slice(Math.max(0, from - 60), from)
  return !isOpen(before, '“', '”') && !isOpen(before, '《', '》') && !isOpen(before, '（', '）')
}

const LONGEST_SENTENCE = 200

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at)
  const after = text.slice(at, at + LONGEST_SENTENCE)
  return (before.split('。').at(-1) ?? '') + (/^[^。]*。?/u.exec(after)?.[0] ?? '')
}

function isOpen(before: string, open: string, close: string): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close)
}
