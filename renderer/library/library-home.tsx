import { Copy, FolderOpen } from 'lucide-react'
import type { LibraryState } from '#bridge/library-state'
import { currentTranslate, useTranslate } from '../app/use-translate.ts'
import { ask } from '../shell/ask.ts'
import { showToast } from '../state/toasts.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LibraryContents } from './library-contents.tsx'

/** The open library: its name, where it lies and what is in it. */
export function LibraryHome({ library }: { readonly library: LibraryState }) {
  const t = useTranslate()
  return (
    <div className="library-home">
      <p className="library-title">{library.name}</p>
      <div className="library-where">
        <span className="library-path">{library.path}</span>
        <IconButton
          icon={Copy}
          label={t('library.copy-path')}
          onClick={() => void copyPath(library.path)}
        />
        <Button onClick={() => void reveal()}>
          <FolderOpen aria-hidden />
          {t('library.reveal')}
        </Button>
      </div>
      <LibraryContents />
      <p className="library-note">{t('library.about')}</p>
    </div>
  )
}

async function copyPath(path: string): Promise<void> {
  await navigator.clipboard.writeText(path)
  showToast({ text: currentTranslate()('library.path-copied'), tone: 'plain' })
}

async function reveal(): Promise<void> {
  const { path } = await ask('library:reveal', {})
  showToast({ text: currentTranslate()('library.revealed', { path }), tone: 'plain' })
}
