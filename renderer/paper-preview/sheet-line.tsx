import type { HouseStyle } from '#core/house-style/house-style'
import { isWide } from '#core/layout/character-kind'
import type { LaidLine, LaidSpan } from '#core/layout/laid'
import { pixels } from '../house-style/pixels.ts'
import { faceFamily, faceLook } from '../layout/face-look.ts'

type SheetLineProps = { readonly line: LaidLine; readonly style: HouseStyle }

/** A line where the layout has put it; nothing of it is broken or stretched by the screen. */
export function SheetLine({ line, style }: SheetLineProps) {
  const place = { top: pixels(line.y), height: pixels(line.height) }
  return (
    <div className="sheet-line" style={{ ...place, lineHeight: `${pixels(line.height)}px` }}>
      {line.spans.map((span) => (
        <SheetSpan key={span.x} span={span} style={style} />
      ))}
    </div>
  )
}

function SheetSpan({ span, style }: { readonly span: LaidSpan; readonly style: HouseStyle }) {
  const { face, spacing, change, text, x } = span
  const runs = scriptRuns(text).map((run) => (
    <span key={run.at} style={{ fontFamily: faceFamily(style, face, run.of) }}>
      {run.text}
    </span>
  ))
  const look = { ...faceLook(face, spacing), left: pixels(x) }
  if (change === 'inserted') return <ins style={look}>{runs}</ins>
  if (change === 'deleted') return <del style={look}>{runs}</del>
  return <span style={look}>{runs}</span>
}

type ScriptRun = { readonly at: number; readonly text: string; readonly of: 'han' | 'latin' }

function scriptRuns(text: string): readonly ScriptRun[] {
  const runs: ScriptRun[] = []
  let at = 0
  for (const character of text) {
    const of = isWide(character) ? 'han' : 'latin'
    const last = runs.at(-1)
    if (last?.of === of) runs[runs.length - 1] = { ...last, text: last.text + character }
    else runs.push({ at, text: character, of })
    at += character.length
  }
  return runs
}
