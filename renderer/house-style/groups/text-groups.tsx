import { MARK_STYLES, SubheadingNumbers } from '#core/house-style/house-style'
import { useTranslate } from '../../app/use-translate.ts'
import { SelectField } from '../../ui/field.tsx'
import { editStyle } from '../edit-style.ts'
import { ParagraphFields } from '../paragraph-fields.tsx'
import type { Styled } from '../styled.ts'
import { MarkFields } from './mark-fields.tsx'

export function HeadlineGroup(styled: Styled) {
  return (
    <>
      <ParagraphFields {...styled} part="kicker" />
      <ParagraphFields {...styled} part="title" />
      <ParagraphFields {...styled} part="subtitle" />
    </>
  )
}

export function BodyGroup(styled: Styled) {
  return (
    <>
      <ParagraphFields {...styled} part="body" />
      <ParagraphFields {...styled} part="quotation" />
      {MARK_STYLES.filter((mark) => mark !== 'dateline').map((mark) => (
        <MarkFields key={mark} {...styled} part={mark} />
      ))}
    </>
  )
}

export function SubheadingGroup({ style, isLocked }: Styled) {
  const t = useTranslate()
  return (
    <>
      <div className="house-style-fields">
        <SelectField
          label={t('house-style.numbers')}
          value={style.subheadings}
          disabled={isLocked}
          options={SubheadingNumbers.options.map((value) => ({
            value,
            label: t(`house-style.numbers.${value}`),
          }))}
          onPick={(subheadings) => editStyle(style, { ...style, subheadings }, 'subheadings')}
        />
      </div>
      <ParagraphFields style={style} isLocked={isLocked} part="subheading" />
    </>
  )
}
