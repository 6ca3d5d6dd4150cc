import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { SENTENCE_ROLES } from '../../text-roles.ts'

const QUOTED = {
  layer: 'punctuation',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: SENTENCE_ROLES,
} as const

export const stopAfterQuotation: TextRule = {
  ...QUOTED,
  id: 'PU-21',
  name: { zh: '引文末点号内外重复', en: 'Stop inside and after a quotation' },
  class: 'warning',
  message: {
    zh: '引文末尾点号在引号内时，引号外不再用句号',
    en: 'No 。 after a quotation that has its own stop',
  },
  source: 'GB/T 15834—2011 附录A（条号待核）',
  find: ({ masked }) => hitsOf(masked, /(?<=[。！？])”。/gu, () => '”'),
  examples: {
    find: [
      ['他说：“好。”。', '他说：“好。”'],
      ['“开工！”。', '“开工！”'],
    ],
    leaveAlone: ['他说：“好。”', '坚持“六稳”。'],
  },
}

const SAID = /(?<=(?:说|表示|指出|强调|要求|认为|介绍)：)“[^“”\n]{8,300}(?<![。！？…，；])”。/gu

export const stopOutsideQuotation: TextRule = {
  ...QUOTED,
  id: 'PU-22',
  name: { zh: '整句引语的末点号在引号外', en: 'Stop after the quotation of a sentence' },
  class: 'hint',
  message: {
    zh: '完整引用时句末点号放在引号内',
    en: 'A sentence quoted whole keeps its stop inside',
  },
  source: 'GB/T 15834—2011 附录B（条号待核）',
  find: ({ masked }) =>
    hitsOf(masked, SAID).map(({ to }) => ({ from: to - 2, to, suggestion: '。”' })),
  examples: {
    find: [
      ['他表示：“将加快项目建设进度”。', '他表示：“将加快项目建设进度。”'],
      ['她说：“我们对未来充满信心”。', '她说：“我们对未来充满信心。”'],
    ],
    leaveAlone: ['他表示：“将加快项目建设进度。”', '口号是：“安全第一，预防为主”。'],
  },
}
