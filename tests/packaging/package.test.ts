import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { extractAll, extractFile, listPackage } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../e2e/temporary-folder.ts'
import { startElectron } from '../electron/running-electron.ts'
import { pack } from './pack.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const MEGABYTE = 1_000_000

describe('the package', () => {
  let folder: string
  let asar: string
  let files: readonly string[]

  beforeAll(async () => {
    folder = await temporaryFolder()
    ;({ asar } = await pack(folder))
    files = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/'))
  }, 120_000)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('holds exactly what was built, package.json and the licences', async () => {
    const built = await readdir(join(ROOT, 'dist'), { recursive: true, withFileTypes: true })
    const expected = built
      .filter((entry) => entry.isFile() && entry.name !== '.stamp')
      .map(({ parentPath, name }) =>
        join(parentPath, name).slice(ROOT.length).replaceAll('\\', '/'),
      )
    const folders = new Set(files.map((path) => path.slice(0, path.lastIndexOf('/'))))
    const packed = files.filter((path) => !folders.has(path))
    expect(packed.toSorted()).toEqual(['/LICENSE', '/package.json', ...expected].toSorted())
  })

  it('holds no sources, no source maps, no tests and no modules', () => {
    expect(files.filter((path) => /\.tsx?$|\.map$|\/tests?\/|node_modules/u.test(path))).toEqual([])
    const scripts = files.filter((path) => /\.(?:mjs|cjs|js)$/u.test(path))
    expect(scripts.length).toBeGreaterThan(4)
    for (const path of scripts) {
      expect(extractFile(asar, path.slice(1)).toString()).not.toContain('sourceMappingURL=')
    }
  })

  it('is under 12 MB', async () => {
    expect((await stat(asar)).size).toBeLessThan(12 * MEGABYTE)
  })

  it('names its main program', () => {
    const { main } = JSON.parse(extractFile(asar, 'package.json').toString())
    expect(files).toContain(`/${main}`)
  })

  it.each(['react', 'prosemirror-model', 'docx', 'zod', 'lowdb', 'fflate'])(
    'carries the licence of %s',
    (name) => {
      const notices = extractFile(asar, 'dist/THIRD-PARTY-NOTICES.txt').toString()
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'mu'))
    },
  )

  it('tells no machine’s paths', () => {
    const texts = files.filter((path) => /\.(?:mjs|cjs|js|html|txt|json)$/u.test(path))
    for (const path of texts) {
      expect(extractFile(asar, path.slice(1)).includes(ROOT)).toBe(false)
    }
  })

  it('keeps only the languages of its editors', async () => {
    const locales = await readdir(join(folder, 'package/linux-unpacked/locales'))
    expect(locales.toSorted()).toEqual(['en-US.pak', 'zh-CN.pak'])
  })

  it('boots its main program and shows the desk', async () => {
    const appPath = join(folder, 'unpacked')
    extractAll(asar, appPath)
    const electron = startElectron({ home: join(folder, 'home'), appPath })
    const title = await electron.run(async ({ page }) => {
      const shown = await page()
      await shown.locator('#root > *').first().waitFor()
      return shown.title()
    }, null)
    await electron.kill()
    expect(title).toBe('区闻')
  }, 60_000)
})

describe('the fuses', () => {
  it.each([
    ['runAsNode', 'false'],
    ['enableCookieEncryption', 'true'],
    ['enableNodeOptionsEnvironmentVariable', 'false'],
    ['enableNodeCliInspectArguments', 'false'],
    ['enableEmbeddedAsarIntegrityValidation', 'true'],
    ['onlyLoadAppFromAsar', 'true'],
    ['loadBrowserProcessSpecificV8Snapshot', 'false'],
    ['grantFileProtocolExtraPrivileges', 'false'],
  ])('sets %s to %s', async (fuse, value) => {
    const written = await readFile(join(ROOT, 'electron-builder.yml'), 'utf8')
    expect(written).toContain(`  ${fuse}: ${value}\n`)
  })
})
