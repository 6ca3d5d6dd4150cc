import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { EVERY_ROLE } from '../../text-roles.ts'

const STACKED =
  /([，、；：])\1{1,8}(?![，、；：。])|(?<!。)。{2}(?!。)|[，、；：][，、；：。？！](?![，、；：。？！])|。[，、；：](?![，、；：。])/gu

export const stackedMarks: TextRule = {
  id: 'PU-20',
  name: { zh: '标点叠用', en: 'Marks one upon another' },
  class: 'error',
  layer: 'punctuation',
  message: {
    zh: '标点连用有误（只有“？！”“！！”“……”可叠用）',
    en: 'These marks do not follow each other',
  },
  source: 'GB/T 15834—2011 4.2.3、4.3.3',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: EVERY_ROLE,
  find: ({ masked }) => hitsOf(masked, STACKED, ([all]) => single(all)),
  examples: {
    find: [
      ['项目开工，，总投资', '项目开工，总投资'],
      ['开展了消防安全演练。。', '开展了消防安全演练。'],
      ['召开会议。，随后', null],
    ],
    leaveAlone: ['真的吗？！', '未完……', '未完。。。', '召开会议。随后'],
  },
}

/** Which of two different marks was meant, nobody can tell. */
function single(marks: string): string | null {
  const first = marks.charAt(0)
  return marks === first.repeat(marks.length) ? first : null
}

export const markAtLineStart: TextRule = {
  id: 'PU-19',
  name: { zh: '段首点号或后半标号', en: 'Paragraph begins with a closing mark' },
  class: 'warning',
  layer: 'layout',
  message: {
    zh: '段首出现点号或后半括引号：疑似断栏误分段，请与上段合并',
    en: 'No paragraph begins with this mark: it may belong to the one before',
  },
  source: 'GB/T 15834—2011 5.1.1、5.1.2、5.1.3',
  change: 'none',
  isOnByDefault: true,
  scope: 'text',
  roles: new Set(['paragraph', 'list-item', 'quotation', 'title', 'subtitle', 'kicker', 'caption']),
  find: ({ masked }) => hitsOf(masked, /^[\s\u3000]{0,8}[，。、；：？！’）》】〉]/gu),
  examples: {
    find: [
      ['，竞争力强。', null],
      ['》印发以来，各地积极行动。', null],
    ],
    leaveAlone: ['“六稳”任务', '……未完', '（二）提高站位'],
  },
}
