import { join } from 'node:path'
import { openLog, type Log } from './log/log.ts'
import { openSettingsFile, type SettingsFile } from './preferences/settings-file.ts'
import type { UserFolders } from './preferences/user-folders.ts'
import type { StartOptions } from './start-options.ts'

/** What is known before a library is opened. */
export type Workplace = {
  readonly libraryPath: string
  readonly isSample: boolean
  readonly settings: SettingsFile
  readonly log: Log
}

export async function openWorkplace(
  folders: UserFolders,
  options: StartOptions,
): Promise<Workplace> {
  const settings = await openSettingsFile(folders.config)
  const sampleLibrary = options.sample ? join(folders.state, '区闻样例稿库') : undefined
  return {
    settings,
    log: openLog(join(folders.state, 'logs')),
    libraryPath: options.library ?? sampleLibrary ?? settings.now().lastLibrary ?? folders.library,
    isSample: options.sample,
  }
}
