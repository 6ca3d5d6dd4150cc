import { houseStyleHint, houseStyleName } from '#core/messages/house-style-name'
import { useTranslate } from '../app/use-translate.ts'
import { goTo } from '../state/place.ts'
import { setPreferences } from '../state/preferences.ts'
import { closeDialog } from '../state/view.ts'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { MissingFonts } from './missing-fonts.tsx'
import { useChosenStyle, useHouseStyles } from './use-house-styles.ts'
import './style-choice.css'

/** Which house style is taken, for whatever leaves: with what it lacks here, and the way to change it. */
export function StyleChoice() {
  const t = useTranslate()
  const styles = useHouseStyles()
  const { style, isGone } = useChosenStyle()
  const edit = () => {
    closeDialog()
    goTo({ kind: 'house-styles', id: style.id })
  }
  return (
    <div className="style-choice">
      <div className="style-choice-row">
        <SelectField
          label={t('export.style')}
          value={style.id}
          options={styles.map((one) => ({ value: one.id, label: houseStyleName(t, one) }))}
          onPick={(houseStyle) => void setPreferences({ houseStyle })}
        />
        <Button onClick={edit}>{t('house-style.edit')}</Button>
      </div>
      {isGone && (
        <p className="style-choice-hint" role="status">
          {t('house-style.gone')}
        </p>
      )}
      {houseStyleHint(t, style) !== '' && (
        <p className="style-choice-hint">{houseStyleHint(t, style)}</p>
      )}
      <MissingFonts style={style} isExplained />
    </div>
  )
}
