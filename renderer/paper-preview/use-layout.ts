import type { Node } from 'prosemirror-model'
import { useEffect, useState } from 'react'
import type { Changes } from '#core/forms/changes'
import type { HouseStyle } from '#core/house-style/house-style'
import type { Layout } from '#core/layout/laid'
import { layOut } from '#core/layout/lay-out'
import { canvasMetrics } from './canvas-metrics.ts'

export type LaidOut = { readonly layout: Layout; readonly style: HouseStyle }

/** Null until the first pages are set; what was there stays until others are. */
export function useLayout(
  doc: Node | null,
  style: HouseStyle,
  changes: Changes,
): { readonly laid: LaidOut | null; readonly isNew: boolean } {
  const [laid, setLaid] = useState<(LaidOut & { readonly changes: Changes }) | null>(null)
  useEffect(() => {
    if (doc === null) return undefined
    // A frame first: the choice shows that it was heard before the pages are set.
    const timer = setTimeout(() => {
      const layout = layOut(doc, style, { changes, metrics: canvasMetrics(style) })
      setLaid({ layout, style, changes })
    })
    return () => clearTimeout(timer)
  }, [doc, style, changes])
  return { laid, isNew: laid?.style === style && laid.changes === changes }
}
