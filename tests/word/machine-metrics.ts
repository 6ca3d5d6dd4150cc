import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isWide } from '#core/layout/character-kind'
import { em } from '#core/layout/face'
import { TABLE_METRICS, type Metrics } from '#core/layout/metrics'

/**
 * The type that this machine has, as LibreOffice sets it: what stands in for Times New Roman may be
 * wider than it. The screen measures the same on its canvas.
 */
export function machineMetrics(): Metrics {
  const widths = new Map<string, (character: string) => number>()
  const widthOf = (font: string) => {
    const known = widths.get(font) ?? fontWidths(fileOf(font))
    widths.set(font, known)
    return known
  }
  return {
    advance: (character, face) =>
      isWide(character)
        ? TABLE_METRICS.advance(character, face)
        : widthOf(face.latin)(character) * em(face),
    // Noto Sans CJK: 1160 above the line and 288 below.
    lineHeight: (face) => em(face) * 1.448,
    // A millimetre above the rule and one below it.
    noteGap: 124,
  }
}

function fileOf(font: string): string {
  return execFileSync('fc-match', ['-f', '%{file}', font], { encoding: 'utf8' })
}

/** Widths in ems by the tables `head`, `hhea`, `hmtx` and `cmap` (format 4) of a TrueType font. */
function fontWidths(file: string): (character: string) => number {
  const bytes = readFileSync(file)
  const tables = new Map<string, number>()
  for (let at = 12; at < 12 + bytes.readUInt16BE(4) * 16; at += 16) {
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8))
  }
  const place = (name: string) => tables.get(name) ?? 0
  const units = bytes.readUInt16BE(place('head') + 18)
  const longest = bytes.readUInt16BE(place('hhea') + 34) - 1
  const glyphOf = glyphsOf(bytes, place('cmap'))
  return (character) => {
    const glyph = Math.min(longest, glyphOf(character.codePointAt(0) ?? 0))
    return bytes.readUInt16BE(place('hmtx') + glyph * 4) / units
  }
}

function glyphsOf(bytes: Buffer, cmap: number): (code: number) => number {
  const records = Array.from({ length: bytes.readUInt16BE(cmap + 2) }, (_, index) => ({
    table: cmap + bytes.readUInt32BE(cmap + 8 + index * 8),
  }))
  const table = records.find((record) => bytes.readUInt16BE(record.table) === 4)?.table
  if (table === undefined) throw new Error('the font has no table of format 4')
  const doubled = bytes.readUInt16BE(table + 6)
  const [ends, starts] = [table + 14, table + 16 + doubled]
  return (code) => {
    for (let at = 0; at < doubled; at += 2) {
      if (bytes.readUInt16BE(ends + at) < code) continue
      const start = bytes.readUInt16BE(starts + at)
      if (start > code) return 0
      const delta = bytes.readUInt16BE(starts + doubled + at)
      const range = starts + 2 * doubled + at
      const offset = bytes.readUInt16BE(range)
      if (offset === 0) return (code + delta) & 0xff_ff
      const glyph = bytes.readUInt16BE(range + offset + (code - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xff_ff
    }
    return 0
  }
}
