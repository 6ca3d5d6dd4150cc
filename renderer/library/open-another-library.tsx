import { useTranslate } from '../app/use-translate.ts'
import { openOtherLibrary } from './change-library.ts'
import { FolderChoice } from './folder-choice.tsx'
import { RecentLibraries } from './recent-libraries.tsx'
import './library.css'

/** Every way to another library; also the way out when the last one cannot be opened. */
export function OpenAnotherLibrary() {
  const t = useTranslate()
  return (
    <>
      <p className="library-note">{t('library.open-about')}</p>
      <FolderChoice
        task={openOtherLibrary}
        label={t('library.open-path')}
        chooseLabel={t('library.open-choose')}
        doLabel={t('library.open-do')}
        busyLabel={t('library.opening')}
      />
      <RecentLibraries />
    </>
  )
}
