import type { ParagraphStyle } from '#core/house-style/house-style'
import { LATIN_FONT, type ParagraphLook } from '#core/house-style/house-style'
import { readPoints, readSize, sizeName, SIZE_NAMES } from '#core/house-style/type-size'
import type { PlainMessageId } from '#core/messages/translate'
import { useTranslate } from '../app/use-translate.ts'
import { usePreferences } from '../state/preferences.ts'
import { SelectField } from '../ui/field.tsx'
import { CheckedField } from './checked-field.tsx'
import { KNOWN_FONTS } from './known-fonts.ts'
import { NumberField } from './number-field.tsx'
import { changeParagraph, type Styled } from './styled.ts'

const ALIGNMENTS = ['both', 'left', 'center', 'right'] as const
const POINT = 20

type ParagraphFieldsProps = Styled & { readonly part: ParagraphStyle }

/** How one sort of paragraph is set; what is seldom changed is folded away. */
export function ParagraphFields({ style, isLocked, part }: ParagraphFieldsProps) {
  const t = useTranslate()
  const look = style.paragraphs[part]
  // A picture has no type, and Word would clip it to an exact line.
  const holdsPicture = part === 'photo'
  const change = (next: Parameters<typeof changeParagraph>[2]) => changeParagraph(style, part, next)
  const chars = (field: 'firstLineChars' | 'leftChars' | 'rightChars', label: PlainMessageId) => (
    <NumberField
      label={t(label)}
      value={look[field] ?? 0}
      disabled={isLocked}
      onNumber={(value = 0) => change({ [field]: value })}
    />
  )
  const points = (field: 'before' | 'after' | 'spacing', label: PlainMessageId) => (
    <NumberField
      label={t(label)}
      value={(look[field] ?? 0) / POINT}
      disabled={isLocked}
      onNumber={(value = 0) => change({ [field]: Math.round(value * POINT) })}
    />
  )
  return (
    <fieldset className="house-style-part">
      <legend>{t(`house-style.part.${part}`)}</legend>
      <div className="house-style-fields">
        {!holdsPicture && (
          <>
            <FontField
              label={t('house-style.font')}
              font={look.font}
              disabled={isLocked}
              onFont={(font) => change({ font })}
            />
            <SizeField look={look} disabled={isLocked} onSize={(size) => change({ size })} />
          </>
        )}
        <SelectField
          label={t('house-style.alignment')}
          value={look.alignment}
          disabled={isLocked}
          options={ALIGNMENTS.map((value) => ({
            value,
            label: t(`house-style.alignment.${value}`),
          }))}
          onPick={(alignment) => change({ alignment })}
        />
        {holdsPicture ? (
          <>
            {points('before', 'house-style.before')}
            {points('after', 'house-style.after')}
          </>
        ) : (
          <>
            <LineField look={look} disabled={isLocked} onLine={(line) => change({ line })} />
            {chars('firstLineChars', 'house-style.first-line')}
          </>
        )}
      </div>
      {!holdsPicture && (
        <details className="house-style-more">
          <summary>{t('house-style.more')}</summary>
          <div className="house-style-fields">
            <FontField
              label={t('house-style.latin')}
              font={look.latin ?? LATIN_FONT}
              disabled={isLocked}
              onFont={(latin) => change({ latin })}
            />
            {chars('leftChars', 'house-style.left-indent')}
            {chars('rightChars', 'house-style.right-indent')}
            {points('before', 'house-style.before')}
            {points('after', 'house-style.after')}
            {points('spacing', 'house-style.spacing')}
            <CheckBox
              label={t('house-style.bold')}
              isOn={look.bold === true}
              disabled={isLocked}
              onChange={(bold) => change({ bold: bold || undefined })}
            />
            {style.page.linePitch !== undefined && (
              <CheckBox
                label={t('house-style.on-grid')}
                isOn={look.onGrid === true}
                disabled={isLocked}
                onChange={(onGrid) => change({ onGrid: onGrid || undefined })}
              />
            )}
          </div>
        </details>
      )}
    </fieldset>
  )
}

type FontFieldProps = {
  readonly label: string
  readonly font: string
  readonly disabled: boolean
  readonly onFont: (font: string) => boolean
}

export function FontField({ label, font, disabled, onFont }: FontFieldProps) {
  return (
    <CheckedField
      label={label}
      shown={font}
      disabled={disabled}
      choices={KNOWN_FONTS}
      maxLength={60}
      onType={(written) => onFont(written.trim())}
    />
  )
}

type SizeFieldProps = {
  readonly look: Pick<ParagraphLook, 'size'>
  readonly disabled: boolean
  readonly onSize: (size: number) => boolean
}

/** 字号 by name where there is one, else in points; reads both. */
export function SizeField({ look: { size }, disabled, onSize }: SizeFieldProps) {
  const t = useTranslate()
  const isChinese = usePreferences(({ language }) => language === 'zh')
  const name = isChinese ? sizeName(size) : undefined
  const type = (written: string) => {
    const read = readSize(written)
    return read !== null && onSize(read)
  }
  return (
    <CheckedField
      label={t('house-style.size')}
      shown={name ?? t('house-style.points', { points: size / 2 })}
      disabled={disabled}
      choices={SIZE_NAMES}
      hint={t('house-style.size-example')}
      maxLength={9}
      onType={type}
    />
  )
}

type LineFieldProps = {
  readonly look: Pick<ParagraphLook, 'line'>
  readonly disabled: boolean
  readonly onLine: (line: ParagraphLook['line']) => boolean
}

function LineField({ look: { line }, disabled, onLine }: LineFieldProps) {
  const t = useTranslate()
  const type = (written: string) => {
    const text = written.trim()
    if (/^(?:单倍|单倍行距|single)$/iu.test(text)) return onLine('single')
    const points = readPoints(text)
    return points !== null && onLine(Math.round(points * POINT))
  }
  return (
    <CheckedField
      label={t('house-style.line')}
      shown={line === 'single' ? t('house-style.single') : String(line / POINT)}
      disabled={disabled}
      choices={[t('house-style.single')]}
      maxLength={9}
      onType={type}
    />
  )
}

type CheckBoxProps = {
  readonly label: string
  readonly isOn: boolean
  readonly disabled: boolean
  readonly onChange: (isOn: boolean) => void
}

export function CheckBox({ label, isOn, disabled, onChange }: CheckBoxProps) {
  return (
    <label className="house-style-check">
      <input
        type="checkbox"
        checked={isOn}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
    </label>
  )
}
