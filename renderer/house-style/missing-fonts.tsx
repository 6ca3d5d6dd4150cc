import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { fontsOf } from '#core/house-style/fonts-of'
import type { HouseStyle } from '#core/house-style/house-style'
import { useTranslate } from '../app/use-translate.ts'
import { isInstalled, standInFor } from './installed-fonts.ts'
import './missing-fonts.css'

type MissingFontsProps = {
  readonly style: HouseStyle
  /** Whether it is also said what that means for a file. */
  readonly isExplained: boolean
}

/** Which of a style's fonts this machine has not, and what it shows instead; nothing when it has all. */
export function MissingFonts({ style, isExplained }: MissingFontsProps) {
  const t = useTranslate()
  const missing = useMemo(() => missingFonts(style), [style])
  if (missing.length === 0) return null
  return (
    <div className="missing-fonts" role="note">
      <TriangleAlert aria-hidden />
      <div>
        <p>{t('house-style.fonts-missing', { count: missing.length })}</p>
        <ul>
          {missing.map(({ font, standIn }) => (
            <li key={font}>
              {standIn === undefined
                ? t('house-style.font-missing', { font })
                : t('house-style.font-stands-in', { font, other: standIn })}
            </li>
          ))}
        </ul>
        {isExplained && <p className="missing-fonts-what">{t('house-style.fonts-missing-what')}</p>}
      </div>
    </div>
  )
}

function missingFonts(style: HouseStyle) {
  return Array.from(fontsOf(style).keys())
    .filter((font) => !isInstalled(font))
    .map((font) => ({ font, standIn: standInFor(style.standIns[font] ?? []) }))
}
