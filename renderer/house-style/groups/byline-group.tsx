import { BYLINE_HERE, BylinePosition } from '#core/house-style/house-style'
import { withBylinePosition } from '#core/house-style/style-changes'
import { useTranslate } from '../../app/use-translate.ts'
import { SelectField } from '../../ui/field.tsx'
import { CheckedField } from '../checked-field.tsx'
import { editStyle } from '../edit-style.ts'
import { ParagraphFields } from '../paragraph-fields.tsx'
import type { Styled } from '../styled.ts'
import { MarkFields } from './mark-fields.tsx'

export function BylineGroup({ style, isLocked }: Styled) {
  const t = useTranslate()
  return (
    <>
      <div className="house-style-fields">
        <SelectField
          label={t('house-style.byline-position')}
          value={style.byline.position}
          disabled={isLocked}
          options={BylinePosition.options.map((value) => ({
            value,
            label: t(`house-style.byline-position.${value}`),
          }))}
          onPick={(position) => editStyle(style, withBylinePosition(style, position), 'position')}
        />
        <CheckedField
          label={t('house-style.byline-wording')}
          shown={style.byline.wording}
          disabled={isLocked}
          maxLength={40}
          hint={t('house-style.byline-wording-what', { here: BYLINE_HERE })}
          onType={(wording) =>
            editStyle(style, { ...style, byline: { ...style.byline, wording } }, 'wording')
          }
        />
        <CheckedField
          label={t('house-style.dateline-wording')}
          shown={style.dateline.wording}
          disabled={isLocked}
          maxLength={20}
          onType={(wording) => editStyle(style, { ...style, dateline: { wording } }, 'dateline')}
        />
      </div>
      <p className="words-note">{t('house-style.byline-wording-what', { here: BYLINE_HERE })}</p>
      <p className="words-note">{t('house-style.dateline-wording-what')}</p>
      <ParagraphFields style={style} isLocked={isLocked} part="byline" />
      <MarkFields style={style} isLocked={isLocked} part="dateline" />
    </>
  )
}
