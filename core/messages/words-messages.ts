import type { Message } from './message.ts'

/** The place of the lexicon, the roster and the rules. */
export const wordsMessages = {
  'words.tabs': { zh: '词库', en: 'Words' },
  'words.lexicon': { zh: '本社词库', en: 'House lexicon' },
  'words.roster': { zh: '人名职务库', en: 'Roster of people' },
  'words.rules': { zh: '校对规则', en: 'Proofreading rules' },
  'words.search': { zh: '查找', en: 'Find' },
  'words.undo': { zh: '撤销', en: 'Undo' },
  'words.delete': { zh: '删除', en: 'Delete' },
  'words.read-only': {
    zh: '稿库现在只读，这里只能看，不能改。',
    en: 'The library is read-only now: look, but nothing can be changed.',
  },
  'words.stale': {
    zh: '另一个窗口刚改过，已换成最新的，请再改一次。',
    en: 'Another window has just changed it; here is the newest, please change it again.',
  },
  'words.not-kept': { zh: '没有存上：{reason}', en: 'Not kept: {reason}' },
} as const satisfies Record<string, Message>
