import type { Translate } from '#core/messages/translate'
import type { GivenPage } from './given-page.ts'

/** What a page is called on screen: its file's name, or that it was pasted. */
export function givenName(t: Translate, page: GivenPage): string {
  return sourceName(t, page.kind === 'file' ? page.file.name : '')
}

export function sourceName(t: Translate, name: string): string {
  return name === '' ? t('intake.pasted') : name
}
