import type { LookOfFile } from '#core/house-style/import/import-style'
import { DamagedWord } from '#core/intake/word/read/limits'
import type { ElementCount } from '#core/intake/word/read/walk-xml'
import { openPackage } from '../../intake/word/word-package.ts'
import { xmlTree } from './xml-tree.ts'

/** Headers and footers there are at most in any file that people made; numbers run on from 1. */
const EDGES = 12

/** The parts of a Word file that say how it looks. Throws HostileWord or DamagedWord. */
export function lookOfFile(bytes: Uint8Array): LookOfFile {
  const parts = openPackage(bytes)
  const count: ElementCount = { elements: 0 }
  const treeOf = (name: string) => {
    const part = parts.text(name)
    return part === undefined ? undefined : xmlTree(part, count)
  }
  const document = treeOf('word/document.xml')
  if (document === undefined) throw new DamagedWord('no main part')
  const edges = (name: 'header' | 'footer') =>
    Array.from({ length: EDGES }, (_, index) => treeOf(`word/${name}${index + 1}.xml`)).filter(
      (tree) => tree !== undefined,
    )
  return {
    document,
    styles: treeOf('word/styles.xml'),
    theme: treeOf('word/theme/theme1.xml'),
    headers: edges('header'),
    footers: edges('footer'),
  }
}
