import { startsWithSurname } from '#core/article/surname'
import { EVERY_ROLE } from '../text-roles.ts'
import type { Hit, TextRule } from '../rule.ts'

/** Those whose names are kept back, told directly before a name of two or three characters. */
const NAMED =
  /(?:(?<!青)少女|女童|男童|幼女|受害人|被害人|卖淫女|嫖客|吸毒(?:人员|者)|(?:艾滋病|精神病|性病)(?:患者|病人)|未成年人|失足(?:少年|妇女))(\p{sc=Han}{2,3})(?=[，、。（]|因|在|被|遭|于)/gu
/** 张某、小花（化名）, and words that are no names. */
const KEPT_BACK = /某|^小|^阿|^(?:权益|保护|家属|亲属|代表|陈述|报案|名单|人数|家长|的)/u
const ALIAS = /^（化名/u

/** Names of children, victims, patients and addicts in the news of a case. */
export const protectedPeople: TextRule = {
  id: 'XH-ALG-1',
  name: { zh: '应保护的姓名', en: 'Names to keep back' },
  scope: 'text',
  class: 'warning',
  layer: 'discouraged',
  message: {
    zh: '涉未成年人、受害人、病人等，疑为真实姓名，应写“姓＋某”',
    en: 'This may be the real name of a minor, a victim or a patient: write the surname and 某',
  },
  source: '新华社《新闻信息报道中的禁用词和慎用词》2016-11',
  change: 'none',
  isOnByDefault: true,
  roles: EVERY_ROLE,
  find: ({ masked }) =>
    Array.from(masked.matchAll(NAMED)).flatMap((match) => nameHit(masked, match)),
  examples: {
    find: [
      ['14岁少女李小花，因家庭矛盾出走。', null],
      ['吸毒人员张建国，在出租屋被抓获。', null],
    ],
    leaveAlone: [
      '14岁少女小花（化名）因家庭矛盾出走。',
      '吸毒人员张某，在出租屋被抓获。',
      '保护未成年人权益、妇女权益',
    ],
  },
}

function nameHit(text: string, match: RegExpExecArray): readonly Hit[] {
  const name = match[1] ?? ''
  const to = match.index + match[0].length
  if (!startsWithSurname(name) || KEPT_BACK.test(name) || ALIAS.test(text.slice(to))) return []
  return [{ from: to - name.length, to, suggestion: null }]
}
