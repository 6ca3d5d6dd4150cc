import type { CSSProperties } from 'react'
import type { HouseStyle } from '#core/house-style/house-style'
import { em, type Face } from '#core/layout/face'
import { pixels } from '../house-style/pixels.ts'

/** Marks that both scripts use are Chinese in Chinese copy: their face comes first for them. */
export function faceFamily({ standIns }: HouseStyle, face: Face, of: 'han' | 'latin'): string {
  const han = [face.font, ...(standIns[face.font] ?? [])]
  const latin = [face.latin, ...(standIns[face.latin] ?? [])]
  const names = of === 'han' ? [...han, ...latin] : [...latin, ...han]
  return [...new Set(names)].map((name) => `"${name}", `).join('') + 'serif'
}

/** Of its own height, a number stands above the middle of the line. */
const RAISED = 0.5

export function faceLook(face: Face, spacing: number): CSSProperties {
  return {
    fontSize: pixels(em(face)),
    fontWeight: face.bold ? 700 : 400,
    letterSpacing: pixels(spacing),
    ...(face.isUnderlined === true ? { textDecoration: 'underline' } : {}),
    ...(face.isRaised === true ? { top: -pixels(em(face)) * RAISED } : {}),
  }
}
