import { useTranslate } from '../app/use-translate.ts'
import { useFindings } from './findings-state.ts'

/** `3 错误 2 警告 9 提示`; what there is none of is not said. */
export function ProofCounts() {
  const t = useTranslate()
  const { error, warning, hint } = useFindings(({ counts }) => counts)
  const said = [
    { kind: 'error', count: error, words: t('proof.errors', { count: error }) },
    { kind: 'warning', count: warning, words: t('proof.warnings', { count: warning }) },
    { kind: 'hint', count: hint, words: t('proof.hints', { count: hint }) },
  ].filter(({ count }) => count > 0)
  return (
    <span className="proof-counts">
      {said.length === 0
        ? t('proof.nothing-short')
        : said.map(({ kind, words }) => (
            <span key={kind} className={`proof-count ${kind}`}>
              {words}
            </span>
          ))}
    </span>
  )
}
