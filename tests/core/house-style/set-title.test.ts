import { describe, expect, it } from 'vitest'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { setTitle } from '#core/house-style/set-title'

const { newspaper } = HOUSE_STYLES

/** Characters of 22 pt that fit into the measure of 8640 twips once it is narrowed. */
const measure = (title: string) => Math.floor((8640 - 2 * setTitle(title, newspaper).indent) / 440)

describe('a title', () => {
  it.each(['管城回族区召开经济运行分析会', '十九个汉字正好放满一行不用换行的标题'])(
    'that fits one line is left alone: %s',
    (title) => {
      expect(setTitle(title, newspaper)).toEqual({ lines: [title], indent: 0 })
    },
  )

  it.each([
    ['三十年老院焕新颜 居民乐享“家门口”幸福', ['三十年老院焕新颜', '居民乐享“家门口”幸福']],
    [
      '强化政治担当　推动以案促改工作常态化长效化',
      ['强化政治担当', '推动以案促改工作常态化长效化'],
    ],
  ])('breaks at its space when it is too long: %s', (title, lines) => {
    expect(setTitle(title, newspaper)).toEqual({ lines, indent: 0 })
  })

  it('is not torn inside a word where a little more width keeps it whole', () => {
    const title = '管城回族区召开以案促改工作动员暨教育大会'
    expect(title.slice(0, measure(title))).toBe('管城回族区召开以案促改')
  })

  it('that stands at the left keeps the left edge', () => {
    const title = '管城回族区召开以案促改工作动员暨教育大会，部署全年工作任务'
    expect(setTitle(title, HOUSE_STYLES.wechat)).toEqual({ lines: [title], indent: 0 })
  })

  it.each([
    ['管城回族区召开以案促改工作动员暨教育大会', 20, 11],
    ['管城回族区召开金岱科创城项目推进第三次联席会领导小组会议', 28, 14],
  ])('without a space is set in lines of like length: %s', (title, length, longest) => {
    expect(title).toHaveLength(length)
    expect(setTitle(title, newspaper).lines).toEqual([title])
    expect(measure(title)).toBeLessThanOrEqual(longest)
    expect(measure(title) * 2).toBeGreaterThanOrEqual(length)
  })
})
