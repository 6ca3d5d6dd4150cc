import type { ImportedStyle, Missed, Taken } from '#core/house-style/import/imported-style'
import type { Translate } from '#core/messages/translate'
import { useTranslate } from '../app/use-translate.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'

type ImportReportProps = { readonly imported: ImportedStyle; readonly onClose: () => void }

/** What the new style took from the file and from where, and what it could not take. */
export function ImportReport({ imported, onClose }: ImportReportProps) {
  const t = useTranslate()
  const { style, taken, missed } = imported
  return (
    <Modal
      title={t('house-style.imported', { name: style.name })}
      closeLabel={t('shell.close')}
      onClose={onClose}
    >
      <div className="modal-body import-report">
        <Said
          title={t('house-style.import-taken')}
          lines={taken.map((one) => takenWords(t, one))}
        />
        <Said title={t('house-style.import-missed')} lines={missedLines(t, missed)} />
      </div>
      <footer className="modal-foot">
        <Button look="primary" data-first-focus onClick={onClose}>
          {t('house-style.import-close')}
        </Button>
      </footer>
    </Modal>
  )
}

function Said({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function takenWords(t: Translate, { part, from, name, count }: Taken): string {
  const named = partName(t, part)
  if (from === 'style') return t('house-style.import-from-style', { part: named, name })
  return from === 'section'
    ? t('house-style.import-from-section', { part: named })
    : t('house-style.import-from-look', { part: named, count })
}

/** A line for each reason, with every part that it holds for. */
function missedLines(t: Translate, missed: readonly Missed[]): readonly string[] {
  const reasons = [...new Set(missed.map(({ what }) => what))]
  return reasons.map((what) => {
    const parts = missed.filter((one) => one.what === what).map(({ part }) => partName(t, part))
    return t('house-style.missed', {
      part: parts.join(t('house-style.list-mark')),
      reason: t(`house-style.missed.${what}`),
    })
  })
}

function partName(t: Translate, part: Missed['part']): string {
  return t(part === 'odd-page-number' ? 'house-style.page-number' : `house-style.part.${part}`)
}
