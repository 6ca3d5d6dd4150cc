import type { Message } from './message.ts'

export const wordIntakeMessages = {
  'word-intake.suggestions': {
    zh: '修订 {count} 处',
    en: { one: '{count} suggestion', other: '{count} suggestions' },
  },
  'word-intake.comments': {
    zh: '批注 {count} 条',
    en: { one: '{count} comment', other: '{count} comments' },
  },
  'word-intake.by': { zh: '{what}：{names}', en: '{what}: {names}' },
  'word-intake.by-more': { zh: '{names} 等 {count} 人', en: '{names} and others, {count} in all' },
  'word-intake.losses': {
    zh: '这份文件里有 {count} 样东西没有原样带进来',
    en: {
      one: '{count} kind of thing in this file did not come along as it was',
      other: '{count} kinds of things in this file did not come along as they were',
    },
  },
  'word-intake.original-stays': {
    zh: '原件会原样留存，收入后随时可以打开。',
    en: 'The file itself is kept as it came and can be opened at any time.',
  },
  'word-intake.original-not-kept': {
    zh: '原件这次没能存进稿库，请另行保存。',
    en: 'The file itself could not be kept in the library; keep it elsewhere.',
  },
  'command.article.original': { zh: '打开原件', en: 'Open the original file' },
  'word-intake.original': { zh: '原件', en: 'Original file' },
  'word-intake.opened': { zh: '已打开原件的副本：{path}', en: 'Opened a copy: {path}' },
  'word-intake.no-original': {
    zh: '这篇稿件没有原件，或者原件不在这个稿库里。原文在“版本”的第 0 版。',
    en: 'This article has no original file, or it is not in this library. Version 0 has its text.',
  },
} as const satisfies Record<string, Message>
