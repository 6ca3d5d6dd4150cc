import type { Translate } from './translate.ts'
import type { RecordEvent } from '#core/review/record'
import { dutyName } from './duty-name.ts'

/** What happened, in a few words: `初审 · 通过`. */
export function eventWords(t: Translate, event: RecordEvent): string {
  if (event.kind === 'signed') {
    const duty = { id: event.duty, kind: event.dutyKind, name: event.dutyName }
    return `${dutyName(t, duty)} · ${t(`outcome.${event.outcome}`)}`
  }
  if (event.kind === 'published')
    return t('sign-off.event.published', { edition: event.edition, page: event.page })
  return t(`sign-off.event.${event.kind}`)
}

/** What was said with it; '' when nothing was. */
export function eventOpinion(event: RecordEvent): string {
  if (event.kind === 'signed') return event.opinion
  return 'reason' in event ? event.reason : ''
}
