import { describe, expect, it } from 'vitest'
import { mentionBefore, namesFor, withMentions } from '#renderer/review/comments/mentions'

const NAMES = ['王明', '王明华', '李强']

const named = (text: string) =>
  withMentions(text, NAMES)
    .filter(({ isName }) => isName)
    .map(({ text: words }) => words)

describe('a name after @', () => {
  it.each([
    ['请@王明华核', ['@王明华']],
    ['@王明@李强 看看', ['@王明', '@李强']],
    ['@张三 不在名单', []],
    ['王明说过', []],
    ['发到 a@李', []],
  ])('is told from the other words: %s', (text, names) => {
    expect(named(text)).toEqual(names)
    const whole = withMentions(text, NAMES).map((part) => part.text)
    expect(whole.join('')).toBe(text)
  })

  it('is completed where the caret stands', () => {
    expect(mentionBefore('请@王核', 3)).toEqual({ at: 1, typed: '王' })
    expect(mentionBefore('请@', 2)).toEqual({ at: 1, typed: '' })
    expect(mentionBefore('请@王明 核', 6)).toBeUndefined()
  })

  it('offers who begins so first, and nobody who is written out', () => {
    expect(namesFor('王明', NAMES)).toEqual(['王明华'])
    expect(namesFor('明', NAMES)).toEqual(['王明', '王明华'])
  })
})
