import type { ArticleId } from '#core/article/article'
import type { VersionRow } from '#core/history/version'
import { useTranslate } from '../app/use-translate.ts'
import { momentWords } from '../desk/age.ts'
import { goTo } from '../state/place.ts'
import { usePreferences } from '../state/preferences.ts'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { backToArticle } from './back-to-article.ts'
import { useHistory } from './history-state.ts'
import { versionChoice } from './version-words.ts'

export type CompareLayout = {
  readonly beside: boolean
  readonly ignorePunctuation: boolean
  readonly changesOnly: boolean
}

type CompareHeadProps = {
  readonly id: ArticleId
  readonly before: number | null
  readonly after: number | null
  readonly layout: CompareLayout
  readonly onLayout: (layout: CompareLayout) => void
}

const NO_VERSIONS: readonly VersionRow[] = []

/** Which two are compared and how they are laid out. */
export function CompareHead({ id, before, after, layout, onLayout }: CompareHeadProps) {
  const t = useTranslate()
  const versions = useHistory((known) =>
    known.id === id ? (known.versions ?? NO_VERSIONS) : NO_VERSIONS,
  )
  const options = useVersionOptions(versions)
  const pick = (side: 'before' | 'after') => (value: string) =>
    goTo({ kind: 'compare', id, before, after, [side]: numberOf(value) })
  return (
    <div className="compare-choices">
      <SelectField
        label={t('compare.before')}
        value={valueOf(before)}
        options={options}
        onPick={pick('before')}
      />
      <SelectField
        label={t('compare.after')}
        value={valueOf(after)}
        options={options}
        onPick={pick('after')}
      />
      <SelectField
        label={t('compare.view')}
        value={layout.beside ? 'beside' : 'inline'}
        options={[
          { value: 'beside', label: t('compare.beside') },
          { value: 'inline', label: t('compare.inline') },
        ]}
        onPick={(value) => onLayout({ ...layout, beside: value === 'beside' })}
      />
      <Switch
        label={t('compare.punctuation')}
        isOn={layout.ignorePunctuation}
        onSwitch={(ignorePunctuation) => onLayout({ ...layout, ignorePunctuation })}
      />
      <Switch
        label={t('compare.changes-only')}
        isOn={layout.changesOnly}
        onSwitch={(changesOnly) => onLayout({ ...layout, changesOnly })}
      />
      <Button onClick={backToArticle}>
        {t('compare.back')} <kbd>Esc</kbd>
      </Button>
    </div>
  )
}

type SwitchProps = {
  readonly label: string
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

function Switch({ label, isOn, onSwitch }: SwitchProps) {
  return (
    <label className="compare-switch">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
      {label}
    </label>
  )
}

function useVersionOptions(versions: readonly VersionRow[]) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const kept = versions
    .filter(({ isDamaged }) => !isDamaged)
    .map((row) => ({
      value: String(row.number),
      label: `${versionChoice(t, row)} · ${momentWords(row.at, language)}`,
    }))
  return [
    { value: NOW, label: t('history.now') },
    ...kept,
    { value: '0', label: t('history.came-in') },
  ]
}

const NOW = 'now'

function valueOf(number: number | null): string {
  return number === null ? NOW : String(number)
}

function numberOf(value: string): number | null {
  return value === NOW ? null : Number(value)
}
