import { randomUUID } from 'node:crypto'
import { NO_DETAILS, type ArticleId } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { ProfileId, type Profile, type Role } from '#core/people/profile'
import type { CheckLevel, CheckName, Duty, Process } from '#core/review/process'
import type { ReviewAct } from '#core/review/review-state'
import { SHIPPED_PROCESS } from '#core/review/shipped-process'
import type { Library } from '#backend/library/library'
import { valueOf } from '../library/open-for-test.ts'

/** Five people, enough for two rounds and the release. */
export const [WANG, LI, ZHAO, QIAN, SUN] = [
  person('王小明', 'editor'),
  person('李强', 'proofreader'),
  person('赵敏', 'section-head'),
  person('钱进', 'proofreader'),
  person('孙立', 'editor-in-chief'),
] as const

function person(name: string, role: Role): Profile {
  const id = ProfileId.parse(randomUUID())
  return { id, name, role, unit: '', colour: 1, initials: name.slice(-2), hasPin: false }
}

const OFF: Readonly<Record<CheckName, CheckLevel>> = {
  errors: 'off',
  headlines: 'off',
  suggestions: 'off',
  comments: 'off',
  captions: 'off',
  roster: 'off',
}

const duty = (id: string, kind: Duty['kind'], checks: Duty['checks'] = OFF): Duty => ({
  id,
  kind,
  name: '',
  roles: [],
  outcomes: ['pass', 'return', 'hold', 'reject'],
  checks,
})

/** 初审 一校, 终审 三校, 签发: what five people can do, without checks. */
export const SHORT: Process = {
  ...SHIPPED_PROCESS,
  rounds: [
    {
      stage: 'first-review',
      duties: [duty('first-review', 'review'), duty('first-proof', 'proofreading')],
    },
    {
      stage: 'final-review',
      duties: [duty('final-review', 'review'), duty('third-proof', 'proofreading')],
    },
  ],
  release: duty('release', 'release'),
}

export async function deskOfFive(library: Library, process: Process = SHORT): Promise<void> {
  const profiles = [WANG, LI, ZHAO, QIAN, SUN]
  valueOf(await library.keepPeople({ format: 1, revision: 0, profiles }, null))
  valueOf(await library.keepReviewProcess(process))
}

export async function articleBy(library: Library, byline = '记者 周一'): Promise<ArticleId> {
  const blocks = [{ kind: 'paragraph', text: '昨日上午，全区工作会议召开。' }] as const
  const doc = documentJson(newDocument({ ...EMPTY_ARTICLE, title: '区里开会', byline, blocks }))
  const article = { doc, details: NO_DETAILS, origin: null, asItCameIn: null }
  const [row] = valueOf(await library.create([article]))
  if (row === undefined) throw new Error('one article makes one row')
  return row.id
}

/** Acts on the text as it stands. */
export function acting(library: Library, id: ArticleId) {
  return async (who: Profile, done: ReviewAct) => {
    const { content } = valueOf(await library.reviewState(id))
    return library.act({ id, person: who.id, pin: null, content, act: done })
  }
}

export const passing = (id: string): ReviewAct => ({
  kind: 'sign',
  duty: id,
  outcome: 'pass',
  opinion: '同意',
})

/** Through all four sign-offs and the release. */
export async function release(library: Library, id: ArticleId): Promise<void> {
  const act = acting(library, id)
  valueOf(await act(WANG, { kind: 'submit' }))
  valueOf(await act(WANG, passing('first-review')))
  valueOf(await act(LI, passing('first-proof')))
  valueOf(await act(ZHAO, passing('final-review')))
  valueOf(await act(QIAN, passing('third-proof')))
  valueOf(await act(SUN, passing('release')))
}
