import { access, constants, readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** The program of LibreOffice on this machine, where it usually lies; undefined where there is none. */
export async function findLibreOffice(): Promise<string | undefined> {
  for (const path of [...usualPlaces(), ...(await versionedPlaces())])
    // oxlint-disable-next-line eslint/no-await-in-loop -- the first that is there will do
    if (await isProgram(path)) return path
  return undefined
}

function usualPlaces(): readonly string[] {
  const { platform, env } = process
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)'].map((name) => env[name])
    // The .com waits for its work to end, the .exe comes back at once.
    return roots.flatMap((root) =>
      root === undefined ? [] : [join(root, 'LibreOffice', 'program', 'soffice.com')],
    )
  }
  if (platform === 'darwin') {
    const inside = 'LibreOffice.app/Contents/MacOS/soffice'
    return [join('/Applications', inside), join(homedir(), 'Applications', inside)]
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder.startsWith('/'))
  return [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => [
    join(folder, 'soffice'),
    join(folder, 'libreoffice'),
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
    .map((name) => join('/opt', name, 'program', 'soffice'))
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
