import { describe, expect, it } from 'vitest'
import { freeColour, proposedInitials, whoseNameIsTaken } from '#core/people/names'
import { ProfileId } from '#core/people/profile'

const FIRST = ProfileId.parse('11111111-1111-4111-8111-111111111111')
const SECOND = ProfileId.parse('22222222-2222-4222-8222-222222222222')

describe('a name', () => {
  it.each([
    ['王小明', '王小明'],
    ['王小明', ' 王小明 '],
    ['Amy', 'Ａｍｙ'],
  ])('%s stands for one person only, so “%s” is taken', (name, written) => {
    const people = [{ id: FIRST, name }]
    expect(whoseNameIsTaken(people, { id: SECOND, name: written })).toEqual({ id: FIRST, name })
  })

  it.each([
    ['another name', { id: SECOND, name: '王晓明' }],
    ['the same person', { id: FIRST, name: '王小明' }],
  ])('is free for %s', (_, written) => {
    expect(whoseNameIsTaken([{ id: FIRST, name: '王小明' }], written)).toBeUndefined()
  })

  it.each([
    ['王小明', '小明'],
    ['李强', '李强'],
    ['欧阳小明', '小明'],
    ['阿依古丽·买买提', '古丽'],
    ['𠮷野家', '野家'],
    ['John van Dyck', 'JD'],
    ['amy', 'AM'],
    ['', ''],
  ])('%s is “%s” where there is no room', (name, initials) => {
    expect(proposedInitials(name)).toBe(initials)
  })
})

describe('the colour of somebody new', () => {
  it('is one that nobody has', () => {
    expect(freeColour([])).toBe(1)
    expect(freeColour([{ colour: 1 }, { colour: 3 }])).toBe(2)
  })

  it('is one that the fewest have, once all are taken', () => {
    const all = [1, 2, 3, 4, 5, 6, 7, 8].map((colour) => ({ colour }))
    expect(freeColour([...all, { colour: 1 }])).toBe(2)
  })
})
