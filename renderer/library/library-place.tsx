import type { LibraryState } from '#bridge/library-state'
import { currentTranslate, useTranslate } from '../app/use-translate.ts'
import { ask } from '../shell/ask.ts'
import { useLibrary } from '../state/session.ts'
import { showToast } from '../state/toasts.ts'
import { Button } from '../ui/button.tsx'
import { moveLibrary } from './change-library.ts'
import { FolderChoice } from './folder-choice.tsx'
import { LibraryHome } from './library-home.tsx'
import { LibrarySection } from './library-section.tsx'
import { LibraryWarnings } from './library-warnings.tsx'
import { OpenAnotherLibrary } from './open-another-library.tsx'
import './library.css'

/** Where the library lives, and every way to have it elsewhere. */
export function LibraryPlace() {
  const t = useTranslate()
  const library = useLibrary()
  return (
    <main className="library-place" aria-labelledby="library-place-name">
      <div className="library-column">
        <h1 id="library-place-name" className="library-name">
          {t('library.name')}
        </h1>
        {library !== undefined && <OpenLibrary library={library} />}
        <LibrarySection title={t('library.open')}>
          <OpenAnotherLibrary />
        </LibrarySection>
        <LibrarySection title={t('library.log')}>
          <p className="library-note">{t('library.log-about')}</p>
          <Button onClick={() => void openLog()}>{t('library.log-open')}</Button>
        </LibrarySection>
      </div>
    </main>
  )
}

function OpenLibrary({ library }: { readonly library: LibraryState }) {
  const t = useTranslate()
  return (
    <>
      <LibraryWarnings library={library} />
      <LibraryHome library={library} />
      <SetAsideFiles paths={library.setAside} />
      {library.access.kind === 'owner' && (
        <LibrarySection title={t('library.move')}>
          <p className="library-note">{t('library.move-about')}</p>
          <FolderChoice
            task={moveLibrary}
            label={t('library.move-to')}
            chooseLabel={t('library.move-choose')}
            doLabel={t('library.move')}
            busyLabel={t('library.moving')}
          />
        </LibrarySection>
      )}
    </>
  )
}

function SetAsideFiles({ paths }: { readonly paths: readonly string[] }) {
  const t = useTranslate()
  if (paths.length === 0) return null
  return (
    <LibrarySection title={t('library.set-aside')}>
      <p className="library-note">{t('library.set-aside-about')}</p>
      <ul>
        {paths.map((path) => (
          <li key={path} className="library-path">
            {path}
          </li>
        ))}
      </ul>
    </LibrarySection>
  )
}

async function openLog(): Promise<void> {
  const { path } = await ask('app:open-log-folder', {})
  showToast({ text: currentTranslate()('library.log-at', { path }), tone: 'plain' })
}
