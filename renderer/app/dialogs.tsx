import { CopyfitDialog } from '../copyfit/copyfit-dialog.tsx'
import { HeadlinePass } from '../headlines/headline-pass.tsx'
import { PackageDialog } from '../package/package-dialog.tsx'
import { PeopleDialog } from '../people/people-dialog.tsx'
import { NormalisedDialog } from '../proofreading/normalised-dialog.tsx'
import { SheetDialog } from '../sign-off/sheet-dialog.tsx'
import { SignDialog } from '../sign-off/sign-dialog.tsx'
import { useView } from '../state/view.ts'
import { ExportDialog } from '../export/export-dialog.tsx'
import { Palette } from './palette.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'

/** At most one dialog at a time lies over the frame. */
export function Dialogs() {
  const dialog = useView((view) => view.dialog)
  if (dialog === 'palette') return <Palette />
  if (dialog === 'shortcuts') return <ShortcutSheet />
  if (dialog === 'headlines') return <HeadlinePass />
  if (dialog === 'normalised') return <NormalisedDialog />
  if (dialog === 'people') return <PeopleDialog />
  if (dialog === 'sign') return <SignDialog />
  if (dialog === 'sheet') return <SheetDialog />
  if (dialog === 'package') return <PackageDialog />
  if (dialog === 'copyfit') return <CopyfitDialog />
  return dialog === 'export' ? <ExportDialog /> : null
}
