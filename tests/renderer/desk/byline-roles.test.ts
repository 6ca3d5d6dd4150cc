import { expect, it } from 'vitest'
import { parseByline } from '#core/article/byline'
import { bylineRoles } from '#renderer/desk/byline-roles'

it('names every role that somebody has, and none that nobody has', () => {
  const roles = bylineRoles(parseByline('记者 柴琳琳 通讯员 姜璞 文图'))
  expect(roles).toEqual([
    { role: { message: 'byline.reporters' }, people: '柴琳琳' },
    { role: { message: 'byline.correspondents' }, people: '姜璞' },
    { role: { message: 'byline.credit' }, people: '文图' },
  ])
})

it('has nothing to say of no byline', () => {
  expect(bylineRoles(parseByline(''))).toEqual([])
})
