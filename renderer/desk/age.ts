import type { Language } from '#core/messages/message'
import { translate } from '#core/messages/translate'

const LOCALES = { zh: 'zh-CN', en: 'en-US' } as const

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** How long ago, in the words a newsroom uses. `now` is the clock's milliseconds. */
export function ageWords(at: string, now: number, language: Language): string {
  const t = translate(language)
  const passed = now - Date.parse(at)
  if (passed < MINUTE_MS) return t('age.now')
  if (passed < HOUR_MS) return t('age.minutes', { count: Math.floor(passed / MINUTE_MS) })
  if (Date.parse(at) >= startOfDay(now, 0)) {
    return t('age.hours', { count: Math.floor(passed / HOUR_MS) })
  }
  if (Date.parse(at) >= startOfDay(now, -1)) return t('age.yesterday', { time: clockTime(at) })
  return dayWords(at, now, language)
}

/** Midnight of the editor's own day, `days` from today, in milliseconds. */
export function startOfDay(now: number, days: number): number {
  const date = new Date(now)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime()
}

/** `14:02` */
export function clockTime(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}

/** `14:02:31`, for the saved state: an editor looks for the second. */
export function clockTimeToTheSecond(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB')
}

/** `9月29日`, with the year when it is not this one. */
export function dayWords(at: string, now: number, language: Language): string {
  const date = new Date(at)
  const otherYear = date.getFullYear() !== new Date(now).getFullYear()
  return date.toLocaleDateString(LOCALES[language], {
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
    ...(otherYear ? { year: 'numeric' } : {}),
  })
}

/** `9月29日 周二` for a calendar day `YYYY-MM-DD`, which belongs to no time zone. */
export function editionWords(day: string, language: Language): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(LOCALES[language], {
    timeZone: 'UTC',
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
  })
}

/** Date and time in full. */
export function momentWords(at: string, language: Language): string {
  return new Date(at).toLocaleString(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
}
