import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, Platform } from 'electron-builder'

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * Packs for Linux as `npm run package` does, with an Electron that is only a name: there is no
 * network to fetch the real one. The fuses need its binary and are left out.
 */
export async function pack(folder: string): Promise<{ readonly asar: string }> {
  const electronDist = join(folder, 'electron')
  await standInDist(electronDist)
  const output = join(folder, 'package')
  await build({
    projectDir: ROOT,
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: {
      extends: join(ROOT, 'electron-builder.yml'),
      electronDist,
      electronFuses: null,
      directories: { output },
    },
  })
  return { asar: join(output, 'linux-unpacked/resources/app.asar') }
}

async function standInDist(folder: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true })
  await mkdir(join(folder, 'locales'))
  const { version } = JSON.parse(
    await readFile(join(ROOT, 'node_modules/electron/package.json'), 'utf8'),
  )
  const files = {
    electron: '#!/bin/sh\n',
    version: `${version}`,
    LICENSE: 'stand-in\n',
    'LICENSES.chromium.html': 'stand-in\n',
    'locales/zh-CN.pak': '',
    'locales/en-US.pak': '',
    'locales/fr.pak': '',
  }
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)),
  )
  await chmod(join(folder, 'electron'), 0o755)
}
