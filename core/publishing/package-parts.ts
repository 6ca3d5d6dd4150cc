import { LATIN_FONT, type HouseStyle } from '#core/house-style/house-style'
import { styleSheet } from './style-sheet.ts'
import { escapeXml } from './xml-text.ts'

export type CoreProperties = {
  readonly title: string
  /** The names of the byline: never whoever is logged in at the computer. */
  readonly author: string
  /** When the file was made, ISO 8601 in UTC. */
  readonly at: string
}

/** One file inside the package, in place of what `docx` would write there. */
export type Part = { readonly path: string; readonly data: string }

/** What else a file says of itself. */
type About = {
  /** Properties that a program reads and nobody sees, by their names. */
  readonly hidden: ReadonlyMap<string, string>
  /** Whether Word goes on tracking what is changed there. */
  readonly isTracked: boolean
}

const PLAIN: About = { hidden: new Map(), isTracked: false }

export function packageParts(
  style: HouseStyle,
  properties: CoreProperties,
  { hidden, isTracked } = PLAIN,
): readonly Part[] {
  return [
    { path: 'word/styles.xml', data: styleSheet(style) },
    { path: 'word/settings.xml', data: settings(isTracked) },
    { path: 'word/fontTable.xml', data: fontTable(style) },
    { path: 'docProps/core.xml', data: coreProperties(properties) },
    { path: 'docProps/custom.xml', data: customProperties(hidden) },
  ]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const WORD = 'http://schemas.microsoft.com/office/word'

/** Word's own rules for Chinese: marks squeezed together, quotation marks not stretched. */
function settings(isTracked: boolean): string {
  return [
    HEAD,
    `<w:settings ${W}><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>`,
    isTracked ? '<w:trackRevisions/>' : '',
    '<w:defaultTabStop w:val="640"/><w:evenAndOddHeaders/>',
    '<w:characterSpacingControl w:val="compressPunctuation"/>',
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>',
    '<w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:useFELayout/>',
    `<w:compatSetting w:name="compatibilityMode" w:uri="${WORD}" w:val="15"/></w:compat>`,
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>',
  ].join('')
}

function fontTable({ paragraphs, marks, standIns }: HouseStyle): string {
  const looks = [...Object.values(paragraphs), ...Object.values(marks)]
  const names = new Set(looks.map(({ font }) => font))
  return [
    HEAD,
    `<w:fonts ${W}><w:font w:name="${LATIN_FONT}"><w:charset w:val="00"/><w:family w:val="roman"/>`,
    '<w:pitch w:val="variable"/></w:font>',
    ...Array.from(names, (name) => chineseFont(name, standIns[name] ?? [])),
    '</w:fonts>',
  ].join('')
}

/** Charset 86 is GB 2312; other names stand in one element, parted by commas (17.8.3.1). */
function chineseFont(name: string, standIns: readonly string[]): string {
  const others = escapeXml(standIns.join(','))
  const other = others === '' ? '' : `<w:altName w:val="${others}"/>`
  return `<w:font w:name="${escapeXml(name)}">${other}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`
}

function coreProperties({ title, author, at }: CoreProperties): string {
  return [
    HEAD,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(at)}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${escapeXml(at)}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

/** The set of properties that programs may name themselves (ECMA-376 22.3); numbers begin at 2. */
function customProperties(properties: ReadonlyMap<string, string>): string {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
  return [
    HEAD,
    `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">`,
    ...Array.from(
      properties,
      ([name, value], index) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
    ),
    '</Properties>',
  ].join('')
}
