import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldPage } from './score.ts'

export type Page = { readonly name: string; readonly text: string; readonly gold: GoldPage }

/** Every page of a folder with its gold. */
export function pagesIn(folder: string): readonly Page[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length)
      const gold: GoldPage = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'))
      return { name, text: readFileSync(join(folder, file), 'utf8'), gold }
    })
}
