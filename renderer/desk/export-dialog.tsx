import { useEffect, useState } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { keepPending } from '../house-style/keep-styles.ts'
import { StyleChoice } from '../house-style/style-choice.tsx'
import { useChosenStyle } from '../house-style/use-house-styles.ts'
import { onNews } from '../shell/ask.ts'
import { useDesk } from '../state/desk.ts'
import { closeDialog } from '../state/view.ts'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/choices.tsx'
import { Modal } from '../ui/modal.tsx'
import { ProgressLine } from '../ui/progress-line.tsx'
import { cancelExport, exportWord, newJob, type ExportOrder } from './export-word.ts'
import { targetsInOrder } from './shown-rows.ts'
import './export-dialog.css'

/** Which articles leave, in which house style, in how many files; then how far it is. */
export function ExportDialog() {
  const t = useTranslate()
  const [ids] = useState(targetsInOrder)
  const { style } = useChosenStyle()
  const [together, setTogether] = useState(true)
  const [job, setJob] = useState<string | null>(null)

  const start = async () => {
    const order: ExportOrder = { job: newJob(), ids, style: style.id, together }
    setJob(order.job)
    await keepPending()
    const isDone = await exportWord(order)
    setJob(null)
    if (isDone) closeDialog()
  }
  const close = () => {
    if (job !== null) cancelExport(job)
    closeDialog()
  }

  return (
    <Modal title={t('export.title')} closeLabel={t('shell.close')} onClose={close}>
      <div className="modal-body">
        <ExportedTitles ids={ids} />
        <StyleChoice />
        {ids.length > 1 && (
          <Choices
            legend={t('export.files')}
            value={together ? 'together' : 'apart'}
            options={[
              { value: 'together', label: t('export.together') },
              { value: 'apart', label: t('export.apart') },
            ]}
            onPick={(value) => setTogether(value === 'together')}
          />
        )}
        {job !== null && <ExportProgress job={job} total={ids.length} />}
      </div>
      <footer className="modal-foot">
        <Button onClick={close}>{t('shell.cancel')}</Button>
        <Button
          look="primary"
          data-first-focus
          disabled={job !== null}
          onClick={() => void start()}
        >
          {t('export.run')}
        </Button>
      </footer>
    </Modal>
  )
}

/** Enough titles to be sure that it is the right ones. */
const TITLES_SHOWN = 5

function ExportedTitles({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslate()
  const rows = useDesk((desk) => desk.rows)
  const titles = ids.slice(0, TITLES_SHOWN).flatMap((id) => rows.filter((row) => row.id === id))
  return (
    <div className="exported">
      <p>{t('export.what', { count: ids.length })}</p>
      <ul className="exported-titles">
        {titles.map((row) => (
          <li key={row.id}>{row.title === '' ? t('article.untitled') : row.title}</li>
        ))}
        {ids.length > TITLES_SHOWN && <li aria-hidden>…</li>}
      </ul>
    </div>
  )
}

function ExportProgress({ job, total }: { readonly job: string; readonly total: number }) {
  const t = useTranslate()
  const [done, setDone] = useState(0)
  useEffect(
    () => onNews('export:progressed', (news) => news.job === job && setDone(news.done)),
    [job],
  )
  return (
    <ProgressLine
      label={t('export.progress', { done, total })}
      done={done}
      total={total}
      cancelLabel={t('shell.cancel')}
      onCancel={() => cancelExport(job)}
    />
  )
}
