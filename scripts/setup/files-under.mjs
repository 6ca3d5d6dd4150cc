import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

/** Every file under a file or folder of the repository, as paths with `/`; none when it is absent. */
export function filesUnder(name) {
  const path = join(ROOT, name)
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [name]

  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${name}/${entry.name}`) : [`${name}/${entry.name}`],
  )
}
