import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Low, type Adapter } from 'lowdb'
import { FIRST_SETTINGS, Settings } from './settings.ts'

export type SettingsFile = {
  readonly now: () => Settings
  /** Changes are on disk when the promise settles, in the order they were asked for. */
  readonly update: (change: (settings: Settings) => Settings) => Promise<void>
}

/** Opens `settings.json`. One that cannot be read is put aside and the first settings come back. */
export async function openSettingsFile(folder: string): Promise<SettingsFile> {
  await mkdir(folder, { recursive: true })
  const db = new Low(jsonFile(join(folder, 'settings.json')), FIRST_SETTINGS)
  await db.read()

  let last = Promise.resolve()
  return {
    now: () => db.data,
    update: (change) => {
      db.data = change(db.data)
      last = last.catch(() => undefined).then(() => db.write())
      return last
    },
  }
}

function jsonFile(path: string): Adapter<Settings> {
  return {
    read: () => readSettings(path),
    write: async (settings) => {
      const written = join(dirname(path), `.settings-${randomUUID()}.tmp`)
      await writeFile(written, JSON.stringify(settings, null, 2), { flush: true })
      await rename(written, path)
    },
  }
}

async function readSettings(path: string): Promise<Settings | null> {
  const text = await readIfThere(path)
  if (text === undefined) return null

  const settings = Settings.safeParse(parsedJson(text))
  if (settings.success) return settings.data
  await copyFile(path, `${path}.set-aside`)
  return null
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
