import { pinyin } from 'pinyin-pro'

const SOUNDS = new Map<string, ReadonlySet<string>>()

/**
 * Whether two characters sound alike to those who tell neither flat from curled tongue nor front
 * from back n, tones aside, by any of their readings: what a phonetic keyboard confuses.
 */
export function soundsAlike(one: string, other: string): boolean {
  const others = soundsOf(other)
  for (const sound of soundsOf(one)) if (others.has(sound)) return true
  return false
}

function soundsOf(character: string): ReadonlySet<string> {
  const known = SOUNDS.get(character)
  if (known !== undefined) return known
  const readings = pinyin(character, {
    multiple: true,
    toneType: 'none',
    type: 'array',
    nonZh: 'removed',
  })
  const heard = new Set(
    readings.map((reading) => reading.replace(/^([zcs])h/u, '$1').replace(/([aei])ng$/u, '$1n')),
  )
  SOUNDS.set(character, heard)
  return heard
}
