import {
  LATIN_FONT,
  MARK_STYLES,
  PARAGRAPH_STYLES,
  textWidth,
  type HouseStyle,
  type MarkLook,
  type MarkStyle,
  type ParagraphLook,
  type ParagraphStyle,
} from '#core/house-style/house-style'
import { showsLinks } from '#core/house-style/shows-links'
import {
  BOTH_STYLE,
  COMMENT_STYLE,
  CONTENTS_LINE,
  contentsSize,
  CONTENTS_TITLE,
  CREDIT_STYLE,
  FOOTNOTE_REFERENCE,
  FOOTNOTE_TEXT,
  ITEM_STYLE,
  LINK_STYLE,
  REFERENCE_STYLE,
} from './further-styles.ts'
import { escapeXml } from './xml-text.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Style ids are ASCII: some readers lose others. What an editor sees is the look's Chinese name. */
export function styleId(style: ParagraphStyle | MarkStyle): string {
  return `quwen-${style}`
}

/**
 * The whole `word/styles.xml`. Written here because `docx` knows neither kinsoku nor indents in
 * characters, and because its own sheet brings twenty Western styles that no newsroom asked for.
 */
export function styleSheet(house: HouseStyle): string {
  const { paragraphs, marks } = house
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:styles xmlns:w="${W}">`,
    defaults(paragraphs.body),
    BASE_STYLES,
    ...PARAGRAPH_STYLES.map((style) => paragraphStyle(style, paragraphs[style])),
    ...MARK_STYLES.map((style) => markStyle(styleId(style), marks[style])),
    ...reviewStyles(marks.strong),
    ...placeStyles(house),
    ...contentsStyles(house),
    '</w:styles>',
  ].join('')
}

/**
 * 避头尾 and hanging marks on; no automatic gap between Han and digits, which newspapers never have.
 * Hanging is said although it is what Word does unsaid: LibreOffice 7 takes the word for its opposite,
 * and where it does hang a mark, its PDF loses it.
 */
const TYPOGRAPHY = [
  '<w:widowControl w:val="0"/>',
  '<w:kinsoku w:val="1"/>',
  '<w:wordWrap w:val="1"/>',
  '<w:overflowPunct w:val="1"/>',
  '<w:topLinePunct w:val="0"/>',
  '<w:autoSpaceDE w:val="0"/>',
  '<w:autoSpaceDN w:val="0"/>',
].join('')

const BASE_STYLES = [
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>`,
  `<w:pPr>${TYPOGRAPHY}<w:spacing w:before="0" w:after="0"/></w:pPr></w:style>`,
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>',
  '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>',
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>',
  '</w:tblCellMar></w:tblPr></w:style>',
].join('')

function defaults(body: ParagraphLook): string {
  return [
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    fonts(body.font, LATIN_FONT),
    `<w:sz w:val="${body.size}"/><w:szCs w:val="${body.size}"/>`,
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>',
    `</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${TYPOGRAPHY}</w:pPr></w:pPrDefault>`,
    '</w:docDefaults>',
  ].join('')
}

/** Comments in 小五, and what tells two texts apart that look like others. */
function reviewStyles(strong: MarkLook): readonly string[] {
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${ITEM_STYLE}"><w:name w:val="条目续段"/><w:basedOn w:val="${styleId('body')}"/></w:style>`,
    markStyle(BOTH_STYLE, { ...strong, name: '加重变体' }),
    `<w:style w:type="character" w:customStyle="1" w:styleId="${CREDIT_STYLE}"><w:name w:val="摄影署名"/></w:style>`,
    `<w:style w:type="paragraph" w:styleId="${COMMENT_STYLE}"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/>`,
    `<w:rPr>${fonts('宋体', LATIN_FONT)}<w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>`,
    `<w:style w:type="character" w:styleId="${REFERENCE_STYLE}"><w:name w:val="annotation reference"/>`,
    '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>',
  ]
}

/** Links, and notes at the foot of the page in 小五. */
function placeStyles(house: HouseStyle): readonly string[] {
  const line = showsLinks(house) ? '<w:rPr><w:u w:val="single"/></w:rPr>' : ''
  return [
    `<w:style w:type="character" w:customStyle="1" w:styleId="${LINK_STYLE}"><w:name w:val="链接"/>${line}</w:style>`,
    `<w:style w:type="paragraph" w:styleId="${FOOTNOTE_TEXT}"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/>`,
    `<w:pPr><w:snapToGrid w:val="0"/><w:jc w:val="left"/></w:pPr>`,
    `<w:rPr>${fonts('宋体', LATIN_FONT)}<w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>`,
    `<w:style w:type="character" w:styleId="${FOOTNOTE_REFERENCE}"><w:name w:val="footnote reference"/>`,
    `<w:rPr>${fonts('宋体', LATIN_FONT)}<w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
  ]
}

/** The page of contents: its head like a title, its lines like copy with dots to the page number. */
function contentsStyles(house: HouseStyle): readonly string[] {
  const {
    page,
    paragraphs: { title, body },
  } = house
  const { outlineLevel: _, ...head } = title
  const entry = { ...body, size: contentsSize(house) }
  const width = textWidth(page)
  const dots = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`
  const line = body.line === 'single' ? '' : ` w:line="${body.line}" w:lineRule="exact"`
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${CONTENTS_TITLE}"><w:name w:val="目录标题"/>`,
    `<w:basedOn w:val="Normal"/><w:pPr>${paragraphProperties(head)}</w:pPr>`,
    `<w:rPr>${runProperties(head)}</w:rPr></w:style>`,
    `<w:style w:type="paragraph" w:styleId="${CONTENTS_LINE}"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/>`,
    `<w:pPr>${dots}<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0"${line}/>`,
    '<w:jc w:val="left"/></w:pPr>',
    `<w:rPr>${runProperties(entry)}</w:rPr></w:style>`,
  ]
}

function paragraphStyle(style: ParagraphStyle, look: ParagraphLook): string {
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleId(style)}">`,
    `<w:name w:val="${escapeXml(look.name)}"/><w:basedOn w:val="Normal"/>`,
    `<w:next w:val="${styleId(nextStyle(style))}"/><w:qFormat/>`,
    `<w:pPr>${paragraphProperties(look)}</w:pPr><w:rPr>${runProperties(look)}</w:rPr></w:style>`,
  ].join('')
}

/** What Enter begins in Word. */
function nextStyle(style: ParagraphStyle): ParagraphStyle {
  return style === 'subheading' || style === 'caption' ? 'body' : style
}

/** In the order of CT_PPrBase (ISO/IEC 29500-1, 17.3.1.26). */
function paragraphProperties(look: ParagraphLook): string {
  const { keepNext, onGrid, line, before = 0, after = 0, alignment, outlineLevel } = look
  const height =
    line === 'single' ? 'w:line="240" w:lineRule="auto"' : `w:line="${line}" w:lineRule="exact"`
  return [
    keepNext === true ? '<w:keepNext/>' : '',
    TYPOGRAPHY,
    onGrid === true ? '' : '<w:snapToGrid w:val="0"/>',
    `<w:spacing w:before="${before}" w:after="${after}" ${height}/>`,
    indents(look),
    `<w:jc w:val="${alignment}"/>`,
    outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel}"/>`,
  ].join('')
}

/** Both ways: Word and WPS follow the characters, LibreOffice knows only the twips. */
function indents({ size, leftChars, rightChars, firstLineChars }: ParagraphLook): string {
  const indent = (name: string, characters: number | undefined) =>
    characters === undefined
      ? ''
      : ` w:${name}Chars="${characters * 100}" w:${name}="${characters * size * 10}"`
  const all =
    indent('left', leftChars) + indent('right', rightChars) + indent('firstLine', firstLineChars)
  return all === '' ? '' : `<w:ind${all}/>`
}

function runProperties({ font, latin = LATIN_FONT, size, spacing, bold }: ParagraphLook): string {
  return [
    fonts(font, latin),
    bold === true ? BOLD : '',
    spacing === undefined ? '' : `<w:spacing w:val="${spacing}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('')
}

const BOLD = '<w:b/><w:bCs/>'

/** Digits and letters in the same face: 黑体 beside a thin Times New Roman would not look strong. */
function markStyle(id: string, { name, font, bold }: MarkLook): string {
  return [
    `<w:style w:type="character" w:customStyle="1" w:styleId="${id}">`,
    `<w:name w:val="${escapeXml(name)}"/><w:qFormat/>`,
    `<w:rPr>${fonts(font, font)}${bold === true ? BOLD : ''}</w:rPr></w:style>`,
  ].join('')
}

/** All four slots and no theme font: WPS warns of missing fonts when one is left to the theme. */
function fonts(eastAsia: string, latin: string): string {
  const [han, western] = [escapeXml(eastAsia), escapeXml(latin)]
  return `<w:rFonts w:hint="eastAsia" w:ascii="${western}" w:hAnsi="${western}" w:eastAsia="${han}" w:cs="${western}"/>`
}
