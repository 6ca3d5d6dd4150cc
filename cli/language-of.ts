import type { Language } from '#core/messages/message'

/** Chinese, unless the terminal was set to English. POSIX: the first of these that is set decides. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  )
  return set?.startsWith('en') === true ? 'en' : 'zh'
}
