import type { Virtualizer } from '@tanstack/react-virtual'
import type { ReactNode } from 'react'

type VirtualRowsProps = {
  readonly virtualizer: Virtualizer<HTMLDivElement, Element> | Virtualizer<HTMLElement, Element>
  readonly children: (index: number) => ReactNode
}

/** Draws only the rows in sight, in a box as high as all of them. */
export function VirtualRows({ virtualizer, children }: VirtualRowsProps) {
  return (
    <div className="virtual-rows" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          className="virtual-row"
          style={{ transform: `translateY(${start}px)` }}
        >
          {children(index)}
        </div>
      ))}
    </div>
  )
}
