import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { LIST_ID } from '../app/focus.ts'
import { useTranslate } from '../app/use-translate.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { useList } from '../state/list.ts'
import { ListHeading } from './list-heading.tsx'
import type { ListLine } from './list-lines.ts'
import { rowsOf } from './list-lines.ts'
import { ListMenu } from './list-menu.tsx'
import { ListRow } from './list-row.tsx'
import { onListClick, onListContextMenu } from './list-clicks.ts'
import { onListKey } from './list-keys.ts'
import './article-list.css'

const ROW_PX = 68
const HEADING_PX = 28
/** Lines drawn beyond the edges. */
const OVERSCAN = 6

/** The list itself. However long it is, only the lines in sight are in the page. */
export function ArticleList({ lines }: { readonly lines: readonly ListLine[] }) {
  const t = useTranslate()
  const scroller = useRef<HTMLDivElement>(null)
  const { selected, cursor, open } = useDesk()
  const search = useList((list) => list.search)
  const order = useMemo(() => rowsOf(lines).map((row) => row.id), [lines])
  const places = useMemo(() => new Map(order.map((id, place) => [id, place + 1])), [order])
  // oxlint-disable-next-line react/incompatible-library -- no React compiler memoises it here
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'heading' ? HEADING_PX : ROW_PX),
    getItemKey: (index) => keyOf(lines[index]),
    overscan: OVERSCAN,
  })
  const cursorLine = lines.findIndex((line) => line.kind === 'row' && line.row.id === cursor)
  useEffect(() => {
    if (cursorLine >= 0) virtual.scrollToIndex(cursorLine)
  }, [cursorLine, virtual])

  return (
    <ListMenu>
      <div
        ref={scroller}
        id={LIST_ID}
        className="article-list"
        role="listbox"
        aria-label={t('desk.list')}
        aria-multiselectable
        aria-activedescendant={cursorLine >= 0 ? `row-${cursor}` : undefined}
        tabIndex={0}
        onKeyDown={(event) => onListKey(event, order)}
        onClick={(event) => onListClick(event, order)}
        onContextMenu={onListContextMenu}
      >
        <div
          className="article-list-all"
          role="presentation"
          style={{ height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const line = lines[index]
            if (line === undefined) return null
            const place = {
              ref: virtual.measureElement,
              'data-index': index,
              className: 'article-list-line',
              style: { transform: `translateY(${start}px)` },
            }
            if (line.kind === 'heading') {
              return (
                <div key={key} {...place} aria-hidden>
                  <ListHeading heading={line.key} />
                </div>
              )
            }
            return (
              <div
                key={key}
                {...place}
                id={`row-${line.row.id}`}
                data-article={line.row.id}
                role="option"
                aria-selected={selected.has(line.row.id)}
                aria-setsize={order.length}
                aria-posinset={places.get(line.row.id)}
              >
                <ListRow
                  row={line.row}
                  isSelected={selected.has(line.row.id)}
                  isOpen={openArticleId(open) === line.row.id}
                  isCursor={cursor === line.row.id}
                  excerpt={line.excerpt}
                  query={search.kind === 'found' ? search.query : ''}
                />
              </div>
            )
          })}
        </div>
      </div>
    </ListMenu>
  )
}

function keyOf(line: ListLine | undefined): string {
  if (line === undefined) return ''
  return line.kind === 'heading' ? `heading-${line.key}` : line.row.id
}
