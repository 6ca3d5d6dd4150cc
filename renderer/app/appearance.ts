import type { Preferences } from '#core/desk/preferences'
import { usePreferences } from '../state/preferences.ts'

const ROOT_FONT_PX = 16

/** Keeps the page's root in step with language, theme and zoom, from now on. */
export function applyAppearance(): () => void {
  apply(usePreferences.getState())
  return usePreferences.subscribe(apply)
}

function apply({ language, theme, zoom }: Preferences): void {
  const root = document.documentElement
  root.lang = language === 'zh' ? 'zh-CN' : 'en'
  root.style.fontSize = `${ROOT_FONT_PX * zoom}px`
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
}
