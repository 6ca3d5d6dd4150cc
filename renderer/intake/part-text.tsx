import { memo, type MouseEvent } from 'react'
import type { Part } from '#core/intake/proposal'
import { useTranslate } from '../app/use-translate.ts'
import { stand, usePointing } from './pointing.ts'
import { seams } from './seams.ts'
import { offsetAtPoint } from './offset-at-point.ts'

type PartTextProps = {
  readonly rowKey: string
  readonly part: Part
  readonly source: string
}

/** The text with its seams, and the cursor at which it would be split. It is edited later. */
export const PartText = memo(function PartText({ rowKey, part, source }: PartTextProps) {
  const caret = usePointing(({ cursor }) => (cursor?.key === rowKey ? cursor.caret : null))
  const cuts = new Set([0, ...seams(part, source), ...(caret === null ? [] : [caret])])
  const froms = [...cuts].toSorted((a, b) => a - b)
  const joints = new Set(seams(part, source))
  return (
    // The keyboard moves the same cursor with the arrow keys of the row.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <p className="part-text" onClick={(event) => standAtClick(event, rowKey)}>
      {froms.map((from, index) => (
        <span key={from} data-from={from}>
          {joints.has(from) && <Seam />}
          {from === caret && <span className="caret" aria-hidden />}
          {part.text.slice(from, froms[index + 1])}
        </span>
      ))}
    </p>
  )
})

function Seam() {
  const t = useTranslate()
  return <span className="seam" title={t('intake.seam')} />
}

function standAtClick(event: MouseEvent<HTMLElement>, key: string): void {
  stand({ key, caret: offsetAtPoint(event.clientX, event.clientY) ?? 0 }, 'proposal')
}
