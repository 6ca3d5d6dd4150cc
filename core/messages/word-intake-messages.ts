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
  'word-intake.own': {
    zh: '这是从区闻导出的文件，稿件还在稿库里：{titles}。',
    en: 'This file was exported from Quwen, and its articles are in this library: {titles}.',
  },
  'word-intake.own-hint': {
    zh: '并回：文件里的改动和批注变成修订，这边后来的改动照样保留。也可以在下面当新稿收入。',
    en: 'Merge it back, and its changes and comments become suggestions; what was changed here meanwhile stays. Or take it in as new below.',
  },
  'word-intake.merge-back': { zh: '并回稿件', en: 'Merge back' },
  'word-intake.merging-back': { zh: '正在并回…', en: 'Merging…' },
  'word-intake.merge-back-failed': { zh: '没有并回：{reason}', en: 'Not merged: {reason}' },
  'word-intake.merged-back': {
    zh: '已并回，新增修订 {count} 处',
    en: { one: 'Merged: {count} new suggestion', other: 'Merged: {count} new suggestions' },
  },
  'word-intake.merged-conflicts': {
    zh: '已并回，新增修订 {count} 处；其中 {conflicts} 处两边都改过，请对照取舍',
    en: 'Merged: {count} new suggestions, {conflicts} of them where both sides made changes',
  },
  'word-intake.nothing-merged': {
    zh: '文件里没有新的改动，稿件没有变',
    en: 'Nothing new in the file; the article is as it was',
  },
} as const satisfies Record<string, Message>
