import { translate, type Translate } from '#core/messages/translate'
import { usePreferences } from '../state/preferences.ts'

const LANGUAGES = { zh: translate('zh'), en: translate('en') }

/** The editor's language as a function; components render again when it changes. */
export function useTranslate(): Translate {
  return LANGUAGES[usePreferences(({ language }) => language)]
}

/** The same for code outside of components. */
export function currentTranslate(): Translate {
  return LANGUAGES[usePreferences.getState().language]
}
