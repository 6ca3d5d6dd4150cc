import { isBuilt, markBuilt, sourceStamp } from './stamp.mjs'

/** Builds `dist/` unless it was built from exactly what is on the disk. */
export async function buildWhenStale({ force = false } = {}) {
  const stamp = sourceStamp()
  if (!force && isBuilt(stamp)) return

  process.stderr.write('正在构建… Building …\n')
  // Loaded late: before the installation there is no bundler to load.
  const { bundle } = await import('./bundle.mjs')
  await bundle()
  markBuilt(stamp)
}
