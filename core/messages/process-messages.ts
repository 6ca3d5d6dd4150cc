import type { Message } from './message.ts'

/** The review process as this desk does it. */
export const processMessages = {
  'process.place': { zh: '审校设置', en: 'Review setup' },
  'process.name': { zh: '审校流程', en: 'Review process' },
  'process.what': {
    zh: '稿件送审以后按下面的顺序签字：每一轮各环节都签了，才到下一轮，最后签发。改动立即生效，已有的签字记录不变。',
    en: 'A submitted article is signed in this order: when every step of a round is signed the next round begins, and release comes last. Changes count at once; what is signed stays as it is.',
  },
  'process.read-only': {
    zh: '稿库现在只能读，流程不能改。',
    en: 'The library can only be read now; the process cannot be changed.',
  },
  'process.step': { zh: '环节', en: 'Step' },
  'process.kind': { zh: '类别', en: 'Kind' },
  'process.roles': { zh: '谁可以签', en: 'Who may sign' },
  'process.everybody': { zh: '所有人', en: 'Everybody' },
  'process.everybody-hint': {
    zh: '一个都不选，就是所有人都可以签。',
    en: 'With none chosen everybody may sign.',
  },
  'process.between': { zh: '、', en: ', ' },
  'process.outcomes': { zh: '可以签什么', en: 'Outcomes' },
  'process.level.required': { zh: '必须', en: 'required' },
  'process.level.advised': { zh: '建议', en: 'advised' },
  'process.level.off': { zh: '关闭', en: 'off' },
  'process.levels': {
    zh: '必须：没清不能签“通过”。建议：签的时候提醒。关闭：不看。',
    en: 'Required: “passed” cannot be signed before it is clear. Advised: shown when signing. Off: not looked at.',
  },
  'process.round.first-review': { zh: '第一轮 初审', en: 'Round 1: first review' },
  'process.round.second-review': { zh: '第二轮 复审', en: 'Round 2: second review' },
  'process.round.final-review': { zh: '第三轮 终审', en: 'Round 3: final review' },
  'process.round.release': { zh: '签发', en: 'Release' },
  'process.cell': { zh: '{duty} {field}', en: '{duty}: {field}' },
  'process.add-duty': { zh: '加环节', en: 'Add step' },
  'process.add-duty-to': { zh: '{round}：加环节', en: '{round}: add step' },
  'process.remove': { zh: '移除', en: 'Remove' },
  'process.remove-duty': { zh: '移除环节 {name}', en: 'Remove step {name}' },
  'process.add-round': { zh: '加回{round}', en: 'Add {round}' },
  'process.remove-round': { zh: '移除{round}', en: 'Remove {round}' },
  'process.removed': { zh: '已移除{name}', en: '{name} removed' },
  'process.reset': { zh: '恢复三审三校', en: 'Back to three reviews' },
  'process.reset-done': {
    zh: '流程已恢复为三审三校',
    en: 'The process is back to three reviews and proofreadings',
  },
  'process.undo': { zh: '撤销', en: 'Undo' },
  'process.stale': {
    zh: '流程刚才在别处改过，已经换成新的，请再改一次。',
    en: 'The process was changed elsewhere just now. It is shown as it stands; please change again.',
  },
  'process.checks-what': { zh: '各项检查看什么', en: 'What the checks look at' },
  'process.check.errors': {
    zh: '校对结果里没有未处理的“错误”。',
    en: 'No open finding of class error.',
  },
  'process.check.headlines': {
    zh: '引题、主题、副题和图注都逐字校过、打了勾。',
    en: 'Kicker, title, subtitle and captions were read character by character and ticked off.',
  },
  'process.check.suggestions': {
    zh: '每一处修订都已接受或拒绝。',
    en: 'Every suggested change is accepted or rejected.',
  },
  'process.check.comments': {
    zh: '每一条批注都已解决。',
    en: 'Every comment is resolved.',
  },
  'process.check.captions': { zh: '每张图片都有图注。', en: 'Every photo has a caption.' },
  'process.check.roster': {
    zh: '人名、职务和排序与名录一致；名录是空的就算没查。',
    en: 'Names, posts and order agree with the roster; with an empty roster nothing was checked.',
  },
  'process.waiver': { zh: '人手不够的豁免', en: 'Waiver for a small office' },
  'process.waiver-what': {
    zh: '只有两个人的编辑部做不到一人一签。写明理由可以放宽；豁免期间的每一条审签记录都会写上。',
    en: 'An office of two cannot give every signature to another person. With a written reason the rules can be lifted; every record made meanwhile names it.',
  },
  'process.waiver-write': { zh: '写豁免', en: 'Write a waiver' },
  'process.waiver-reason': { zh: '理由（必填）', en: 'Reason (needed)' },
  'process.waiver-allows': { zh: '放宽哪一条（至少选一条）', en: 'What it lifts (at least one)' },
  'process.allows.two-sign-offs': {
    zh: '同一个人可以在一篇稿上签两次',
    en: 'One person may give two sign-offs on an article',
  },
  'process.allows.own-text': {
    zh: '可以签自己写的稿',
    en: 'Somebody may sign what they wrote',
  },
  'process.waiver-keep': { zh: '以{name}的名义写入', en: 'Put in force as {name}' },
  'process.waiver-no-reason': {
    zh: '请写明理由，写进记录的每一次签字都会带上它。',
    en: 'Say why: every sign-off made meanwhile carries it.',
  },
  'process.waiver-no-rule': {
    zh: '请至少勾选一条要放宽的规则。',
    en: 'Tick at least one rule that it lifts.',
  },
  'process.waiver-nobody': {
    zh: '豁免要有人署名。请先选择谁在用。',
    en: 'A waiver needs a name. Say first who is at the desk.',
  },
  'process.waiver-who': { zh: '选择谁在用', en: 'Say who is here' },
  'process.waiver-cancel': { zh: '取消', en: 'Cancel' },
  'process.waiver-in-force': { zh: '豁免生效中', en: 'A waiver is in force' },
  'process.waiver-by': { zh: '{name} 写于 {day}', en: 'Written by {name} on {day}' },
  'process.waiver-withdraw': { zh: '撤回豁免', en: 'Withdraw it' },
  'process.waiver-withdrawn': { zh: '豁免已撤回', en: 'The waiver is withdrawn' },
} as const satisfies Record<string, Message>
