import type { MarkStyle } from '#core/house-style/house-style'
import { useTranslate } from '../../app/use-translate.ts'
import { CheckBox, FontField } from '../paragraph-fields.tsx'
import { changeMark, type Styled } from '../styled.ts'

/** The face of words within a paragraph. */
export function MarkFields({ style, isLocked, part }: Styled & { readonly part: MarkStyle }) {
  const t = useTranslate()
  const look = style.marks[part]
  return (
    <fieldset className="house-style-part">
      <legend>{t(`house-style.part.${part}`)}</legend>
      <div className="house-style-fields">
        <FontField
          label={t('house-style.font')}
          font={look.font}
          disabled={isLocked}
          onFont={(font) => changeMark(style, part, { font })}
        />
        <CheckBox
          label={t('house-style.bold')}
          isOn={look.bold === true}
          disabled={isLocked}
          onChange={(bold) => changeMark(style, part, { bold: bold || undefined })}
        />
      </div>
    </fieldset>
  )
}
