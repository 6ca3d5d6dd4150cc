import { z } from 'zod'

/** 栏: how a page of the paper sets its copy. */
export const ColumnMeasure = z
  .object({
    /** Columns across the page. */
    columns: z.int().min(1).max(12),
    /** Characters in a line of copy. */
    characters: z.int().min(4).max(60),
    /** Half-points: 18 is 小五. */
    size: z.int().min(8).max(84),
    /** Twips from one line of copy to the next. */
    line: z.int().min(80).max(2_000),
    /** Half-points of the title, which stands over so many columns. */
    titleSize: z.int().min(8).max(200),
    titleColumns: z.int().min(1).max(12),
  })
  .readonly()
export type ColumnMeasure = z.infer<typeof ColumnMeasure>

export const PRESET_NAMES = [
  'tabloid-six',
  'tabloid-five',
  'tabloid-four',
  'broadsheet-eight',
] as const
export type PresetName = (typeof PRESET_NAMES)[number]

const SMALL = { size: 18, line: 250, titleSize: 44, titleColumns: 3 } as const

/** The custom of Chinese papers, of 4开 and 对开; a desk changes them to its own. */
export const MEASURE_PRESETS: Readonly<Record<PresetName, ColumnMeasure>> = {
  'tabloid-six': { ...SMALL, columns: 6, characters: 11 },
  'tabloid-five': { ...SMALL, columns: 5, characters: 13 },
  'tabloid-four': { ...SMALL, columns: 4, characters: 17, titleColumns: 2 },
  'broadsheet-eight': { ...SMALL, columns: 8, characters: 13, titleSize: 52, titleColumns: 4 },
}

export const FIRST_MEASURE: ColumnMeasure = MEASURE_PRESETS['tabloid-six']

/** The preset that a measure is; undefined for the desk's own. */
export function presetOf(measure: ColumnMeasure): PresetName | undefined {
  const written = JSON.stringify(sorted(measure))
  return PRESET_NAMES.find((name) => JSON.stringify(sorted(MEASURE_PRESETS[name])) === written)
}

function sorted(measure: ColumnMeasure) {
  return Object.entries(measure).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
