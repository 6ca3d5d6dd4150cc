import { houseStyleName } from '#core/messages/house-style-name'
import { useTranslate } from '../app/use-translate.ts'
import { backToArticle } from '../history/back-to-article.ts'
import { useChosenStyle, useHouseStyles } from '../house-style/use-house-styles.ts'
import { setPreferences } from '../state/preferences.ts'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { PAPER_ZOOMS, usePreviewState, type PaperZoom } from './preview-state.ts'

type PreviewHeadProps = {
  readonly page: number
  readonly pages: number
  readonly onPrint: () => void
  readonly onSave: () => void
}

/** What is shown, how large, and the ways out of it. */
export function PreviewHead({ page, pages, onPrint, onSave }: PreviewHeadProps) {
  const t = useTranslate()
  const styles = useHouseStyles()
  const { style } = useChosenStyle()
  const changes = usePreviewState((state) => state.changes)
  return (
    <header className="paper-preview-head">
      <SelectField
        label={t('paper-preview.style')}
        value={style.id}
        options={styles.map((one) => ({ value: one.id, label: houseStyleName(t, one) }))}
        onPick={(houseStyle) => void setPreferences({ houseStyle })}
      />
      <SelectField
        label={t('paper-preview.changes')}
        value={changes}
        options={(['final', 'tracked', 'original'] as const).map((value) => ({
          value,
          label: t(`paper-preview.${value}`),
        }))}
        onPick={(value) => usePreviewState.setState({ changes: value })}
      />
      <ZoomField />
      <output className="paper-preview-count">
        {pages > 0 && t('paper-preview.of', { page, pages })}
      </output>
      <Button onClick={backToArticle}>
        {t('paper-preview.back')} <kbd>Esc</kbd>
      </Button>
      <Button disabled={pages === 0} onClick={onSave}>
        {t('paper-preview.pdf')}
      </Button>
      <Button look="primary" disabled={pages === 0} onClick={onPrint}>
        {t('paper-preview.print')}
      </Button>
    </header>
  )
}

function ZoomField() {
  const t = useTranslate()
  const zoom = usePreviewState((state) => state.zoom)
  const percent = (share: number) =>
    t('paper-preview.percent', { percent: Math.round(share * 100) })
  return (
    <SelectField
      label={t('paper-preview.zoom')}
      value={String(zoom)}
      options={[
        { value: 'width', label: t('paper-preview.fit-width') },
        { value: 'page', label: t('paper-preview.fit-page') },
        ...PAPER_ZOOMS.map((share) => ({ value: String(share), label: percent(share) })),
      ]}
      onPick={(value) => usePreviewState.setState({ zoom: zoomOf(value) })}
    />
  )
}

function zoomOf(value: string): PaperZoom {
  return value === 'width' || value === 'page' ? value : Number(value)
}
