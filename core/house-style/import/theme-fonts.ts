import { childOf, childrenOf, within, type WordXml } from './word-xml.ts'

/** The names that `w:rFonts` gives to a theme's fonts, as `minorEastAsia`, and the fonts (17.18.96). */
export type ThemeFonts = ReadonlyMap<string, string>

export function themeFonts(theme: WordXml | undefined): ThemeFonts {
  const fonts = new Map<string, string>()
  for (const kind of ['minor', 'major'] as const) {
    const named = theme === undefined ? undefined : within(theme, `${kind}Font`)[0]
    const latin = childOf(named, 'latin')?.get('typeface') ?? ''
    const hans = childrenOf(named, 'font').find((font) => font.get('script') === 'Hans')
    const eastAsia = childOf(named, 'ea')?.get('typeface') || (hans?.get('typeface') ?? '')
    put(fonts, [`${kind}EastAsia`], eastAsia)
    put(fonts, [`${kind}HAnsi`, `${kind}Ascii`], latin)
  }
  return fonts
}

function put(fonts: Map<string, string>, names: readonly string[], font: string): void {
  if (font !== '') names.forEach((name) => fonts.set(name, font))
}
