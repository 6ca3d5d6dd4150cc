import { useTranslate } from '../../app/use-translate.ts'
import { editStyle } from '../edit-style.ts'
import { NumberField } from '../number-field.tsx'
import { ParagraphFields } from '../paragraph-fields.tsx'
import type { Styled } from '../styled.ts'

export function PhotoGroup({ style, isLocked }: Styled) {
  const t = useTranslate()
  return (
    <>
      <div className="house-style-fields">
        <NumberField
          label={t('house-style.photo-width')}
          value={style.photoWidth * 100}
          disabled={isLocked}
          onNumber={(value = 0) =>
            editStyle(style, { ...style, photoWidth: value / 100 }, 'photo-width')
          }
        />
      </div>
      <ParagraphFields style={style} isLocked={isLocked} part="caption" />
      <ParagraphFields style={style} isLocked={isLocked} part="photo" />
      <ParagraphFields style={style} isLocked={isLocked} part="table-head" />
      <ParagraphFields style={style} isLocked={isLocked} part="table-text" />
    </>
  )
}
