import type { DeskStyles } from './desk-styles.ts'
import { isShippedId, type HouseStyleId } from './house-style-id.ts'
import type { BylinePosition, HouseStyle, ParagraphLook } from './house-style.ts'
import { BYLINE_HERE } from './house-style.ts'
import { HOUSE_STYLES } from './house-styles.ts'

/** With this style in its place, or at the end. A shipped one as we ship it is not kept. */
export function withStyle(desk: DeskStyles, style: HouseStyle): DeskStyles {
  if (isAsShipped(style)) return withoutStyle(desk, style.id)
  const isThere = desk.styles.some(({ id }) => id === style.id)
  const styles = isThere
    ? desk.styles.map((one) => (one.id === style.id ? style : one))
    : [...desk.styles, style]
  return { ...desk, styles }
}

/** A shipped one is then as we ship it. */
export function withoutStyle(desk: DeskStyles, id: HouseStyleId): DeskStyles {
  return { ...desk, styles: desk.styles.filter((style) => style.id !== id) }
}

/** Whether a desk changed this shipped style; its own are never changed ones. */
export function isChangedShipped(style: HouseStyle): boolean {
  return isShippedId(style.id) && !isAsShipped(style)
}

function isAsShipped(style: HouseStyle): boolean {
  return isShippedId(style.id) && isSame(style, HOUSE_STYLES[style.id])
}

/** Equal in every part, whatever the order of the keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false
  const mine = new Map<string, unknown>(Object.entries(one))
  const theirs = new Map<string, unknown>(Object.entries(other))
  return (
    Array.isArray(one) === Array.isArray(other) &&
    mine.size === theirs.size &&
    Array.from(mine).every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)))
  )
}

const WORDINGS: Readonly<Record<BylinePosition, string>> = {
  below: BYLINE_HERE,
  'under-title': `（${BYLINE_HERE}）`,
  'body-end': `（${BYLINE_HERE}）`,
  'body-start': `（${BYLINE_HERE}）`,
}

/**
 * The byline in another position, with the look that goes with it. Its wording changes too unless
 * the desk has written its own.
 */
export function withBylinePosition(style: HouseStyle, position: BylinePosition): HouseStyle {
  const { byline, paragraphs } = style
  const isUsual = Object.values(WORDINGS).includes(byline.wording)
  const wording = isUsual ? WORDINGS[position] : byline.wording
  return {
    ...style,
    byline: { position, wording },
    paragraphs: { ...paragraphs, byline: { ...paragraphs.byline, ...BYLINE_LOOKS[position] } },
  }
}

type Placing = Pick<ParagraphLook, 'alignment' | 'leftChars' | 'rightChars' | 'firstLineChars'>

const BELOW = { alignment: 'right', leftChars: 0, rightChars: 2, firstLineChars: 0 } as const
const UNDER = { alignment: 'center', leftChars: 0, rightChars: 0, firstLineChars: 0 } as const

/** Set into the text it takes the text's look; this one is for where it cannot be. */
const BYLINE_LOOKS: Readonly<Record<BylinePosition, Placing>> = {
  below: BELOW,
  'under-title': UNDER,
  'body-end': BELOW,
  'body-start': BELOW,
}

export type PageNumberPlace = 'outside' | 'centre'

/** Odd pages right and even pages left, or all in the middle. */
export function withPageNumberPlace(style: HouseStyle, place: PageNumberPlace): HouseStyle {
  const { paragraphs } = style
  const centred = { alignment: 'center', leftChars: 0, rightChars: 0 } as const
  const [odd, even] =
    place === 'centre'
      ? [centred, centred]
      : ([
          { alignment: 'right', leftChars: 0, rightChars: 1 },
          { alignment: 'left', leftChars: 1, rightChars: 0 },
        ] as const)
  return {
    ...style,
    paragraphs: {
      ...paragraphs,
      'odd-page-number': { ...paragraphs['odd-page-number'], ...odd },
      'even-page-number': { ...paragraphs['even-page-number'], ...even },
    },
  }
}

export function pageNumberPlace({ paragraphs }: HouseStyle): PageNumberPlace {
  return paragraphs['odd-page-number'].alignment === 'center' ? 'centre' : 'outside'
}
