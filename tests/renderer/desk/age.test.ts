import { describe, expect, it } from 'vitest'
import { ageWords, clockTimeToTheSecond, dayWords, editionWords } from '#renderer/desk/age'

const local = (...parts: [number, number, number, number, number]) => new Date(...parts)
const NOW = local(2026, 8, 29, 14, 30)

describe('the age of an article', () => {
  it.each([
    [local(2026, 8, 29, 14, 30), '刚刚', 'just now'],
    [local(2026, 8, 29, 14, 29), '1 分钟前', '1 min ago'],
    [local(2026, 8, 29, 13, 31), '59 分钟前', '59 min ago'],
    [local(2026, 8, 29, 13, 30), '1 小时前', '1 h ago'],
    [local(2026, 8, 29, 0, 5), '14 小时前', '14 h ago'],
    [local(2026, 8, 28, 23, 59), '昨天 23:59', 'yest. 23:59'],
    [local(2026, 8, 28, 0, 0), '昨天 00:00', 'yest. 00:00'],
    [local(2026, 8, 27, 23, 59), '9月27日', 'Sep 27'],
    [local(2025, 11, 31, 12, 0), '2025年12月31日', 'Dec 31, 2025'],
  ])('of %s is “%s”', (at, chinese, english) => {
    expect(ageWords(at.toISOString(), NOW.getTime(), 'zh')).toBe(chinese)
    expect(ageWords(at.toISOString(), NOW.getTime(), 'en')).toBe(english)
  })

  it('calls less than an hour ago minutes, also across midnight', () => {
    const now = local(2026, 8, 29, 0, 10).getTime()
    expect(ageWords(local(2026, 8, 28, 23, 50).toISOString(), now, 'zh')).toBe('20 分钟前')
  })
})

describe('days and times', () => {
  it('names an edition with its weekday, whatever the time zone', () => {
    expect(editionWords('2026-09-29', 'zh')).toBe('9月29日周二')
    expect(editionWords('2026-09-29', 'en')).toBe('Tue, Sep 29')
  })

  it('leaves the year out while it is this one', () => {
    expect(dayWords(local(2026, 0, 2, 9, 0).toISOString(), NOW.getTime(), 'zh')).toBe('1月2日')
  })

  it('tells a saved time to the second', () => {
    expect(clockTimeToTheSecond(new Date(2026, 8, 29, 14, 2, 31).toISOString())).toBe('14:02:31')
  })
})
