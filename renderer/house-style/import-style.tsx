import { FileInput } from 'lucide-react'
import { useRef, useState } from 'react'
import type { HouseStyleId } from '#core/house-style/house-style-id'
import type { ImportedStyle } from '#core/house-style/import/imported-style'
import { withStyle } from '#core/house-style/style-changes'
import { intakeErrorMessage } from '#core/messages/intake-error-message'
import { fail } from '#core/shared/result'
import { UPLOAD_LIMIT } from '#bridge/upload-limit'
import { currentTranslate, useTranslate } from '../app/use-translate.ts'
import { ask } from '../shell/ask.ts'
import { isTooLarge, upload } from '../shell/file-transport.ts'
import { showToast } from '../state/toasts.ts'
import { Button } from '../ui/button.tsx'
import { ImportReport } from './import-report.tsx'
import { changeStyles } from './keep-styles.ts'

type ImportStyleProps = {
  readonly isLocked: boolean
  readonly onImported: (id: HouseStyleId) => void
}

/** A Word file's look becomes a style of the desk's own; what was taken and what not is said. */
export function ImportStyle({ isLocked, onImported }: ImportStyleProps) {
  const t = useTranslate()
  const picker = useRef<HTMLInputElement>(null)
  const [report, setReport] = useState<ImportedStyle | null>(null)
  const take = async (file: File | undefined) => {
    const imported = file === undefined ? null : await importFile(file)
    if (imported === null) return
    setReport(imported)
    onImported(imported.style.id)
  }
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".docx,.dotx,.docm"
        hidden
        aria-label={t('house-style.import')}
        onChange={({ target }) => {
          void take(target.files?.[0])
          target.value = ''
        }}
      />
      <Button disabled={isLocked} onClick={() => picker.current?.click()}>
        <FileInput aria-hidden />
        {t('house-style.import')}
      </Button>
      {report !== null && <ImportReport imported={report} onClose={() => setReport(null)} />}
    </>
  )
}

/** Null when it could not be read or kept, which is said. */
async function importFile(file: File): Promise<ImportedStyle | null> {
  const read = isTooLarge(file)
    ? fail({ kind: 'too-large' as const, bytes: file.size, limit: UPLOAD_LIMIT })
    : await ask('house-style:import', { handle: await upload(file), name: file.name })
  if (!read.ok) {
    showToast({ text: intakeErrorMessage(currentTranslate(), read.error), tone: 'error' })
    return null
  }
  const style = { ...read.value.style, id: crypto.randomUUID() }
  return (await changeStyles((desk) => withStyle(desk, style))) ? { ...read.value, style } : null
}
