/** One row of a table as it stands in its file. `line` counts from 1, as Excel and editors do. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] }

/** What a file may hold before nobody made it as a table of people or words. */
export const TABLE_LIMITS = {
  /** Bytes of the file. */
  file: 8 * 1024 * 1024,
  /** Bytes of everything in a workbook, counted while inflating. */
  inflated: 60 * 1024 * 1024,
  entries: 500,
  milliseconds: 15_000,
  megabytes: 384,
} as const
