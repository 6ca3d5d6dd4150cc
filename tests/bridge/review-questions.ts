import type { ArticleId } from '#core/article/article'
import { NO_DESK_STYLES } from '#core/house-style/desk-styles'
import { NOBODY, ProfileId } from '#core/people/profile'
import { SHIPPED_PROCESS } from '#core/review/shipped-process'
import type { Asker, EveryAnswer } from './every-question.ts'

const PERSON = ProfileId.parse('7b1e2f8a-1111-4222-8333-444455556666')

/** Everything about people, review, versions and packages. Nobody is there yet to sign. */
export async function reviewQuestions({ ask, upload }: Asker, id: ArticleId) {
  const content = '0'.repeat(64)
  const handle = await upload(Buffer.from('no package'))
  return {
    'people:profiles': await ask('people:profiles', {}),
    'people:keep': await ask('people:keep', { people: NOBODY, pin: null }),
    'people:set-pin': await ask('people:set-pin', { id: PERSON, pin: null, next: '1234' }),
    'people:unlock': await ask('people:unlock', { id: PERSON, pin: null }),
    'review:process': await ask('review:process', {}),
    'house-style:list': await ask('house-style:list', {}),
    'house-style:import': await ask('house-style:import', {
      handle: await upload(Buffer.from('no Word file')),
      name: 'a.docx',
    }),
    'house-style:keep': await ask('house-style:keep', { styles: NO_DESK_STYLES }),
    'review:keep-process': await ask('review:keep-process', { process: SHIPPED_PROCESS }),
    'review:state': await ask('review:state', { id }),
    'review:act': await ask('review:act', {
      id,
      person: PERSON,
      pin: null,
      content,
      act: { kind: 'submit' },
    }),
    'review:comment': await ask('review:comment', { id, act: { kind: 'reopen', thread: 't1' } }),
    'review:set-tracking': await ask('review:set-tracking', { id, tracking: true }),
    'review:sheet': await ask('review:sheet', { id }),
    'review:export-sheet': await ask('review:export-sheet', { ids: [id] }),
    'history:list': await ask('history:list', { id }),
    'history:read': await ask('history:read', { id, number: 1 }),
    'history:writer': await ask('history:writer', { id }),
    'history:keep': await ask('history:keep', { id, name: '初稿' }),
    'history:restore': await ask('history:restore', { id, number: 1 }),
    'package:pack': await ask('package:pack', { id }),
    'package:read': await ask('package:read', { handle, name: 'a.quwen' }),
    'package:merge': await ask('package:merge', { handle, name: 'a.quwen' }),
  } satisfies Partial<EveryAnswer>
}
