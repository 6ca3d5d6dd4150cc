import { join } from 'node:path'

/** The machine as far as folders depend on it. */
export type Machine = {
  readonly platform: string
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
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
export function userFolders({ platform, home, env }: Machine): UserFolders {
  const own = env['QUWEN_HOME']
  if (own !== undefined && own !== '') {
    return { config: own, state: join(own, 'state'), library: join(own, '区闻稿库') }
  }
  const library = join(documents({ platform, home, env }), '区闻稿库')
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

/** OneDrive moves 文档 into itself on many office machines; the screen then warns of it. */
function documents({ platform, home, env }: Machine): string {
  const oneDrive = env['OneDrive']
  if (platform === 'win32' && oneDrive !== undefined) return join(oneDrive, 'Documents')
  return join(home, 'Documents')
}
