import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { SENTENCE_ROLES } from '../../text-roles.ts'

const BRACKETED = /^[\s\u3000]{0,8}（[一二三四五六七八九十]{1,3}）[、，.．]/gu
const PLAIN =
  /^[\s\u3000]{0,8}(?:[一二三四五六七八九十]{1,3}[.．,，]|\d{1,2}、)(?=\p{Script=Han})/gu

export const partNumber: TextRule = {
  id: 'PU-28',
  name: { zh: '层次序号后的点号', en: 'Mark after the number of a part' },
  class: 'hint',
  layer: 'punctuation',
  message: {
    zh: '层次序号为“一、”“（一）”“1.”“（1）”，带括号的序号后不加点号',
    en: 'Parts are numbered 一、 （一） 1. （1）, brackets without another mark',
  },
  source: 'GB/T 9704—2012 7.3.3',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: new Set([...SENTENCE_ROLES, 'subheading']),
  find: ({ masked }) => [
    ...hitsOf(masked, BRACKETED, ([all]) => all.slice(0, -1)),
    ...hitsOf(masked, PLAIN, ([all]) => all.slice(0, -1) + (/\d、$/u.test(all) ? '.' : '、')),
  ],
  examples: {
    find: [
      ['（一）、提高站位', '（一）提高站位'],
      ['1、提高站位', '1.提高站位'],
      ['一.提高站位', '一、提高站位'],
    ],
    leaveAlone: ['一、提高站位', '（一）提高站位', '1.提高站位'],
  },
}

const ORDER =
  /(?<=^|[。；：])(?:第[一二三四五六七八九十]|首先|其次|最后)、(?!第|其次|再次|最后|[二三四五六七八九十])/gu

export const orderWord: TextRule = {
  id: 'PU-29',
  name: { zh: '“第一”“首先”后用顿号', en: '、 after 第一 and 首先' },
  class: 'warning',
  layer: 'punctuation',
  message: { zh: '“第一”“首先”后用逗号', en: '第一 and 首先 take ，' },
  source: 'GB/T 15834—2011 附录A（条号待核）',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: SENTENCE_ROLES,
  find: ({ masked }) => hitsOf(masked, ORDER, ([all]) => `${all.slice(0, -1)}，`),
  examples: {
    find: [
      ['第一、要加强领导', '第一，要加强领导'],
      ['首先、要统一思想', '首先，要统一思想'],
    ],
    leaveAlone: ['第一，要加强领导', '第一、第二季度', '第一、二季度'],
  },
}
