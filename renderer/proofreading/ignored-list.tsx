import { useTranslate } from '../app/use-translate.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { Button } from '../ui/button.tsx'
import type { Ignored } from '#core/proofreading/proof-record'
import { useFindings } from './findings-state.ts'
import { takeBack } from './ignored-places.ts'
import { useRuleName } from './use-rule-name.ts'

/** A quiet line; opened, it lists what was left and gives it back. */
export function IgnoredList() {
  const t = useTranslate()
  const ignored = useFindings((findings) => findings.ignored)
  return (
    <details className="ignored">
      <summary>{t('proof.ignored', { count: ignored.length })}</summary>
      <ul className="ignored-list" aria-label={t('proof.ignored-list')}>
        {ignored.map((entry) => (
          <IgnoredLine key={`${entry.at} ${entry.rule} ${entry.before}`} entry={entry} />
        ))}
      </ul>
    </details>
  )
}

function IgnoredLine({ entry }: { readonly entry: Ignored }) {
  const t = useTranslate()
  const name = useRuleName(entry.rule)
  const { text, before, after, scope } = entry
  return (
    <li className="ignored-line">
      <span className="ignored-words">
        <span lang="zh-CN">
          {before.slice(-4)}
          <strong>{text}</strong>
          {after.slice(0, 4)}
        </span>
        <span className="quiet-note">
          {name}
          {scope === 'article' && ` · ${t('proof.ignored-article')}`}
        </span>
      </span>
      <Button
        look="quiet"
        aria-label={t('proof.take-back-of', { text })}
        onClick={() => giveBack(entry)}
      >
        {t('proof.take-back')}
      </Button>
    </li>
  )
}

function giveBack(entry: Ignored): void {
  const { view } = useCurrentEditor.getState()
  if (view !== null) takeBack(view, entry)
}
