import { access, constants, readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** The program of LibreOffice on this machine, where it usually lies; undefined where there is none. */
export async function findLibreOffice(): Promise<string | undefined> {
  const machine = { platform: process.platform, env: process.env, home: homedir() }
  for (const path of [...usualPlaces(machine), ...(await versionedPlaces())])
    // oxlint-disable-next-line eslint/no-await-in-loop -- the first that is there will do
    if (await isProgram(path)) return path
  return undefined
}

type Machine = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

export function usualPlaces({ platform, env, home }: Machine): readonly string[] {
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)'].map((name) => env[name])
    // The .com waits for its work to end, the .exe comes back at once.
    return roots.flatMap((root) =>
      root === undefined ? [] : [win32.join(root, 'LibreOffice', 'program', 'soffice.com')],
    )
  }
  if (platform === 'darwin') {
    const inside = 'LibreOffice.app/Contents/MacOS/soffice'
    return [posix.join('/Applications', inside), posix.join(home, 'Applications', inside)]
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'))
  return [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => [
    posix.join(folder, 'soffice'),
    posix.join(folder, 'libreoffice'),
  ])
}

/** The packages of libreoffice.org put every version into a folder of its own. */
async function versionedPlaces(): Promise<readonly string[]> {
  if (process.platform === 'win32' || process.platform === 'darwin') return []
  const names = await readdir('/opt').catch(() => [])
  return names
    .filter((name) => name.startsWith('libreoffice'))
    .toSorted()
    .toReversed()
    .map((name) => posix.join('/opt', name, 'program', 'soffice'))
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
