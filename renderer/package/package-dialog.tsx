import { FileInput } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { packageErrorMessage } from '#core/messages/package-error-message'
import type {
  MergeReport,
  PackageError,
  PackagePreview,
} from '#core/review/package/package-answers'
import { useTranslate } from '../app/use-translate.ts'
import { openArticle } from '../desk/open-article.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { isTooLarge, upload } from '../shell/file-transport.ts'
import { goTo } from '../state/place.ts'
import { closeDialog } from '../state/view.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { PackageLook } from './package-look.tsx'
import { usePackageFile } from './package-state.ts'
import { TakenReport } from './taken-report.tsx'
import './package-dialog.css'

type Step =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly file: File }
  | { readonly kind: 'refused'; readonly error: PackageError }
  | { readonly kind: 'read' | 'taking'; readonly file: File; readonly preview: PackagePreview }
  | { readonly kind: 'taken'; readonly preview: PackagePreview; readonly report: MergeReport }

/** What a 送审包 holds and what taking it in would do; then what it did. */
export function PackageDialog() {
  const t = useTranslate()
  const { file } = usePackageFile()
  const [step, setStep] = useState<Step>(
    file === null ? { kind: 'empty' } : { kind: 'reading', file },
  )
  useEffect(() => {
    if (step.kind !== 'reading') return undefined
    let isOver = false
    void lookInto(step.file).then((next) => {
      if (!isOver) setStep(next)
    })
    return () => {
      isOver = true
    }
  }, [step])

  const take = async (
    read: Extract<Step, { readonly preview: unknown; readonly file: unknown }>,
  ) => {
    setStep({ ...read, kind: 'taking' })
    setStep(await takeIn(read.file, read.preview))
  }

  return (
    <Modal title={t('package.title')} closeLabel={t('shell.close')} onClose={closeDialog}>
      <div className="modal-body package-body">
        {step.kind === 'empty' && <p>{t('package.pick-hint')}</p>}
        {step.kind === 'reading' && (
          <p role="status">{t('package.reading', { name: step.file.name })}</p>
        )}
        {step.kind === 'refused' && (
          <p className="package-refused" role="alert">
            {packageErrorMessage(t, step.error)}
          </p>
        )}
        {(step.kind === 'read' || step.kind === 'taking') && <PackageLook preview={step.preview} />}
        {step.kind === 'taken' && <TakenReport preview={step.preview} report={step.report} />}
      </div>
      <footer className="modal-foot">
        {(step.kind === 'empty' || step.kind === 'refused') && (
          <FilePicker onPick={(picked) => setStep({ kind: 'reading', file: picked })} />
        )}
        <Button onClick={closeDialog}>
          {t(step.kind === 'taken' ? 'shell.close' : 'shell.cancel')}
        </Button>
        {(step.kind === 'read' || step.kind === 'taking') && (
          <TakeButton step={step} onTake={() => void take(step)} />
        )}
        {step.kind === 'taken' && (
          <Focused label={t('package.open')} onPress={() => openTaken(step.report)} />
        )}
      </footer>
    </Modal>
  )
}

function openTaken({ id }: MergeReport): void {
  closeDialog()
  goTo({ kind: 'desk' })
  void openArticle(id)
}

type TakeButtonProps = {
  readonly step: { readonly kind: 'read' | 'taking'; readonly preview: PackagePreview }
  readonly onTake: () => void
}

function TakeButton({ step: { kind, preview }, onTake }: TakeButtonProps) {
  const t = useTranslate()
  if (preview.becomes === 'nothing') return null
  const isTaking = kind === 'taking'
  return (
    <Focused
      label={t(isTaking ? 'package.taking' : 'package.take')}
      isBusy={isTaking}
      onPress={onTake}
    />
  )
}

type FocusedProps = {
  readonly label: string
  readonly isBusy?: boolean
  readonly onPress: () => void
}

/** What Enter does next: it comes after the dialog opened, so it takes the focus itself. */
function Focused({ label, isBusy = false, onPress }: FocusedProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Button
      ref={button}
      look="primary"
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) onPress()
      }}
    >
      {label}
    </Button>
  )
}

function FilePicker({ onPick }: { readonly onPick: (file: File) => void }) {
  const t = useTranslate()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".quwen"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file !== undefined) onPick(file)
        }}
      />
      <Button look="primary" data-first-focus onClick={() => picker.current?.click()}>
        <FileInput aria-hidden />
        {t('package.pick')}
      </Button>
    </>
  )
}

async function lookInto(file: File): Promise<Step> {
  if (isTooLarge(file)) return { kind: 'refused', error: TOO_LARGE }
  await flushText()
  const read = await ask('package:read', { handle: await upload(file), name: file.name })
  if (read.ok) return { kind: 'read', file, preview: read.value }
  return { kind: 'refused', error: read.error }
}

/** An upload is gone once it was read, so the file goes up again. */
async function takeIn(file: File, preview: PackagePreview): Promise<Step> {
  await flushText()
  const taken = await ask('package:merge', { handle: await upload(file), name: file.name })
  if (taken.ok) return { kind: 'taken', preview, report: taken.value }
  return { kind: 'refused', error: taken.error }
}

const TOO_LARGE: PackageError = { kind: 'package-too-large', limit: 'file' }
