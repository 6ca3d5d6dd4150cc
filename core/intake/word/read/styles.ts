import type { WordParagraph, WordStyle } from '../word-document.ts'
import {
  attribute,
  child,
  childrenOf,
  numberOf,
  switchOf,
  valueOf,
  type XmlNode,
} from './xml-node.ts'

/** How words look. */
export type Look = {
  readonly bold: boolean
  readonly italic: boolean
  readonly hidden: boolean
  /** Half-points. */
  readonly size: number | null
  /** The East Asian face. */
  readonly font: string
}

export type Styles = {
  /** Null when nothing names a style. */
  readonly style: (id: string | undefined) => WordStyle | null
  /** The look of words in a paragraph of one style, with a style of their own. */
  readonly look: (paragraph: string | undefined, words: string | undefined) => Look
  /** What run properties say on top of that. */
  readonly directLook: (properties: XmlNode | undefined, under: Look) => Look
  /** From 1; null when the style is no heading. */
  readonly heading: (id: string | undefined) => number | null
  readonly alignment: (id: string | undefined) => WordParagraph['alignment']
  /** `w:numPr` of the style or of one that it is based on. */
  readonly numbering: (id: string | undefined) => XmlNode | undefined
}

/** No program makes a longer chain. */
const DEEPEST = 20

const PLAIN: Look = { bold: false, italic: false, hidden: false, size: null, font: '' }

export function readStyles(root: XmlNode | undefined, theme: XmlNode | undefined): Styles {
  const nodes = childrenOf(root, 'style')
  const byId = new Map(nodes.map((node) => [attribute(node, 'styleId') ?? '', node]))
  const known = new Map(Array.from(byId, ([id, node]) => [id, styleOf(id, node)]))
  const standard = nodes.find(isStandard)
  const fonts = themeFonts(theme)
  const directLook = (properties: XmlNode | undefined, under: Look) =>
    lookOf(properties, under, fonts)
  const defaults = directLook(child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr'), PLAIN)
  /** From the style itself to the one at the bottom. */
  const chain = (id: string | undefined): readonly XmlNode[] => {
    const found: XmlNode[] = []
    let node = id === undefined ? undefined : byId.get(id)
    while (node !== undefined && found.length < DEEPEST && !found.includes(node)) {
      found.push(node)
      node = byId.get(valueOf(node, 'basedOn') ?? '')
    }
    return found
  }
  const paragraphChain = (id: string | undefined) => {
    const named = chain(id)
    return named.length === 0 ? chain(attribute(standard, 'styleId')) : named
  }
  const dressed = (styles: readonly XmlNode[], under: Look) =>
    styles.reduceRight((look, node) => directLook(child(node, 'rPr'), look), under)
  const looks = new Map<string, Look>()
  return {
    style: (id) => (id === undefined ? null : (known.get(id) ?? { id, name: '' })),
    look: (paragraph, words) => {
      const key = `${paragraph ?? ''}\n${words ?? ''}`
      const made =
        looks.get(key) ??
        toggled(dressed(paragraphChain(paragraph), defaults), chain(words), dressed)
      looks.set(key, made)
      return made
    },
    directLook,
    heading: (id) => headingOf(chain(id)),
    alignment: (id) => firstOf(paragraphChain(id), (node) => alignmentOf(child(node, 'pPr'))),
    numbering: (id) =>
      firstOf(chain(id), (node) => child(child(node, 'pPr'), 'numPr') ?? null) ?? undefined,
  }
}

function styleOf(id: string, node: XmlNode): WordStyle {
  return { id, name: valueOf(node, 'name') ?? '' }
}

function isStandard(node: XmlNode): boolean {
  return (
    attribute(node, 'type') === 'paragraph' &&
    ['1', 'true', 'on'].includes(attribute(node, 'default') ?? '')
  )
}

/** Bold words in a bold paragraph are not bold: styles turn over what they stand on (17.7.3). */
function toggled(
  under: Look,
  words: readonly XmlNode[],
  dressed: (styles: readonly XmlNode[], under: Look) => Look,
): Look {
  if (words.length === 0) return under
  const { bold, italic, hidden } = dressed(words, { ...PLAIN, size: under.size, font: under.font })
  return {
    ...dressed(words, under),
    bold: bold !== under.bold,
    italic: italic !== under.italic,
    hidden: hidden !== under.hidden,
  }
}

type ThemeFonts = { readonly major: string; readonly minor: string }

function lookOf(properties: XmlNode | undefined, under: Look, fonts: ThemeFonts): Look {
  if (properties === undefined) return under
  const size = Number(valueOf(properties, 'sz') ?? Number.NaN)
  return {
    bold: switchOf(properties, 'b') ?? under.bold,
    italic: switchOf(properties, 'i') ?? under.italic,
    hidden: switchOf(properties, 'vanish') ?? under.hidden,
    size: size > 0 ? size : under.size,
    font: fontOf(child(properties, 'rFonts'), fonts) ?? under.font,
  }
}

/** WPS writes `w:hint` alone; that names no face. */
function fontOf(node: XmlNode | undefined, fonts: ThemeFonts): string | undefined {
  const theme = attribute(node, 'eastAsiaTheme')
  const themed = theme?.startsWith('major') === true ? fonts.major : fonts.minor
  if (theme !== undefined && themed !== '') return themed
  return attribute(node, 'eastAsia')
}

/** The faces for Chinese that a theme names. */
function themeFonts(theme: XmlNode | undefined): ThemeFonts {
  const scheme = child(child(theme, 'themeElements'), 'fontScheme')
  const faceOf = (name: string) => {
    const set = child(scheme, name)
    const named = attribute(child(set, 'ea'), 'typeface') ?? ''
    const chinese = childrenOf(set, 'font').find((one) => attribute(one, 'script') === 'Hans')
    return named === '' ? (attribute(chinese, 'typeface') ?? '') : named
  }
  return { major: faceOf('majorFont'), minor: faceOf('minorFont') }
}

/** Programs that rename ids keep names; Chinese WPS writes the Chinese name, or a number as the id. */
const HEADING = /^(?:heading|标题|標題)\s*(?<level>[1-9])$/iu

function headingOf(chain: readonly XmlNode[]): number | null {
  for (const node of chain) {
    const level = outlineLevel(child(node, 'pPr'))
    if (level !== undefined) return level
    const name = valueOf(node, 'name') ?? ''
    const number = HEADING.exec(name)?.groups?.['level']
    if (number !== undefined) return Number(number)
  }
  return null
}

/** Level 9 is the level of the body: null says so, undefined says nothing (17.3.1.20). */
export function outlineLevel(properties: XmlNode | undefined): number | null | undefined {
  const level = numberOf(properties, 'outlineLvl')
  if (level === undefined) return undefined
  return level >= 0 && level < 9 ? level + 1 : null
}

export function alignmentOf(properties: XmlNode | undefined): WordParagraph['alignment'] {
  return ALIGNMENTS.get(valueOf(properties, 'jc') ?? '') ?? null
}

const ALIGNMENTS: ReadonlyMap<string, NonNullable<WordParagraph['alignment']>> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'both'],
  ['distribute', 'both'],
  ['thaiDistribute', 'both'],
])

function firstOf<One, Found>(all: readonly One[], find: (one: One) => Found | null): Found | null {
  for (const one of all) {
    const found = find(one)
    if (found !== null) return found
  }
  return null
}
