import { paragraphSays, runSays, type FileLook } from './file-look.ts'
import type { ThemeFonts } from './theme-fonts.ts'
import { childOf, childrenOf, valueOf, type WordXml } from './word-xml.ts'

/** A paragraph style with everything it inherits. */
export type FileStyle = {
  readonly id: string
  readonly name: string
  readonly isDefault: boolean
  readonly look: FileLook
}

/** The paragraph styles of a file by id; under '' what counts where no style is named. */
export function fileStyles(
  styles: WordXml | undefined,
  theme: ThemeFonts,
): ReadonlyMap<string, FileStyle> {
  const defaults = defaultLook(styles, theme)
  const listed = childrenOf(styles, 'style').filter((style) => style.get('type') === 'paragraph')
  const byId = new Map(listed.map((style) => [style.get('styleId') ?? '', style]))

  const lookOf = (style: WordXml | undefined, depth: number): FileLook => {
    if (style === undefined || depth > LONGEST_CHAIN) return defaults
    return {
      ...lookOf(byId.get(valueOf(style, 'basedOn') ?? ''), depth + 1),
      ...paragraphSays(childOf(style, 'pPr')),
      ...runSays(childOf(style, 'rPr'), theme),
    }
  }

  const read = new Map<string, FileStyle>()
  for (const [id, style] of byId) {
    const isDefault = ['1', 'true', 'on'].includes(style.get('default') ?? '')
    read.set(id, { id, name: valueOf(style, 'name') ?? '', isDefault, look: lookOf(style, 0) })
  }
  const usual = Array.from(read.values()).find(({ isDefault }) => isDefault)
  read.set('', usual ?? { id: '', name: '', isDefault: true, look: defaults })
  return read
}

/** A chain of styles longer than this goes in circles. */
const LONGEST_CHAIN = 30

function defaultLook(styles: WordXml | undefined, theme: ThemeFonts): FileLook {
  const defaults = childOf(styles, 'docDefaults')
  const paragraph = childOf(childOf(defaults, 'pPrDefault'), 'pPr')
  const run = childOf(childOf(defaults, 'rPrDefault'), 'rPr')
  return { ...paragraphSays(paragraph), ...runSays(run, theme) }
}
