import { useEffect } from 'react'
import type { PageLook } from '#core/house-style/house-style'

/** Tells the printer the size of the paper; its margins are in the sheets already. */
export function usePageSize({ width, height }: Pick<PageLook, 'width' | 'height'>): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page { size: ${width / 20}pt ${height / 20}pt; margin: 0; }`)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [width, height])
}
