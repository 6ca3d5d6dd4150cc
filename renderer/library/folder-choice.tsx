import { useId, useState } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { useSession } from '../state/session.ts'
import { Button } from '../ui/button.tsx'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { useFolderTask, type FolderTask } from './use-folder-task.ts'

type FolderChoiceProps = {
  readonly task: FolderTask
  readonly label: string
  /** On the button that leads to the native dialog. */
  readonly chooseLabel: string
  /** On the button beside a typed path. */
  readonly doLabel: string
  readonly busyLabel: string
}

/** Chooses a folder with the native dialog, or by its path where a browser has no such dialog. */
export function FolderChoice({ task, label, chooseLabel, doLabel, busyLabel }: FolderChoiceProps) {
  const t = useTranslate()
  const hasDialog = useSession(({ shell }) => shell === 'electron')
  const { progress, run } = useFolderTask(task)
  const isBusy = progress.kind === 'running'
  return (
    <div className="folder-choice">
      {hasDialog ? (
        <Button disabled={isBusy} onClick={() => void run(null)}>
          {chooseLabel}
        </Button>
      ) : (
        <PathForm label={label} doLabel={doLabel} isBusy={isBusy} onGiven={run} />
      )}
      <output className="library-note">{isBusy && busyLabel}</output>
      {progress.kind === 'failed' && (
        <p className="library-error" role="alert">
          {libraryErrorMessage(t, progress.error)}
        </p>
      )}
    </div>
  )
}

type PathFormProps = {
  readonly label: string
  readonly doLabel: string
  readonly isBusy: boolean
  readonly onGiven: (path: string) => Promise<boolean>
}

function PathForm({ label, doLabel, isBusy, onGiven }: PathFormProps) {
  const t = useTranslate()
  const id = useId()
  const [typed, setTyped] = useState('')
  const path = withoutQuotes(typed)
  return (
    <form
      className="path-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (path !== '') void onGiven(path).then((went) => went && setTyped(''))
      }}
    >
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="control"
        value={typed}
        placeholder={t('library.path-example')}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" disabled={isBusy || path === ''}>
        {doLabel}
      </Button>
    </form>
  )
}

/** Explorer's “Copy as path” puts the path into quotation marks. */
function withoutQuotes(typed: string): string {
  return typed.trim().replace(/^"(.*)"$/u, '$1')
}
