import type { HouseStyle, ParagraphLook } from './house-style.ts'
import { newspaperStyle } from './newspaper-style.ts'

/** 22 lines fill the 225 mm of the type area at 28.95 pt; at 29 pt only 21 fit. */
const LINE = 579
const HALF = 290

const { paragraphs } = newspaperStyle

/** Width is 28 characters of 16 pt less 5 twips each: a character grid that LibreOffice keeps too. */
function onGrid(look: ParagraphLook): ParagraphLook {
  return { ...look, line: LINE, spacing: -5, onGrid: true }
}

/**
 * 公文版心 after GB/T 9704—2012: 5.1 page and type area (margins 37, 35, 28 and 26 mm), 5.2.3 type
 * size and 22 lines of 28 characters, 7.5 page number. An article in the frame of an official
 * document, not an official document.
 */
export const officialStyle: HouseStyle = {
  ...newspaperStyle,
  id: 'official',
  page: {
    width: 11906,
    height: 16838,
    top: 2098,
    bottom: 1984,
    left: 1588,
    right: 1474,
    header: 1134,
    footer: 1389,
    linePitch: LINE,
  },
  paragraphs: {
    ...paragraphs,
    kicker: { ...paragraphs.kicker, line: LINE, after: 0 },
    title: { ...paragraphs.title, line: LINE, after: HALF },
    subtitle: { ...paragraphs.subtitle, line: LINE, after: LINE - HALF },
    body: onGrid(paragraphs.body),
    subheading: onGrid(paragraphs.subheading),
    quotation: onGrid(paragraphs.quotation),
    byline: onGrid(paragraphs.byline),
  },
}
