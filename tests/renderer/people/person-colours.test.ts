import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PERSON_COLOURS } from '#core/people/profile'

const RENDERER = resolve(import.meta.dirname, '../../../renderer')
const TOKENS = readFileSync(join(RENDERER, 'ui/tokens.css'), 'utf8')
const RULES = readFileSync(join(RENDERER, 'people/person-colours.css'), 'utf8')

const COLOURS = Array.from({ length: PERSON_COLOURS }, (_, index) => index + 1)

/** What somebody's words may stand on: the paper, a comment, a place that is looked at, a card. */
const SURFACES = ['paper', 'comment-wash', 'mark', 'raised', 'panel']

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(SURFACES)('every person can be read on the colour “%s”', (surface) => {
    const ground = token(surface, theme)
    const pale = COLOURS.filter((one) => contrast(token(`person-${one}`, theme), ground) < 4.5)
    expect(pale).toEqual([])
  })

  it('no two people have one colour', () => {
    expect(new Set(COLOURS.map((one) => token(`person-${one}`, theme))).size).toBe(PERSON_COLOURS)
  })
})

it('every colour that a profile can have is given out in the one place for it', () => {
  for (const one of COLOURS)
    expect(RULES).toContain(`[data-person='${one}'] {\n  --by: var(--person-${one});`)
})

function token(name: string, theme: 'light' | 'dark'): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, 'u').exec(
    TOKENS,
  )
  const colour = found?.[theme === 'light' ? 1 : 2]
  if (colour === undefined) throw new Error(`no colour --${name}`)
  return colour
}

/** WCAG 2.2, 1.4.3. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
