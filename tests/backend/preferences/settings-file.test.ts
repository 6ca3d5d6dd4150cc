import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetLibrary, rememberLibrary } from '#backend/preferences/recent-libraries'
import { FIRST_SETTINGS } from '#backend/preferences/settings'
import { openSettingsFile } from '#backend/preferences/settings-file'
import { temporaryFolder } from '../../e2e/temporary-folder.ts'

describe('the settings file', () => {
  let folder: string

  beforeEach(async () => {
    folder = await temporaryFolder()
  })

  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('begins with the first settings', async () => {
    expect((await openSettingsFile(join(folder, 'new'))).now()).toEqual(FIRST_SETTINGS)
  })

  it('remembers what was changed, and keeps the order of changes', async () => {
    const settings = await openSettingsFile(folder)
    const libraries = ['/a', '/b', '/c']
    await Promise.all(
      libraries.map((path) => settings.update((before) => rememberLibrary(before, path))),
    )
    const again = await openSettingsFile(folder)
    expect(again.now()).toMatchObject({
      lastLibrary: '/c',
      recentLibraries: ['/c', '/b', '/a'],
    })
  })

  it.each(['', '{', 'null', '{"preferences":1}', '\u0000\u0000'])(
    'puts a file that reads “%s” aside and begins anew',
    async (written) => {
      await writeFile(join(folder, 'settings.json'), written)
      const settings = await openSettingsFile(folder)
      expect(settings.now()).toEqual(FIRST_SETTINGS)
      expect(await readFile(join(folder, 'settings.json.set-aside'), 'utf8')).toBe(written)
    },
  )
})

describe('the libraries on offer', () => {
  it('come once each, the last one opened first, and at most eight', () => {
    const opened = Array.from({ length: 12 }, (_, at) => `/${at}`)
    const settings = [...opened, '/5'].reduce(rememberLibrary, FIRST_SETTINGS)
    expect(settings.recentLibraries).toEqual(['/5', '/11', '/10', '/9', '/8', '/7', '/6', '/4'])
  })

  it('lose one that has moved', () => {
    const settings = forgetLibrary(rememberLibrary(FIRST_SETTINGS, '/a'), '/a')
    expect(settings).toMatchObject({ lastLibrary: null, recentLibraries: [] })
  })
})
