import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { EVERY_ROLE } from '../../text-roles.ts'

const YEAR = /(?<=\p{Script=Han})[[【（(［](20\d{2})[\]】）)］]\s{0,2}第?(?=\d{1,4}号)/gu

/** Reads the text as it stands: the numbers of documents are masked for the other rules. */
export const documentNumber: TextRule = {
  id: 'PU-26',
  name: { zh: '公文号括号', en: 'Brackets of a document number' },
  class: 'warning',
  layer: 'width',
  message: {
    zh: '发文字号年份用六角括号〔〕，不加“第”',
    en: 'The year of a document number takes 〔 〕, without 第',
  },
  source: 'GB/T 9704—2012 7.2.5',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: EVERY_ROLE,
  find: ({ text }) => hitsOf(text, YEAR, ([, year]) => `〔${year ?? ''}〕`),
  examples: {
    find: [
      ['郑政（2020）15号', '郑政〔2020〕15号'],
      ['郑政[2020]第15号', '郑政〔2020〕15号'],
    ],
    leaveAlone: ['郑政〔2020〕15号', '第15号令', '（2020）豫01民终15号'],
  },
}
