import { assertNever } from '#core/shared/assert'
import { DeskPlace } from '../desk/desk-place.tsx'
import { Rail } from '../desk/rail.tsx'
import { IntakePlace } from '../intake/intake-place.tsx'
import { LibraryPlace } from '../library/library-place.tsx'
import { ProofReportPlace } from '../proof-report/proof-report-place.tsx'
import { ComparePlace } from '../history/compare-place.tsx'
import { HouseStylePlace } from '../house-style/house-style-place.tsx'
import { PaperPreviewPlace } from '../paper-preview/paper-preview-place.tsx'
import { ProcessPlace } from '../process/process-place.tsx'
import { usePlace } from '../state/place.ts'
import { useView } from '../state/view.ts'
import { WordsPlace } from '../words/words-place.tsx'
import { Banners } from './banners.tsx'
import { DroppedFiles } from './dropped-files.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { Dialogs } from './dialogs.tsx'
import './frame.css'

/** Everything around the paper. In focus mode only the paper is left. */
export function Frame() {
  const focus = useView((view) => view.focus)
  return (
    <div className="frame">
      {!focus && <TopBar />}
      <Banners />
      <div className="frame-middle">
        {!focus && <Rail />}
        <DeskPlace />
        <OtherPlace />
      </div>
      <StatusBar />
      <Dialogs />
      <DroppedFiles />
    </div>
  )
}

/** What stands before the desk, which stays behind it with its caret and its undo. */
function OtherPlace() {
  const place = usePlace((state) => state.place)
  switch (place.kind) {
    case 'desk':
    case 'trash':
      return null
    case 'intake':
      return <IntakePlace start={place.start} />
    case 'library':
      return <LibraryPlace />
    case 'words':
      return <WordsPlace tab={place.tab} />
    case 'process':
      return <ProcessPlace tab={place.tab} />
    case 'house-styles':
      return <HouseStylePlace id={place.id} />
    case 'paper-preview':
      return <PaperPreviewPlace isPrinted={place.isPrinted} />
    case 'compare':
      return <ComparePlace id={place.id} before={place.before} after={place.after} />
    case 'proof-report':
      return <ProofReportPlace ids={place.ids} />
    default:
      return assertNever(place)
  }
}
