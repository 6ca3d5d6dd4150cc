import type { Node } from 'prosemirror-model'
import { useEffect, useRef, useState } from 'react'
import { documentJson } from '#core/article/document'
import type { Changes } from '#core/forms/changes'
import type { HouseStyle } from '#core/house-style/house-style'
import type { Layout } from '#core/layout/laid'
import { layoutLine, type LayoutLine } from '../layout/layout-line.ts'
import type { PagesOrder } from '../layout/layout-worker.ts'

export type LaidOut = { readonly layout: Layout; readonly style: HouseStyle }

type Laid = LaidOut & Pick<PagesOrder, 'changes'>

/** Null until the first pages are set, in a worker; what was there stays until others are. */
export function useLayout(
  doc: Node | null,
  style: HouseStyle,
  changes: Changes,
): { readonly laid: LaidOut | null; readonly isNew: boolean } {
  const [laid, setLaid] = useState<Laid | null>(null)
  const line = useRef<LayoutLine<'pages'> | null>(null)
  useEffect(() => {
    const opened = layoutLine<'pages'>((layout, order) => {
      setLaid({ layout, style: order.style, changes: order.changes })
    })
    line.current = opened
    return () => opened.close()
  }, [])
  useEffect(() => {
    if (doc === null) return
    line.current?.order({ kind: 'pages', doc: documentJson(doc), style, changes })
  }, [doc, style, changes])
  return { laid, isNew: laid?.style === style && laid.changes === changes }
}
