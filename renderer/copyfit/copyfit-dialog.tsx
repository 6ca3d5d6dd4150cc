import type { Node } from 'prosemirror-model'
import { useEffect, useRef, useState } from 'react'
import { documentJson } from '#core/article/document'
import type { ColumnFit } from '#core/copyfit/column-fit'
import {
  ColumnMeasure,
  MEASURE_PRESETS,
  PRESET_NAMES,
  presetOf,
} from '#core/copyfit/column-measure'
import { readSize, sizeName } from '#core/house-style/type-size'
import { useTranslate } from '../app/use-translate.ts'
import { setDetails } from '../desk/article-actions.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { layoutLine, type LayoutLine } from '../layout/layout-line.ts'
import { setPreferences, usePreferences } from '../state/preferences.ts'
import { closeDialog } from '../state/view.ts'
import { SelectField, TextField } from '../ui/field.tsx'
import { Modal } from '../ui/modal.tsx'
import { fitWords } from './fit-words.ts'
import { mayGoOf, useWantedLines } from './open-article-row.ts'
import './copyfit.css'

/** 排栏估算: the desk's columns, and how many lines this article is to have. */
export function CopyfitDialog() {
  const t = useTranslate()
  const measure = usePreferences((preferences) => preferences.columnMeasure)
  const change = (part: Partial<ColumnMeasure>) => {
    const read = ColumnMeasure.safeParse({ ...measure, ...part })
    if (read.success) void setPreferences({ columnMeasure: read.data })
  }
  return (
    <Modal title={t('copyfit.title')} closeLabel={t('shell.close')} onClose={closeDialog}>
      <div className="modal-body">
        <SelectField
          label={t('copyfit.preset')}
          value={presetOf(measure) ?? 'own'}
          options={[
            ...PRESET_NAMES.map((name) => ({ value: name, label: t(`copyfit.${name}`) })),
            { value: 'own' as const, label: t('copyfit.own') },
          ]}
          onPick={(name) => name !== 'own' && change(MEASURE_PRESETS[name])}
        />
        <div className="copyfit-fields">
          <WholeNumber
            label={t('copyfit.columns')}
            value={measure.columns}
            onGive={(columns) => change({ columns })}
          />
          <WholeNumber
            label={t('copyfit.characters')}
            value={measure.characters}
            onGive={(characters) => change({ characters })}
          />
          <Size
            label={t('copyfit.size')}
            value={measure.size}
            onGive={(size) => change({ size })}
          />
          <WholeNumber
            label={t('copyfit.line')}
            value={measure.line / 20}
            onGive={(points) => change({ line: Math.round(points * 20) })}
          />
          <Size
            label={t('copyfit.title-size')}
            value={measure.titleSize}
            onGive={(titleSize) => change({ titleSize })}
          />
          <WholeNumber
            label={t('copyfit.title-columns')}
            value={measure.titleColumns}
            onGive={(titleColumns) => change({ titleColumns })}
          />
        </div>
        <WantedLines />
        <p className="copyfit-hint">{t('copyfit.hint')}</p>
        <FitNow measure={measure} />
      </div>
    </Modal>
  )
}

function WantedLines() {
  const t = useTranslate()
  const wanted = useWantedLines()
  const id = openArticleId(useDesk((desk) => desk.open))
  const give = (lines: number) => {
    if (id !== null) void setDetails([id], { wantedLines: lines > 0 ? Math.round(lines) : null })
  }
  return <WholeNumber label={t('copyfit.wanted')} value={wanted ?? 0} onGive={give} />
}

function FitNow({ measure }: { readonly measure: ColumnMeasure }) {
  const t = useTranslate()
  const wanted = useWantedLines()
  const mayGo = useDesk(mayGoOf)
  const doc = useCurrentEditor(({ state }) => state?.doc)
  const fit = useColumnFit(doc, measure, mayGo)
  if (doc === undefined) return null
  return (
    <output>{fit !== null && fitWords(t, fit, { wanted, characters: measure.characters })}</output>
  )
}

/** Null until the first answer is there. */
function useColumnFit(doc: Node | undefined, measure: ColumnMeasure, mayGo: readonly string[]) {
  const [fit, setFit] = useState<ColumnFit | null>(null)
  const line = useRef<LayoutLine<'columns'> | null>(null)
  useEffect(() => {
    const opened = layoutLine<'columns'>(setFit)
    line.current = opened
    return () => opened.close()
  }, [])
  useEffect(() => {
    if (doc === undefined) return
    line.current?.order({ kind: 'columns', doc: documentJson(doc), measure, mayGo })
  }, [doc, measure, mayGo])
  return fit
}

type NumberProps = {
  readonly label: string
  readonly value: number
  readonly onGive: (value: number) => void
}

/** Given when it is left or confirmed, so that a half-typed number is nobody's measure. */
function WholeNumber({ label, value, onGive }: NumberProps) {
  return (
    <Given
      label={label}
      value={value === 0 ? '' : String(value)}
      onGive={(text) => {
        const number = Number(text)
        if (Number.isFinite(number)) onGive(number)
      }}
    />
  )
}

function Size({ label, value, onGive }: NumberProps) {
  return (
    <Given
      label={label}
      value={sizeName(value) ?? String(value / 2)}
      onGive={(text) => {
        const size = readSize(text)
        if (size !== null) onGive(size)
      }}
    />
  )
}

type GivenProps = {
  readonly label: string
  readonly value: string
  readonly onGive: (text: string) => void
}

function Given({ label, value, onGive }: GivenProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const give = () => {
    if (draft !== null && draft.trim() !== value) onGive(draft.trim())
    setDraft(null)
  }
  return (
    <TextField
      label={label}
      value={draft ?? value}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={give}
      onKeyDown={({ key }) => key === 'Enter' && give()}
    />
  )
}
