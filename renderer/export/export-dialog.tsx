import { useEffect, useId, useState, type FormEvent } from 'react'
import type { ArticleId } from '#core/article/article'
import { FORMS } from '#core/forms/form'
import { useTranslate } from '../app/use-translate.ts'
import { targetsInOrder } from '../desk/shown-rows.ts'
import { StyleChoice } from '../house-style/style-choice.tsx'
import { useDesk } from '../state/desk.ts'
import { usePreferences } from '../state/preferences.ts'
import { closeDialog } from '../state/view.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { ProgressLine } from '../ui/progress-line.tsx'
import { ChangesChoice } from './changes-choice.tsx'
import { copyWechat } from './copy-wechat.ts'
import { cancelExport, exportArticles } from './export-articles.ts'
import { ExportFailures } from './export-failures.tsx'
import { useExport } from './export-state.ts'
import { FilesChoice, TogetherChoice } from './files-choice.tsx'
import { FormChoice } from './form-choice.tsx'
import './export-dialog.css'

/** Which articles leave, in which form, and how; then how far it is, and what stayed behind. */
export function ExportDialog() {
  const t = useTranslate()
  const [ids] = useState(asked)
  const form = usePreferences((preferences) => preferences.exportChoice.form)
  const isRunning = useExport(({ job }) => job !== null)
  const [only, ...others] = ids
  const choices = useId()
  useEffect(() => () => useExport.setState({ failures: [] }), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void start(ids)
  }

  return (
    <Modal title={t('export.title')} closeLabel={t('shell.close')} onClose={close}>
      <form id={choices} className="modal-body export-choices" onSubmit={submit}>
        <ExportedTitles ids={ids} />
        <FormChoice />
        <div className="export-pair">
          <ChangesChoice />
          <TogetherChoice articles={ids.length} />
        </div>
        {FORMS[form].isStyled && <StyleChoice />}
        <FilesChoice ids={ids} />
      </form>
      {/* In sight, however far the choices are scrolled. */}
      <div className="export-outcome">
        <ExportFailures onRetry={(failed) => void start(failed)} />
        <ExportProgress />
      </div>
      <footer className="modal-foot">
        {!isRunning && <Button onClick={close}>{t('shell.cancel')}</Button>}
        {form === 'wechat' && only !== undefined && others.length === 0 && (
          <Button disabled={isRunning} onClick={() => void copyWechat(only)}>
            {t('export.wechat-copy')}
          </Button>
        )}
        {/* A disabled button would lose the focus, and with it the keyboard. */}
        <Button
          look="primary"
          type="submit"
          form={choices}
          data-first-focus
          aria-disabled={isRunning}
        >
          {t('export.run')}
        </Button>
      </footer>
    </Modal>
  )
}

async function start(wanted: readonly ArticleId[]): Promise<void> {
  if (await exportArticles(wanted)) closeDialog()
}

function close(): void {
  cancelExport()
  closeDialog()
}

/** What just failed is what the dialog is about when it comes up because of that. */
function asked(): readonly ArticleId[] {
  const { failures, asked: last } = useExport.getState()
  return failures.length > 0 ? last : targetsInOrder()
}

/** Enough titles to be sure that it is the right ones. */
const TITLES_SHOWN = 3

function ExportedTitles({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslate()
  const rows = useDesk((desk) => desk.rows)
  const titles = ids
    .slice(0, TITLES_SHOWN)
    .flatMap((id) => rows.filter((row) => row.id === id))
    .map(({ title }) => (title === '' ? t('article.untitled') : title))
  const more = ids.length > TITLES_SHOWN ? ' …' : ''
  return (
    <p className="exported">
      <span>{t('export.what', { count: ids.length })}</span>
      <span className="exported-titles">{titles.join('　') + more}</span>
    </p>
  )
}

function ExportProgress() {
  const t = useTranslate()
  const job = useExport((state) => state.job)
  if (job === null) return null
  const { done, total } = job
  return (
    <ProgressLine
      label={t('export.progress', { done, total })}
      done={done}
      total={total}
      cancelLabel={t('shell.cancel')}
      onCancel={cancelExport}
    />
  )
}
