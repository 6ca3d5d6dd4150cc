import { useTranslate } from '../app/use-translate.ts'
import { openLibrary, useSession } from '../state/session.ts'
import { Button } from '../ui/button.tsx'
import { openOtherLibrary } from './change-library.ts'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { useFolderTask } from './use-folder-task.ts'

/** Libraries this machine has opened before, without the one that is open. */
export function RecentLibraries() {
  const t = useTranslate()
  const { progress, run } = useFolderTask(openOtherLibrary)
  const recent = useSession(({ recentLibraries }) => recentLibraries)
  const others = recent.filter((path) => path !== openLibrary()?.path)
  if (others.length === 0) return null
  return (
    <div className="recent-libraries">
      <h3 className="library-label">{t('library.recent')}</h3>
      <ul>
        {others.map((path) => (
          <li key={path} className="recent-library">
            <span className="library-path">{path}</span>
            <Button
              look="quiet"
              disabled={progress.kind === 'running'}
              aria-label={t('library.recent-open', { path })}
              onClick={() => void run(path)}
            >
              {t('library.open-do')}
            </Button>
          </li>
        ))}
      </ul>
      {progress.kind === 'failed' && (
        <p className="library-error" role="alert">
          {libraryErrorMessage(t, progress.error)}
        </p>
      )}
    </div>
  )
}
