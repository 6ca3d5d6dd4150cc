import { PageNumbers, type HouseStyle, type ParagraphLook } from '#core/house-style/house-style'
import { pageNumberPlace, withPageNumberPlace } from '#core/house-style/style-changes'
import { useTranslate } from '../../app/use-translate.ts'
import { SelectField } from '../../ui/field.tsx'
import { CheckedField } from '../checked-field.tsx'
import { editStyle } from '../edit-style.ts'
import { FontField, ParagraphFields, SizeField } from '../paragraph-fields.tsx'
import type { Styled } from '../styled.ts'

const PLACES = ['outside', 'centre'] as const

export function PageEdgesGroup({ style, isLocked }: Styled) {
  const t = useTranslate()
  const look = style.paragraphs['odd-page-number']
  return (
    <>
      <HeaderFields style={style} isLocked={isLocked} />
      <fieldset className="house-style-part">
        <legend>{t('house-style.page-number')}</legend>
        <div className="house-style-fields">
          <SelectField
            label={t('house-style.page-numbers')}
            value={style.pageNumbers}
            disabled={isLocked}
            options={PageNumbers.options.map((value) => ({
              value,
              label: t(`house-style.page-numbers.${value}`),
            }))}
            onPick={(pageNumbers) => editStyle(style, { ...style, pageNumbers }, 'page-numbers')}
          />
          <SelectField
            label={t('house-style.page-number-place')}
            value={pageNumberPlace(style)}
            disabled={isLocked || style.pageNumbers === 'none'}
            options={PLACES.map((value) => ({
              value,
              label: t(`house-style.page-number-place.${value}`),
            }))}
            onPick={(place) => editStyle(style, withPageNumberPlace(style, place), 'place')}
          />
          <FontField
            label={t('house-style.font')}
            font={look.font}
            disabled={isLocked || style.pageNumbers === 'none'}
            onFont={(font) => changeBoth(style, { font, latin: font })}
          />
          <SizeField
            look={look}
            disabled={isLocked || style.pageNumbers === 'none'}
            onSize={(size) => changeBoth(style, { size })}
          />
        </div>
      </fieldset>
    </>
  )
}

function HeaderFields({ style, isLocked }: Styled) {
  const t = useTranslate()
  return (
    <>
      <div className="house-style-fields">
        <CheckedField
          label={t('house-style.header-wording')}
          shown={style.header.wording}
          disabled={isLocked}
          maxLength={40}
          onType={(wording) => editStyle(style, { ...style, header: { wording } }, 'header')}
        />
      </div>
      <p className="words-note">{t('house-style.header-wording-what')}</p>
      <ParagraphFields style={style} isLocked={isLocked} part="page-header" />
    </>
  )
}

function changeBoth(style: HouseStyle, change: Partial<ParagraphLook>): boolean {
  const { paragraphs } = style
  const changed = {
    ...paragraphs,
    'odd-page-number': { ...paragraphs['odd-page-number'], ...change },
    'even-page-number': { ...paragraphs['even-page-number'], ...change },
  }
  const field = `page-number ${Object.keys(change).join(' ')}`
  return editStyle(style, { ...style, paragraphs: changed }, field)
}
