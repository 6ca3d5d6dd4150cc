import { nodeDisk, type Disk } from '#backend/library/disk'

export type Count = { readonly files: number; readonly bytes: number }

/** The real disk, with the files it has read and the bytes it has written. */
export function countingDisk() {
  let files = 0
  let bytes = 0
  const disk: Disk = {
    ...nodeDisk,
    readFile: (path) => {
      files += 1
      return nodeDisk.readFile(path)
    },
    scribble: (path, content) => {
      bytes += content.length
      return nodeDisk.scribble(path, content)
    },
    openFile: async (path, flags, mode) => {
      const file = await nodeDisk.openFile(path, flags, mode)
      return {
        ...file,
        write: async (content, at) => {
          const written = await file.write(content, at)
          bytes += written
          return written
        },
      }
    },
  }
  const count = (): Count => ({ files, bytes })
  return { disk, count }
}
