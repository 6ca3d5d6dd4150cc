import { isWide } from '#core/layout/character-kind'
import { em, type Face } from '#core/layout/face'
import { TABLE_METRICS, type Metrics } from '#core/layout/metrics'
import type { HouseStyle } from '#core/house-style/house-style'
import { faceFamily } from './face-look.ts'

/** Pixels at which letters are measured: large enough that nothing is rounded. */
const MEASURED = 200

/** Letters as wide as this machine draws them; Chinese type is as wide as it is high. */
export function canvasMetrics(style: HouseStyle): Metrics {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (context === null) return TABLE_METRICS
  const known = new Map<string, number>()
  const measured = (character: string, face: Face) => {
    context.font = `${face.bold ? 'bold ' : ''}${MEASURED}px ${faceFamily(style, face, 'latin')}`
    return context.measureText(character).width / MEASURED
  }
  return {
    ...TABLE_METRICS,
    advance: (character, face) => {
      if (isWide(character)) return em(face)
      const key = `${face.bold} ${face.latin} ${character}`
      const ems = known.get(key) ?? measured(character, face)
      known.set(key, ems)
      return ems * em(face)
    },
  }
}
