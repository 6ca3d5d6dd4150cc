import type { Message } from './message.ts'

/** Findings on the paper, their cards and the status bar. */
export const proofreadingMessages = {
  'proof.name': { zh: '校对', en: 'Proofreading' },
  'proof.tab': { zh: '校对 {count}', en: 'Proof {count}' },
  'proof.tab-none': { zh: '校对', en: 'Proof' },
  'proof.error': { zh: '错误', en: 'Error' },
  'proof.warning': { zh: '警告', en: 'Warning' },
  'proof.hint': { zh: '提示', en: 'Hint' },
  'proof.errors': { zh: '{count} 错误', en: { one: '{count} error', other: '{count} errors' } },
  'proof.warnings': {
    zh: '{count} 警告',
    en: { one: '{count} warning', other: '{count} warnings' },
  },
  'proof.hints': { zh: '{count} 提示', en: { one: '{count} hint', other: '{count} hints' } },
  'proof.nothing': { zh: '没有要看的地方', en: 'Nothing to look at' },
  'proof.nothing-short': { zh: '无提示', en: 'nothing found' },
  'proof.reading': { zh: '正在校对…', en: 'Proofreading…' },
  'proof.list': { zh: '校对提示', en: 'Findings' },
  'proof.card': {
    zh: '{class}：{rule}，“{text}”',
    en: '{class}: {rule}, “{text}”',
  },
  'proof.card-mend': {
    zh: '{class}：{rule}，“{text}”改为“{suggestion}”',
    en: '{class}: {rule}, “{text}” to “{suggestion}”',
  },
  'proof.delete': { zh: '删', en: 'cut' },
  'proof.empty-place': { zh: '此处', en: 'here' },
  'proof.accept': { zh: '改', en: 'Fix' },
  'proof.accept-rule': { zh: '全部改', en: 'Fix all' },
  'proof.accept-rule-of': { zh: '全部改：{rule}', en: 'Fix all: {rule}' },
  'proof.ignore-here': { zh: '本处忽略', en: 'Ignore here' },
  'proof.ignore-article': { zh: '本篇忽略', en: 'Ignore in article' },
  'proof.never': { zh: '本库不再提', en: 'Never in this library' },
  'proof.keys': {
    zh: 'Enter 改 · I 本处忽略 · Shift+I 本库不再提 · A 全部改 · Esc 回正文',
    en: 'Enter fix · I ignore · Shift+I never · A fix all · Esc to the text',
  },
  'proof.ignored': {
    zh: '已忽略 {count} 处',
    en: { one: '{count} ignored', other: '{count} ignored' },
  },
  'proof.ignored-list': { zh: '已忽略的提示', en: 'Ignored findings' },
  'proof.ignored-article': { zh: '本篇', en: 'in article' },
  'proof.take-back': { zh: '恢复', en: 'Restore' },
  'proof.take-back-of': { zh: '恢复“{text}”', en: 'Restore “{text}”' },
  'proof.mended': {
    zh: '改了 {count} 处',
    en: { one: 'Mended {count} place', other: 'Mended {count} places' },
  },
  'proof.text-changed': {
    zh: '原文已经不同，这一处没有改',
    en: 'The text has changed; nothing was written',
  },
  'proof.never-done': {
    zh: '“{text}”以后不再提示',
    en: '“{text}” will not be mentioned again',
  },
  'proof.never-failed': { zh: '词库没有存下：{reason}', en: 'The lexicon was not kept: {reason}' },
  'proof.undo': { zh: '撤销', en: 'Undo' },
  'proof.undo-late': {
    zh: '后来又改过，请按 Ctrl+Z 一步步撤销',
    en: 'There are later changes: undo step by step with Ctrl+Z',
  },
  'proof.show': { zh: '查看', en: 'Show' },
  'proof.normalised': {
    zh: '改了 {count} 处标点',
    en: { one: 'Set {count} mark right', other: 'Set {count} marks right' },
  },
  'proof.normalised-none': { zh: '没有要规范的标点', en: 'Every mark is right already' },
  'proof.normalised-name': { zh: '一键规范改了什么', en: 'What was set right' },
  'proof.normalised-places': {
    zh: '{count} 处',
    en: { one: '{count} place', other: '{count} places' },
  },
  'proof.close': { zh: '关闭', en: 'Close' },
} as const satisfies Record<string, Message>
