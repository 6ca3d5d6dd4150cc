import type { Message } from './message.ts'

/** The headline-first pass. */
export const headlineMessages = {
  'headline.title': { zh: '标题先校', en: 'Headlines first' },
  'headline.what': {
    zh: '大字逐字读：→ 读下一字，← 退一字，读完按 Enter 核过，↑↓ 换一条。',
    en: 'Read each character: → next, ← back, Enter ticks off what was read, ↑↓ another text.',
  },
  'headline.progress': { zh: '已核 {done} / {total}', en: '{done} of {total} ticked off' },
  'headline.texts': { zh: '待核的标题和图注', en: 'Headlines and captions' },
  'headline.none': {
    zh: '这篇还没有标题，也没有图注：先写上标题再来核。',
    en: 'There is no headline and no caption yet: write the title first.',
  },
  'headline.tick': { zh: '核过', en: 'Tick off' },
  'headline.ticked': { zh: '已核', en: 'Ticked' },
  'headline.ticked-by': { zh: '{by} {at} 核过', en: 'ticked off by {by}, {at}' },
  'headline.ticked-at': { zh: '{at} 核过', en: 'ticked off {at}' },
  'headline.left': {
    zh: '还有 {count} 字没读',
    en: { one: '1 character to read', other: '{count} characters to read' },
  },
  'headline.all-done': {
    zh: '标题和图注都核过了。',
    en: 'Every headline and caption is ticked off.',
  },
  'headline.role.kicker': { zh: '引题', en: 'Kicker' },
  'headline.role.title': { zh: '主标题', en: 'Title' },
  'headline.role.subtitle': { zh: '副题', en: 'Subtitle' },
  'headline.role.caption': { zh: '图注', en: 'Caption' },
} as const satisfies Record<string, Message>
