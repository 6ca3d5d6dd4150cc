import type { HouseStyle, ParagraphLook } from '#core/house-style/house-style'

/** Colours are no matter of paper, so no house style has them. */
const INK = '#3f3f3f'
const STRONG = '#1f1f1f'
const QUIET = '#6b6b6b'
const ACCENT = '#b3261e'

export type WechatLook = ReturnType<typeof wechatLook>

/**
 * Inline styles of the parts, measures from the house style 微信长文. Only what the editor of 公众号
 * keeps: no font of our own, no position, no float.
 */
export function wechatLook({ paragraphs }: HouseStyle) {
  const { kicker, title, subtitle, body, subheading, quotation, byline } = paragraphs
  const copy = `${type(body)}letter-spacing:0.5px;`
  return {
    whole: `margin:0;padding:0 8px;${copy}color:${INK};`,
    kicker: `margin:0 0 ${below(kicker)};${type(kicker)}color:${QUIET};`,
    title: `margin:0 0 ${below(title)};${type(title)}font-weight:bold;color:${STRONG};`,
    subtitle: `margin:0 0 ${below(subtitle)};${type(subtitle)}color:${QUIET};`,
    paragraph: `margin:0 0 ${below(body)};${indent(body)}${copy}color:${INK};`,
    subheading: `margin:32px 0 ${below(subheading)};padding:0 0 0 10px;border-left:4px solid ${ACCENT};${type(subheading)}font-weight:bold;color:${STRONG};`,
    quotation: `margin:0 0 ${below(quotation)};padding:12px 14px;border-left:3px solid #d0d0d0;background:#f7f7f7;`,
    quoted: `margin:0;${type(quotation)}color:${QUIET};`,
    item: `margin:0 0 10px;${copy}color:${INK};`,
    photo: `margin:0 0 ${below(body)};padding:20px 12px;border:1px dashed ${ACCENT};text-align:center;font-size:14px;line-height:22px;color:${ACCENT};`,
    table: `width:100%;margin:0 0 ${below(body)};border-collapse:collapse;`,
    cell: 'padding:6px 8px;border:1px solid #d0d0d0;vertical-align:middle;',
    cellLine: `margin:0;text-align:center;font-size:14px;line-height:22px;color:${INK};`,
    byline: `margin:24px 0 0;${type({ ...byline, alignment: 'right' })}color:${QUIET};`,
    note: `margin:8px 0 0;font-size:13px;line-height:20px;text-align:justify;word-break:break-all;color:${QUIET};`,
    strong: `font-weight:bold;color:${STRONG};`,
    emphasis: `font-style:normal;border-bottom:1px solid ${ACCENT};`,
  } as const
}

const ALIGNMENT = { both: 'justify', left: 'left', center: 'center', right: 'right' } as const

/** A phone shows a pixel where paper has three quarters of a point. */
function type({ size, line, alignment }: ParagraphLook): string {
  const height = line === 'single' ? '1.6' : `${Math.round(line / 15)}px`
  const pixels = Math.round((size * 2) / 3)
  return `font-size:${pixels}px;line-height:${height};text-align:${ALIGNMENT[alignment]};`
}

/** The gap below in pixels; twips are a fifteenth of one. */
function below({ after = 0 }: ParagraphLook): string {
  return `${Math.max(8, Math.round(after / 15))}px`
}

function indent({ firstLineChars = 0 }: ParagraphLook): string {
  return firstLineChars === 0 ? '' : `text-indent:${firstLineChars}em;`
}
