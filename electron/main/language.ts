import type { Language } from '#core/messages/message'
import { translate, type Translate } from '#core/messages/translate'

let language: Language = 'zh'

/** The language of menus and dialogs: the editor's, as the screen last set it. */
export function setLanguage(chosen: Language): void {
  language = chosen
}

export function say(): Translate {
  return translate(language)
}
