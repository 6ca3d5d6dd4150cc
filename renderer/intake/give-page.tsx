import { ClipboardPaste, FileText } from 'lucide-react'
import { useRef } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { Button } from '../ui/button.tsx'
import { filePages } from './given-page.ts'
import { pasteFromClipboard } from './paste-from-clipboard.ts'
import { takePages } from './take-pages.ts'

/** The intake place before it has a page: every way to give it one. */
export function GivePage() {
  const t = useTranslate()
  return (
    <div className="give-page">
      <h1 className="give-page-title">{t('intake.give')}</h1>
      <p className="give-page-hint">
        {t('intake.give-hint', { shortcut: shortcutWords('Mod+V', KEYBOARD) })}
      </p>
      <div className="give-page-ways">
        <PickFiles />
        <Button onClick={() => void pasteFromClipboard()}>
          <ClipboardPaste aria-hidden />
          {t('intake.paste')}
        </Button>
      </div>
    </div>
  )
}

function PickFiles() {
  const t = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look="primary" onClick={() => input.current?.click()}>
        <FileText aria-hidden />
        {t('intake.pick')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".docx,.txt,.doc,.wps,.rtf,.odt,.docm,.dotx"
        onChange={({ target }) => {
          takePages(filePages(Array.from(target.files ?? [])))
          // The same file may be picked again after it was mended.
          target.value = ''
        }}
      />
    </>
  )
}
