import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The machine as far as folders depend on it. */
export type Machine = {
  readonly platform: string
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isFolder: (path: string) => boolean
}

export function thisMachine(): Machine {
  return { platform: process.platform, home: homedir(), env: process.env, isFolder: existsSync }
}

export type UserFolders = {
  /** Settings. */
  readonly config: string
  /** Logs, and the sample library. */
  readonly state: string
  /** Where the library of a newcomer goes. */
  readonly library: string
}

/** Each system's own places. `QUWEN_HOME` puts all of them in one folder, for tests and for sticks. */
export function userFolders(machine: Machine): UserFolders {
  const { platform, home, env } = machine
  const own = env['QUWEN_HOME']
  if (own !== undefined && own !== '') {
    return { config: own, state: join(own, 'state'), library: join(own, '区闻稿库') }
  }
  const library = join(documents(machine), '区闻稿库')
  if (platform === 'win32') {
    const roaming = env['APPDATA'] ?? join(home, 'AppData/Roaming')
    const local = env['LOCALAPPDATA'] ?? join(home, 'AppData/Local')
    return { config: join(roaming, 'Quwen'), state: join(local, 'Quwen'), library }
  }
  if (platform === 'darwin') {
    const support = join(home, 'Library/Application Support/Quwen')
    return { config: support, state: support, library }
  }
  return {
    config: join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'quwen'),
    state: join(env['XDG_STATE_HOME'] ?? join(home, '.local/state'), 'quwen'),
    library,
  }
}

/** Where 文档 was moved into OneDrive and is gone from home, it is there; the screen warns of it. */
function documents({ home, env, isFolder }: Machine): string {
  const atHome = join(home, 'Documents')
  const oneDrive = env['OneDrive']
  if (oneDrive === undefined || isFolder(atHome)) return atHome

  const inOneDrive = join(oneDrive, 'Documents')
  return isFolder(inOneDrive) ? inOneDrive : atHome
}
