import { useTranslate } from '../app/use-translate.ts'
import { showInspector } from '../state/inspector.ts'
import { useFindings } from './findings-state.ts'
import { ProofCounts } from './proof-counts.tsx'
import './proof-status.css'

/** `校对 3 错误 9 提示` on the status bar; a click shows the cards. */
export function ProofStatus() {
  const t = useTranslate()
  const isRead = useFindings((findings) => findings.isRead)
  if (!isRead) return null
  return (
    <button type="button" className="proof-status" onClick={() => showInspector('proofreading')}>
      {t('proof.name')} <ProofCounts />
    </button>
  )
}
