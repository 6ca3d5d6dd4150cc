import type { Message } from './message.ts'

/** The roster of people. */
export const rosterMessages = {
  'roster.what': {
    zh: '人名、职务、任期和排序以这里为准：姓名差一个字、职务不符、任期已过、排序不对都会提示。',
    en: 'Names, titles, terms and order go by this table: a wrong character, title, term or order is found.',
  },
  'roster.empty': {
    zh: '还没有人。在上面写一位，或导入表格。',
    en: 'Nobody here yet. Write somebody above, or import a table.',
  },
  'roster.none-found': { zh: '没有符合的人。', en: 'Nobody fits.' },
  'roster.count': { zh: '{count} 人', en: { one: '1 person', other: '{count} people' } },
  'roster.name': { zh: '姓名', en: 'Name' },
  'roster.title': { zh: '职务', en: 'Title' },
  'roster.body': { zh: '机构', en: 'Body' },
  'roster.from': { zh: '起', en: 'From' },
  'roster.to': { zh: '止', en: 'To' },
  'roster.rank': { zh: '排序', en: 'Rank' },
  'roster.note': { zh: '备注', en: 'Note' },
  'roster.add': { zh: '加入', en: 'Add' },
  'roster.add-post': { zh: '给{name}加一个职务', en: 'Another post for {name}' },
  'roster.new-post': { zh: '新职务', en: 'New post' },
  'roster.delete-person': { zh: '删去{name}', en: 'Take {name} out' },
  'roster.delete-post': { zh: '删去{name}的职务“{title}”', en: 'Take “{title}” from {name}' },
  'roster.deleted': { zh: '{name}已删去', en: '{name} was taken out' },
  'roster.bad-date': {
    zh: '“{text}”不是日期：写成 2020-01-31，没有就空着。',
    en: '“{text}” is no date: write 2020-01-31, or leave it empty.',
  },
  'roster.bad-rank': {
    zh: '“{text}”不是排序：写 1、2、3……，不排就空着。',
    en: '“{text}” is no rank: write 1, 2, 3 …, or leave it empty.',
  },
  'roster.over': { zh: '已卸任', en: 'no longer held' },
} as const satisfies Record<string, Message>
