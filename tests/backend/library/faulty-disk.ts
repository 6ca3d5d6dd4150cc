import { nodeDisk, type Disk, type DiskFile } from '#backend/library/disk'

export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'short write'

/** The real disk, except that one call fails. Counts calls, so that every one of them can be tried. */
export type FaultyDisk = { readonly disk: Disk; readonly calls: () => number }

export function faultyDisk(failing: number, fault: Fault): FaultyDisk {
  let calls = 0
  const isDue = () => {
    calls += 1
    return calls === failing
  }
  const failWhenDue = <Arguments extends readonly unknown[], Answer>(
    call: (...given: Arguments) => Promise<Answer>,
  ) => {
    return (...given: Arguments): Promise<Answer> => {
      if (!isDue() || fault === 'short write') return call(...given)
      return Promise.reject(Object.assign(new Error(`injected ${fault}`), { code: fault }))
    }
  }
  const faultyFile = (file: DiskFile): DiskFile => ({
    write: async (bytes, at) => {
      if (!isDue()) return file.write(bytes, at)
      await file.write(bytes.subarray(0, bytes.length / 2), at)
      if (fault === 'short write') return bytes.length
      throw Object.assign(new Error(`injected ${fault}`), { code: fault })
    },
    sync: failWhenDue(file.sync),
    size: failWhenDue(file.size),
    close: file.close,
  })
  const disk: Disk = {
    readFile: failWhenDue(nodeDisk.readFile),
    openFile: failWhenDue(async (path, flags, mode) =>
      faultyFile(await nodeDisk.openFile(path, flags, mode)),
    ),
    scribble: async (path, bytes) => {
      if (!isDue()) return nodeDisk.scribble(path, bytes)
      await nodeDisk.scribble(path, bytes.subarray(0, bytes.length / 2))
      if (fault !== 'short write') throw Object.assign(new Error('injected'), { code: fault })
    },
    rename: failWhenDue(nodeDisk.rename),
    link: failWhenDue(nodeDisk.link),
    remove: failWhenDue(nodeDisk.remove),
    makeFolder: failWhenDue(nodeDisk.makeFolder),
    list: failWhenDue(nodeDisk.list),
    look: failWhenDue(nodeDisk.look),
    realPath: failWhenDue(nodeDisk.realPath),
    syncFolder: failWhenDue(nodeDisk.syncFolder),
  }
  return { disk, calls: () => calls }
}
