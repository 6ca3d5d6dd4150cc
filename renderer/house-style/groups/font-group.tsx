import { Check, TriangleAlert } from 'lucide-react'
import { fontsOf } from '#core/house-style/fonts-of'
import type { HouseStyle } from '#core/house-style/house-style'
import { useTranslate } from '../../app/use-translate.ts'
import { CheckedField } from '../checked-field.tsx'
import { editStyle } from '../edit-style.ts'
import { isInstalled } from '../installed-fonts.ts'
import { MissingFonts } from '../missing-fonts.tsx'
import type { Styled } from '../styled.ts'

/** Every font of the style, whether it is here, and what is taken where it is not. */
export function FontGroup({ style, isLocked }: Styled) {
  const t = useTranslate()
  return (
    <>
      <p className="words-note">{t('house-style.fonts-what')}</p>
      <ul className="house-style-fonts">
        {Array.from(fontsOf(style), ([font, parts]) => (
          <li key={font}>
            <div className="house-style-font-name">
              <strong>{font}</strong>
              <span className="house-style-font-state">
                {isInstalled(font) ? <Check aria-hidden /> : <TriangleAlert aria-hidden />}
                {t(isInstalled(font) ? 'house-style.font-here' : 'house-style.font-not-here')}
              </span>
              <span className="words-note">
                {parts
                  .map((part) => t(`house-style.part.${part}`))
                  .join(t('house-style.list-mark'))}
              </span>
            </div>
            <CheckedField
              label={t('house-style.stand-ins')}
              shown={(style.standIns[font] ?? []).join('、')}
              disabled={isLocked}
              onType={(written) => changeStandIns(style, font, written)}
            />
          </li>
        ))}
      </ul>
      <MissingFonts style={style} isExplained />
    </>
  )
}

function changeStandIns(style: HouseStyle, font: string, written: string): boolean {
  const names = written
    .split(/[、,，;；]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const standIns = { ...style.standIns, [font]: names }
  return editStyle(style, { ...style, standIns }, `stand-ins ${font}`)
}
