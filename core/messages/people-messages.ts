import type { Message } from './message.ts'

/** Who sits at the desk. */
export const peopleMessages = {
  'people.name': { zh: '人员', en: 'People' },
  'role.reporter': { zh: '记者', en: 'Reporter' },
  'role.editor': { zh: '编辑', en: 'Editor' },
  'role.section-head': { zh: '部门主任', en: 'Section head' },
  'role.editor-in-chief': { zh: '总编辑', en: 'Editor-in-chief' },
  'role.proofreader': { zh: '校对', en: 'Proofreader' },
} as const satisfies Record<string, Message>
