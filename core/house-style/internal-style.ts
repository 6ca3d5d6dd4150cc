import { BYLINE_HERE, type HouseStyle, type ParagraphLook } from './house-style.ts'
import { newspaperStyle } from './newspaper-style.ts'

/** 26 pt: a bulletin is set closer than copy that somebody writes corrections into. */
const LINE = 520

const { paragraphs } = newspaperStyle

function closer(look: ParagraphLook): ParagraphLook {
  return { ...look, size: 30, line: LINE }
}

function centred(look: ParagraphLook): ParagraphLook {
  return { ...look, alignment: 'center', leftChars: 0, rightChars: 0 }
}

/** 内刊: a bulletin of a district office, 小三 on A4, sub-headings counted, byline in brackets at the end. */
export const internalStyle: HouseStyle = {
  ...newspaperStyle,
  id: 'internal',
  page: { ...newspaperStyle.page, top: 1588, bottom: 1588, left: 1588, right: 1588, footer: 964 },
  paragraphs: {
    ...paragraphs,
    title: { ...paragraphs.title, after: 200 },
    subtitle: { ...paragraphs.subtitle, size: 30, after: 200 },
    body: closer(paragraphs.body),
    subheading: closer(paragraphs.subheading),
    quotation: closer(paragraphs.quotation),
    byline: closer(paragraphs.byline),
    'odd-page-number': centred({ ...paragraphs['odd-page-number'], size: 24 }),
    'even-page-number': centred({ ...paragraphs['even-page-number'], size: 24 }),
  },
  byline: { position: 'body-end', wording: `（${BYLINE_HERE}）` },
  subheadings: 'han',
  photoWidth: 0.8,
  pageNumbers: 'plain',
}
