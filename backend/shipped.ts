import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What comes with the program, in the repository and in a package alike. */
export type Shipped = {
  readonly version: string
  readonly screenFolder: string
  readonly assetsFolder: string
  /** Bundles of the files that end in `-worker.ts`. */
  readonly workersFolder: string
}

const Package = z.object({ version: z.string() })

/** `folder` holds `package.json` and `dist/`. */
export function shipped(folder: string): Shipped {
  const written: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return {
    version: Package.parse(written).version,
    screenFolder: join(folder, 'dist/renderer'),
    assetsFolder: join(folder, 'dist/assets'),
    workersFolder: join(folder, 'dist/workers'),
  }
}
