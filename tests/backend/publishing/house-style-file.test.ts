import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chosenStyle } from '#backend/publishing/chosen-style'
import { checkLibrary } from '#backend/library/check-library'
import { seal } from '#backend/library/checksummed-json'
import { allStyles, NO_DESK_STYLES, type DeskStyles } from '#core/house-style/desk-styles'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { errorOf, openForTest, valueOf } from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'

const OWN = { ...HOUSE_STYLES.newspaper, id: 'evening', name: '晚报' }
const CHANGED = { ...HOUSE_STYLES.official, subheadings: 'han' } as const
const DESK: DeskStyles = { ...NO_DESK_STYLES, styles: [OWN, CHANGED] }

describe('the house styles of a library', () => {
  it('are the four we ship until the desk keeps its own', async () => {
    const { library } = await openForTest(await temporaryFolder())
    expect(valueOf(await library.houseStyles())).toEqual(NO_DESK_STYLES)
    expect(allStyles(NO_DESK_STYLES)).toEqual(Object.values(HOUSE_STYLES))
  })

  it('are there again after the library was closed, and everybody hears of them', async () => {
    const folder = await temporaryFolder()
    const { library, heard } = await openForTest(folder)
    const kept = valueOf(await library.keepHouseStyles(DESK))
    expect(kept).toEqual({ ...DESK, revision: 1 })
    expect(heard.at(-1)).toEqual({ name: 'house-styles:changed', news: kept })
    await library.close()

    const again = await openForTest(folder)
    expect(valueOf(await again.library.houseStyles())).toEqual(kept)
    expect(await chosenStyle('evening', again.library)).toEqual(OWN)
    expect(await chosenStyle('official', again.library)).toEqual(CHANGED)
    expect(valueOf(await checkLibrary(folder)).problems).toEqual([])
  })

  it('are not overwritten from an older state', async () => {
    const { library } = await openForTest(await temporaryFolder())
    valueOf(await library.keepHouseStyles(DESK))
    expect(errorOf(await library.keepHouseStyles(NO_DESK_STYLES))).toEqual({
      kind: 'stale',
      revision: 1,
    })
  })

  it('give way to the good copy when the file is damaged, which is set aside', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    valueOf(await library.keepHouseStyles(DESK))
    valueOf(await library.keepHouseStyles({ ...DESK, revision: 1, styles: [OWN] }))
    await writeFile(join(folder, 'house-styles.json'), '{"format":1,"styles":[')
    expect(valueOf(await library.houseStyles()).styles.map(({ id }) => id)).toEqual([
      'evening',
      'official',
    ])
    expect(library.state().setAside).toHaveLength(1)
  })

  it('are as we ship them when a newer 区闻 wrote the file, which is left alone', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const newer = seal({ format: 2, revision: 7, styles: [{ id: 'evening', rotation: 90 }] })
    const path = join(folder, 'house-styles.json')
    await writeFile(path, newer)
    expect(errorOf(await library.houseStyles())).toMatchObject({ kind: 'newer-format', format: 2 })
    expect(errorOf(await library.keepHouseStyles(DESK))).toMatchObject({ kind: 'newer-format' })
    expect(await readFile(path, 'utf8')).toBe(Buffer.from(newer).toString())
    expect(await chosenStyle('evening', library)).toEqual(HOUSE_STYLES.newspaper)
  })
})
