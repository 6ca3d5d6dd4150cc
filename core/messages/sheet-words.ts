import type { SignOffSheet } from '#core/review/sign-off-sheet'
import type { Translate } from './translate.ts'

/** Whether the text is the one that was released. */
export function releaseWords(
  t: Translate,
  { stage, isAsReleased, entries }: Pick<SignOffSheet, 'stage' | 'isAsReleased' | 'entries'>,
): string {
  const wasReleased = entries.some(
    ({ event }) =>
      event.kind === 'signed' && event.dutyKind === 'release' && event.outcome === 'pass',
  )
  if (!wasReleased) return t('sheet.not-released')
  return t(stage === 'signed-off' && isAsReleased ? 'sheet.as-released' : 'sheet.not-as-released')
}

/** The whole fingerprint in fours, as it is compared with one that was printed. */
export function chainWords(t: Translate, { chain }: Pick<SignOffSheet, 'chain'>): string {
  if (chain.kind === 'broken') return t('sheet.broken', { line: chain.line })
  const print = (chain.fingerprint.match(/.{4}/gu) ?? ['—']).join(' ')
  return chain.torn === undefined ? print : t('sheet.torn', { print })
}
