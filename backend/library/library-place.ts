import { statfs } from 'node:fs/promises'
import type { LibraryState } from '#bridge/library-state'
import { isDiskFailure } from './disk-failure.ts'

type Place = LibraryState['place']

/** Where a folder seems to lie. Only for a warning: a wrong guess costs nothing. */
export async function placeOf(realPath: string): Promise<Place> {
  if (isCloudSynced(realPath)) return 'cloud-synced'
  if (/^(?:\\\\|\/\/)(?![.?][\\/](?!UNC))/u.test(realPath)) return 'network'
  return process.platform === 'linux' && (await isMountedFromNetwork(realPath))
    ? 'network'
    : 'local'
}

/** One part of the path is the folder that a sync program makes. */
export function isCloudSynced(path: string): boolean {
  return path.split(/[\\/]/u).some((part) => SYNC_FOLDERS.some((folder) => folder.test(part)))
}

const SYNC_FOLDERS: readonly RegExp[] = [
  /^OneDrive(?: - .+)?$/iu,
  /^Dropbox(?: \(.+\))?$/iu,
  /^(?:Google ?Drive|GoogleDrive-.+|My Drive|我的云端硬盘)$/iu,
  /^(?:iCloud ?Drive|iCloudDrive|Mobile Documents|com~apple~CloudDocs)$/iu,
  /^(?:Nutstore(?: Files)?|(?:我的)?坚果云)$/iu,
  /^(?:BaiduNetdisk(?:Workspace|Download)?|BaiduSyncdisk|BaiduYun|百度网盘|百度云)$/iu,
  /^(?:WPS ?Cloud ?Files|WPSDrive|WPS ?云盘|WPS ?网盘|WPS ?云文档)$/iu,
  /^(?:Weiyun|(?:腾讯)?微云)$/iu,
  /^(?:aliyundrive|阿里云盘)$/iu,
]

async function isMountedFromNetwork(path: string): Promise<boolean> {
  try {
    return NETWORK_FILE_SYSTEMS.has((await statfs(path)).type)
  } catch (error) {
    if (!isDiskFailure(error)) throw error
    return false
  }
}

/** statfs(2): NFS, SMB, CIFS, SMB2, AFS, Ceph. */
const NETWORK_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400,
])
