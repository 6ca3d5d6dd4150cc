import type { VersionRow } from '#core/history/version'
import type { Translate } from '#core/messages/translate'

/** What an editor calls a version: its name, else its number. */
export function versionTitle(t: Translate, { number, name, cause }: VersionRow): string {
  if (cause === 'restored') return t('history.restored-from', { number: name })
  return name === '' ? t('history.number', { number }) : name
}

/** Why it was kept: by itself, by name, at which stage. */
export function versionCause(t: Translate, { cause, stage }: VersionRow): string {
  const words = t(`history.cause.${cause}`)
  return cause === 'stage' ? `${words} ${t(`stage.${stage}`)}` : words
}

/** In a list of choices: number, what it is called or why it was kept, and by whom. */
export function versionChoice(t: Translate, row: VersionRow): string {
  const isCalled = row.name !== '' || row.cause === 'restored'
  const words = isCalled ? versionTitle(t, row) : versionCause(t, row)
  return [String(row.number), words, row.by].filter(Boolean).join(' · ')
}
