import type { ThemeFonts } from './theme-fonts.ts'
import { childOf, isOn, numberOf, valueOf, type WordXml } from './word-xml.ts'

/** What a file says of a paragraph, as it says it: twips, half-points, hundredths of a character. */
export type FileLook = {
  readonly font?: string
  readonly latin?: string
  readonly size?: number
  readonly bold?: boolean
  readonly colour?: string
  readonly spacing?: number
  readonly alignment?: string
  readonly line?: number
  readonly lineRule?: string
  readonly before?: number
  readonly after?: number
  readonly beforeLines?: number
  readonly afterLines?: number
  readonly firstLine?: number
  readonly firstLineChars?: number
  readonly left?: number
  readonly leftChars?: number
  readonly right?: number
  readonly rightChars?: number
  readonly outline?: number
}

/** The look of `w:pPr`, or of the same in a style (17.3.1.26). */
export function paragraphSays(properties: WordXml | undefined): FileLook {
  const spacing = childOf(properties, 'spacing')
  const indent = childOf(properties, 'ind')
  const ofSpacing = (name: string) => numberOf(spacing?.get(name))
  const ofIndent = (name: string) => numberOf(indent?.get(name))
  return present({
    alignment: valueOf(properties, 'jc'),
    line: ofSpacing('line'),
    lineRule: spacing?.get('line') === undefined ? undefined : (spacing.get('lineRule') ?? 'auto'),
    before: ofSpacing('before'),
    after: ofSpacing('after'),
    beforeLines: ofSpacing('beforeLines'),
    afterLines: ofSpacing('afterLines'),
    firstLine: ofIndent('firstLine'),
    firstLineChars: ofIndent('firstLineChars'),
    left: ofIndent('left') ?? ofIndent('start'),
    leftChars: ofIndent('leftChars') ?? ofIndent('startChars'),
    right: ofIndent('right') ?? ofIndent('end'),
    rightChars: ofIndent('rightChars') ?? ofIndent('endChars'),
    outline: numberOf(valueOf(properties, 'outlineLvl')),
  })
}

/** The look of `w:rPr` (17.3.2.28). A theme's font wins over a named one, as in Word. */
export function runSays(properties: WordXml | undefined, theme: ThemeFonts): FileLook {
  const fonts = childOf(properties, 'rFonts')
  const themed = (attribute: string) => theme.get(fonts?.get(attribute) ?? '')
  return present({
    font: themed('eastAsiaTheme') ?? fonts?.get('eastAsia'),
    latin: themed('asciiTheme') ?? fonts?.get('ascii'),
    size: numberOf(valueOf(properties, 'sz')),
    bold: isOn(properties, 'b'),
    colour: valueOf(properties, 'color'),
    spacing: numberOf(valueOf(properties, 'spacing')),
  })
}

/** What is not said is left out, so that one look can be spread over another. */
function present(said: { readonly [Key in keyof FileLook]?: FileLook[Key] | undefined }): FileLook {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}
