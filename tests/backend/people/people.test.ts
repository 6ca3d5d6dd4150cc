import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NOBODY, ProfileId, type People, type Profile } from '#core/people/profile'
import { checkLibrary } from '#backend/library/check-library'
import type { Library } from '#backend/library/library'
import { moveLibrary } from '#backend/library/move-library'
import { handClock } from '../library/hand-clock.ts'
import { errorOf, openForTest, valueOf } from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'

describe('the people of a library', () => {
  it('are nobody until the desk names them', async () => {
    const { library } = await openForTest(await temporaryFolder())
    expect(valueOf(await library.people())).toEqual(NOBODY)
  })

  it('are there again after the library was closed and moved, and everybody hears of them', async () => {
    const folder = await temporaryFolder()
    const { library, heard } = await openForTest(folder)
    const kept = valueOf(await library.keepPeople(peopleOf(WANG, LI), null))
    expect(heard.at(-1)).toEqual({ name: 'people:changed', news: kept })
    const { people } = await withPin(library, WANG, '1357')
    await library.close()

    const target = join(await temporaryFolder(), 'moved')
    valueOf(await moveLibrary(folder, target))
    const again = (await openForTest(target)).library
    expect(valueOf(await again.people())).toEqual(people)
    expect(errorOf(await again.checkPin(WANG.id, '2468'))).toEqual({ kind: 'wrong-pin', left: 4 })
    expect(valueOf(await again.checkPin(WANG.id, '1357')).name).toBe('王小明')
    expect(valueOf(await checkLibrary(target)).problems).toEqual([])
  })

  it('are not overwritten from an older state', async () => {
    const { library } = await openForTest(await temporaryFolder())
    valueOf(await library.keepPeople(peopleOf(WANG), null))
    expect(errorOf(await library.keepPeople(peopleOf(LI), null))).toEqual({
      kind: 'stale',
      revision: 1,
    })
    expect(valueOf(await library.people()).profiles).toEqual([WANG])
  })

  it.each([
    ['two of one name', [WANG, { ...LI, name: '王小明' }]],
    [
      'two of one name in full-width letters',
      [
        { ...WANG, name: 'Amy' },
        { ...LI, name: 'Ａｍｙ' },
      ],
    ],
    ['one of them twice', [WANG, { ...WANG, name: '李强' }]],
  ])('are refused with %s', async (_, profiles) => {
    const { library } = await openForTest(await temporaryFolder())
    const kept = await library.keepPeople(peopleOf(...profiles), null)
    expect(errorOf(kept).kind).toBe('invalid-document')
    expect(valueOf(await library.people())).toEqual(NOBODY)
  })

  it('come from their good copy when somebody tampered with the file, which is kept aside', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    await withPin(library, WANG, '1357')
    const path = join(folder, 'people.json')
    const whole = await readFile(path, 'utf8')
    await writeFile(path, whole.replace('王小明', '王大明'))

    expect(valueOf(await library.people()).profiles.map(({ name }) => name)).toEqual(['王小明'])
    expect(library.state().setAside).toHaveLength(1)
  })

  it('are left alone when a newer 区闻 wrote them', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const path = join(folder, 'people.json')
    await writeFile(path, JSON.stringify({ format: 2, everybody: [] }))
    const newer = { kind: 'newer-format', path, format: 2 }
    expect(errorOf(await library.people())).toEqual(newer)
    expect(errorOf(await library.keepPeople(peopleOf(WANG), null))).toEqual(newer)
  })
})

describe('a PIN', () => {
  it('stands before a name, and the screen’s word on it counts for nothing', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const said = peopleOf({ ...WANG, hasPin: true })
    expect(valueOf(await library.keepPeople(said, null)).profiles).toEqual([WANG])
    expect(valueOf(await library.checkPin(WANG.id, null))).toEqual(WANG)

    const { people } = await withPin(library, WANG, '1357')
    const opened = { ...people, profiles: [{ ...WANG, hasPin: false }] }
    expect(valueOf(await library.keepPeople(opened, null)).profiles[0]?.hasPin).toBe(true)
    expect(errorOf(await library.checkPin(WANG.id, null))).toEqual({ kind: 'wrong-pin', left: 5 })
  })

  it('is asked before anything of its person changes, and of nobody else', async () => {
    const { library } = await openForTest(await temporaryFolder())
    valueOf(await library.keepPeople(peopleOf(WANG, LI), null))
    const people = valueOf(await library.setPin({ id: WANG.id, pin: null, next: '1357' }))
    const [wang, li] = people.profiles
    if (wang === undefined || li === undefined) throw new Error('two were kept')

    const promoted = { ...people, profiles: [{ ...wang, role: 'editor-in-chief' as const }, li] }
    expect(errorOf(await library.keepPeople(promoted, null)).kind).toBe('wrong-pin')
    expect(errorOf(await library.keepPeople(promoted, '9999')).kind).toBe('wrong-pin')
    expect(errorOf(await library.keepPeople({ ...people, profiles: [li] }, null)).kind).toBe(
      'wrong-pin',
    )
    const other = { ...people, profiles: [{ ...li, unit: '要闻部' }, wang] }
    const next = valueOf(await library.keepPeople(other, null))
    const again = { ...promoted, revision: next.revision }
    expect(valueOf(await library.keepPeople(again, '1357')).profiles[0]?.role).toBe(
      'editor-in-chief',
    )
  })

  it('speaks for one person: two behind PINs are not changed at once', async () => {
    const { library } = await openForTest(await temporaryFolder())
    valueOf(await library.keepPeople(peopleOf(WANG, LI), null))
    valueOf(await library.setPin({ id: WANG.id, pin: null, next: '1357' }))
    const people = valueOf(await library.setPin({ id: LI.id, pin: null, next: '1357' }))
    expect(errorOf(await library.keepPeople({ ...people, profiles: [] }, '1357')).kind).toBe(
      'wrong-pin',
    )
  })

  it('is changed and taken away only by who knows it', async () => {
    const { library } = await openForTest(await temporaryFolder())
    await withPin(library, WANG, '1357')
    const { id } = WANG
    expect(errorOf(await library.setPin({ id, pin: null, next: null })).kind).toBe('wrong-pin')
    expect(errorOf(await library.setPin({ id, pin: '2468', next: '1111' })).kind).toBe('wrong-pin')
    valueOf(await library.setPin({ id, pin: '1357', next: '24680' }))
    expect(errorOf(await library.checkPin(id, '1357')).kind).toBe('wrong-pin')
    const bare = valueOf(await library.setPin({ id, pin: '24680', next: null }))
    expect(bare.profiles).toEqual([WANG])
    valueOf(await library.checkPin(id, null))
  })

  it('is there again when removing its person is taken back', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { people } = await withPin(library, WANG, '1357')
    const without = valueOf(await library.keepPeople({ ...people, profiles: [] }, '1357'))
    expect(errorOf(await library.checkPin(WANG.id, '1357'))).toEqual({ kind: 'unknown-person' })
    const back = { ...without, profiles: people.profiles }
    expect(valueOf(await library.keepPeople(back, null)).profiles).toEqual(people.profiles)
    expect(errorOf(await library.checkPin(WANG.id, null)).kind).toBe('wrong-pin')
    valueOf(await library.checkPin(WANG.id, '1357'))
  })

  it('cannot be guessed fast: five wrong ones are a pause, and the next one twice as long', async () => {
    const clock = handClock()
    const { library } = await openForTest(await temporaryFolder(), { clock })
    await withPin(library, WANG, '1357')
    const tryPin = async (pin: string) => library.checkPin(WANG.id, pin)

    // All at once, in whatever order: none slips through before the others were counted.
    const five = await Promise.all(['0001', '0002', '0003', '0004', '0005'].map(tryPin))
    const refusals = five.map(errorOf)
    expect(refusals).toContainEqual({ kind: 'pin-paused', seconds: 30 })
    for (const left of [4, 3, 2, 1]) expect(refusals).toContainEqual({ kind: 'wrong-pin', left })
    expect(errorOf(await tryPin('1357'))).toEqual({ kind: 'pin-paused', seconds: 30 })
    clock.wind(29_500)
    expect(errorOf(await tryPin('1357'))).toEqual({ kind: 'pin-paused', seconds: 1 })
    clock.wind(500)
    await Promise.all(['0001', '0002', '0003', '0004', '0005'].map(tryPin))
    expect(errorOf(await tryPin('1357'))).toEqual({ kind: 'pin-paused', seconds: 60 })
    clock.wind(60_000)
    valueOf(await tryPin('1357'))
    expect(errorOf(await tryPin('0001'))).toEqual({ kind: 'wrong-pin', left: 4 })
  })

  it('never leaves the backend: not in an answer, the news, the log or as digits on the disk', async () => {
    const folder = await temporaryFolder()
    const notes: string[] = []
    const { library, heard } = await openForTest(folder, { note: (text) => notes.push(text) })
    const { answers } = await withPin(library, WANG, '13577531')
    const told = JSON.stringify([...answers, await library.people(), heard, notes])
    const disk = await readFile(join(folder, 'people.json'), 'utf8')
    expect(disk).toContain('"salt"')
    expect(told).not.toMatch(/13577531|salt|hash|scrypt/u)
    expect(disk).not.toContain('13577531')
  })
})

const WANG = profile('11111111-1111-4111-8111-111111111111', '王小明', 1)
const LI = profile('22222222-2222-4222-8222-222222222222', '李强', 2)

function profile(id: string, name: string, colour: number): Profile {
  const initials = name.slice(-2)
  return {
    id: ProfileId.parse(id),
    name,
    role: 'editor',
    unit: '',
    colour,
    initials,
    hasPin: false,
  }
}

function peopleOf(...profiles: readonly Profile[]): People {
  return { ...NOBODY, profiles }
}

/** Keeps the person unless they are there, and puts a PIN before the name. */
async function withPin(library: Library, who: Profile, pin: string) {
  const { profiles } = valueOf(await library.people())
  const isThere = profiles.some(({ id }) => id === who.id)
  const kept = isThere ? undefined : await library.keepPeople(peopleOf(who), null)
  const set = await library.setPin({ id: who.id, pin: null, next: pin })
  return { people: valueOf(set), answers: [kept, set] }
}
