import type { Message } from './message.ts'

/** The house lexicon. */
export const lexiconMessages = {
  'lexicon.what': {
    zh: '本社自己的词：总是对的不再提示，总是错的给出改法，请核的每次提醒。',
    en: 'The desk’s own words: right ones are left alone, wrong ones get their right form, others are asked about.',
  },
  'lexicon.empty': {
    zh: '词库还是空的。在上面写一个词，或导入表格。',
    en: 'The lexicon is empty. Write a word above, or import a table.',
  },
  'lexicon.none-found': { zh: '没有符合的词。', en: 'No word fits.' },
  'lexicon.count': { zh: '{count} 个词', en: { one: '1 word', other: '{count} words' } },
  'lexicon.list': { zh: '列表', en: 'List' },
  'lexicon.shown': { zh: '显示', en: 'Show' },
  'lexicon.list.all': { zh: '全部', en: 'All' },
  'lexicon.list.right': { zh: '总是对', en: 'Always right' },
  'lexicon.list.wrong': { zh: '总是错', en: 'Always wrong' },
  'lexicon.list.ask': { zh: '请核', en: 'Ask' },
  'lexicon.word': { zh: '词', en: 'Word' },
  'lexicon.right': { zh: '改为', en: 'Write instead' },
  'lexicon.rule': { zh: '只对规则', en: 'For rule only' },
  'lexicon.every-rule': { zh: '所有规则', en: 'every rule' },
  'lexicon.reason': { zh: '理由', en: 'Reason' },
  'lexicon.by': { zh: '署名', en: 'Signed' },
  'lexicon.added': { zh: '添加', en: 'Added' },
  'lexicon.add': { zh: '加入', en: 'Add' },
  'lexicon.try': { zh: '试一试', en: 'Try it' },
  'lexicon.deleted': { zh: '“{word}”已从词库删去', en: '“{word}” was taken out of the lexicon' },
  'lexicon.already': { zh: '“{word}”已经在词库里。', en: '“{word}” is in the lexicon already.' },
  'lexicon.needs-right': {
    zh: '总是错的词要写明改成什么。',
    en: 'A word that is always wrong needs its right form.',
  },
} as const satisfies Record<string, Message>
