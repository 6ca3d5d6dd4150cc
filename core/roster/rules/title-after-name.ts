import { isPersonName } from '#core/article/person-name'
import type { Hit, MaskedText, TextRule } from '#core/proofreading/rule'
import { PROSE_ROLES } from '#core/proofreading/text-roles'
import type { Mention, Reading } from '../reading.ts'
import { ROSTER_FACTS } from './roster-facts.ts'

/** 虎强书记 is how one speaks; news writes 区委书记虎强. */
export function titleAfterName(reading: Reading): TextRule {
  return {
    ...ROSTER_FACTS,
    id: 'LD-10',
    name: { zh: '姓名在前职务在后', en: 'Title after the name' },
    class: 'hint',
    message: { zh: '消息正文宜写“职务＋姓名”', en: 'News writes the title before the name' },
    source: '时政报道署职惯例',
    scope: 'text',
    roles: PROSE_ROLES,
    find: (text) => [...knownIn(text, reading(text)), ...guessedIn(text)].filter(isFirstAtPlace),
    examples: {
      find: [
        ['虎强书记强调，要坚定信心。', null],
        ['张艳敏区长一行来到社区。', null],
        ['李建国书记表示，要抓好落实。', null],
      ],
      leaveAlone: [
        '区委书记虎强强调，要坚定信心。',
        '区长张艳敏一行来到社区。',
        '居民说：“虎强书记来过我家。”',
        '请虎强书记员核对。',
      ],
    },
  }
}

const AFTER =
  /^(?:同志)?(?:书记|区长|县长|市长|镇长|乡长|主任|主席|局长|部长)(?!员|医师|科员|记者|委)/u

function knownIn({ outsideQuotations }: MaskedText, mentions: readonly Mention[]): readonly Hit[] {
  return mentions.flatMap(({ from, to, titles, name }) => {
    if (titles.length > 0 || outsideQuotations.slice(from, to) !== name) return []
    const title = AFTER.exec(outsideQuotations.slice(to, to + 8))
    return title === null ? [] : [{ from, to: to + title[0].length }]
  })
}

/** Somebody of no roster: only at the head of a sentence, and only when something is said or done. */
const GUESSED =
  /(?<![^。！？；，：\s])(?<name>\p{Script=Han}{2,3})(?:书记|区长|县长|镇长|乡长)(?=强调|要求|指出|表示|一行|带队|带领|率队)/gu

function guessedIn({ outsideQuotations }: MaskedText): readonly Hit[] {
  return Array.from(outsideQuotations.matchAll(GUESSED)).flatMap((found) => {
    const isName = isPersonName(found.groups?.['name'] ?? '')
    return isName ? [{ from: found.index, to: found.index + found[0].length }] : []
  })
}

function isFirstAtPlace(hit: Hit, at: number, hits: readonly Hit[]): boolean {
  return hits.findIndex(({ from }) => from === hit.from) === at
}
