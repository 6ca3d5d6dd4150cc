/**
 * Whether this machine has a font, without a permission and without asking anybody: text is
 * measured in it with several others behind it. Where it is missing every one of them shows itself.
 *
 * Han characters are as wide as each other in every face, so it is letters, marks and where a
 * character lies in its square that tell faces apart. `document.fonts.check` says yes to any name.
 */
export function isInstalled(font: string): boolean {
  const before = known.get(font)
  if (before !== undefined) return before
  const installed = OTHERS.some((other) => measured(`"${font}", ${other}`) !== measured(other))
  known.set(font, installed)
  return installed
}

/** The first of a font's stand-ins that is here; undefined where the system has to choose. */
export function standInFor(standIns: readonly string[]): string | undefined {
  return standIns.find(isInstalled)
}

/** Fonts are not installed while somebody looks; a start of the program asks again. */
const known = new Map<string, boolean>()

const OTHERS = ['monospace', 'serif', 'sans-serif'] as const

const TEXT = 'mmiiWWll0123.,“”—（永国'

let canvas: CanvasRenderingContext2D | null = null

function measured(family: string): string {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) return ''
  canvas.font = `72px ${family}`
  const text = canvas.measureText(TEXT)
  const { width, actualBoundingBoxAscent, actualBoundingBoxDescent, actualBoundingBoxLeft } = text
  return [width, actualBoundingBoxAscent, actualBoundingBoxDescent, actualBoundingBoxLeft].join(' ')
}
