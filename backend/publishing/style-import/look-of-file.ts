import type { LookOfFile } from '#core/house-style/import/import-style'
import { DamagedWord } from '../../intake/word/limits.ts'
import type { ElementCount } from '../../intake/word/walk-xml.ts'
import { openPackage } from '../../intake/word/word-package.ts'
import { xmlTree } from './xml-tree.ts'

/** Footers there are at most in any file that people made; numbers run on from 1. */
const FOOTERS = 12

/** The parts of a Word file that say how it looks. Throws HostileWord or DamagedWord. */
export function lookOfFile(bytes: Uint8Array): LookOfFile {
  const parts = openPackage(bytes)
  const count: ElementCount = { elements: 0 }
  const treeOf = (name: string) => {
    const part = parts.read(name)
    return part === undefined ? undefined : xmlTree(part, count)
  }
  const document = treeOf('word/document.xml')
  if (document === undefined) throw new DamagedWord('no main part')
  const footers = Array.from({ length: FOOTERS }, (_, index) =>
    treeOf(`word/footer${index + 1}.xml`),
  )
  return {
    document,
    styles: treeOf('word/styles.xml'),
    theme: treeOf('word/theme/theme1.xml'),
    footers: footers.filter((footer) => footer !== undefined),
  }
}
