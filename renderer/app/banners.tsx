import { TriangleAlert } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { LibraryState } from '#bridge/library-state'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { runCommand } from '../commands/answers.ts'
import { useLibrary } from '../state/session.ts'
import { Button } from '../ui/button.tsx'
import { useTranslate } from './use-translate.ts'
import './banners.css'

/** What an editor must know of the library before trusting it with work. */
export function Banners() {
  const library = useLibrary()
  if (library === undefined) return null
  return (
    <>
      {library.access.kind === 'read-only' && <ReadOnly reason={library.access.reason} />}
      {library.place !== 'local' && <RiskyPlace key={library.path} place={library.place} />}
      {library.setAside.length > 0 && (
        <SetAside key={library.setAside.length} files={library.setAside} />
      )}
    </>
  )
}

type ReadOnlyProps = {
  readonly reason: Extract<LibraryState['access'], { kind: 'read-only' }>['reason']
}

function ReadOnly({ reason }: ReadOnlyProps) {
  const t = useTranslate()
  const words =
    reason.kind === 'read-only'
      ? t('banner.read-only', { holder: reason.holder })
      : t('banner.read-only-other', { reason: libraryErrorMessage(t, reason) })
  return <Banner>{words}</Banner>
}

function RiskyPlace({ place }: { readonly place: 'cloud-synced' | 'network' }) {
  const t = useTranslate()
  return (
    <Dismissible>
      {t(place === 'network' ? 'banner.network' : 'banner.cloud')}
      <Button onClick={() => runCommand('library.show')}>{t('banner.where')}</Button>
    </Dismissible>
  )
}

function SetAside({ files }: { readonly files: readonly string[] }) {
  const t = useTranslate()
  const path = files.map(folderOf).find((folder) => folder !== '') ?? ''
  return <Dismissible>{t('banner.set-aside', { count: files.length, path })}</Dismissible>
}

function Dismissible({ children }: { readonly children: ReactNode }) {
  const t = useTranslate()
  const [isRead, setRead] = useState(false)
  if (isRead) return null
  return (
    <Banner>
      {children}
      <Button look="quiet" onClick={() => setRead(true)}>
        {t('banner.dismiss')}
      </Button>
    </Banner>
  )
}

function Banner({ children }: { readonly children: ReactNode }) {
  return (
    <div className="banner" role="status">
      <TriangleAlert aria-hidden />
      {children}
    </div>
  )
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')))
}
