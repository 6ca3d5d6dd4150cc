import { pinyin } from 'pinyin-pro'

const READINGS = new Map<string, readonly string[]>()

/** Whether two characters may sound the same: any reading of each, tones ignored. */
export function isSameSound(one: string, other: string): boolean {
  const readings = readingsOf(other)
  return readingsOf(one).some((reading) => readings.includes(reading))
}

function readingsOf(character: string): readonly string[] {
  const known = READINGS.get(character)
  if (known !== undefined) return known
  const readings = pinyin(character, {
    multiple: true,
    toneType: 'none',
    type: 'array',
    nonZh: 'removed',
  })
  READINGS.set(character, readings)
  return readings
}
