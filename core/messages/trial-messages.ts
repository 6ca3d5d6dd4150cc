import type { Message } from './message.ts'

/** What a new word or a changed rule would find in the whole library, before it is kept. */
export const trialMessages = {
  'trial.name': { zh: '试一试', en: 'Trial' },
  'trial.progress': {
    zh: '正在全库试：{done} / {total} 篇',
    en: 'Trying: {done} of {total} articles',
  },
  'trial.none': {
    zh: '全库 {articles} 篇里没有一处。',
    en: 'Nothing in the library’s {articles} articles.',
  },
  'trial.found': {
    zh: '全库 {articles} 篇里有 {hits} 处，在 {in} 篇里：',
    en: '{hits} places in {in} of the library’s {articles} articles:',
  },
  'trial.failed': { zh: '没有试成：{reason}', en: 'The trial failed: {reason}' },
  'trial.keep': { zh: '采用', en: 'Keep' },
  'trial.drop': { zh: '放弃', en: 'Drop' },
  'trial.more': { zh: '还有 {count} 处没有列出。', en: '{count} more are not listed.' },
} as const satisfies Record<string, Message>
