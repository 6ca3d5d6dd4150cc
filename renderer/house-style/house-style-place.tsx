import { useEffect, useState } from 'react'
import type { HouseStyleId } from '#core/house-style/house-style-id'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { useTranslate } from '../app/use-translate.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { usePreferences } from '../state/preferences.ts'
import { useIsLocked } from '../words/use-is-locked.ts'
import { beginEditing } from './edit-style.ts'
import { useKnownStyles } from './house-style-state.ts'
import { keepBeforeLeaving, keepPending } from './keep-styles.ts'
import { StyleForm } from './style-form.tsx'
import { StyleList } from './style-list.tsx'
import { StylePreview } from './style-preview.tsx'
import { useHouseStyles } from './use-house-styles.ts'
import '../words/words.css'
import './house-style.css'

/** 版式: the styles there are, one of them as a form, and beside it how an article looks in it. */
export function HouseStylePlace({ id }: { readonly id: HouseStyleId | null }) {
  const t = useTranslate()
  const isLibraryLocked = useIsLocked()
  const error = useKnownStyles((known) => known.error)
  const isLocked = isLibraryLocked || error !== null
  const styles = useHouseStyles()
  const used = usePreferences((preferences) => preferences.houseStyle)
  const [picked, setPicked] = useState<HouseStyleId>(id ?? used)
  const style = styles.find((one) => one.id === picked) ?? styles[0]
  useEffect(() => {
    const leave = keepBeforeLeaving()
    return () => {
      leave()
      void keepPending()
    }
  }, [])
  useEffect(() => {
    if (style !== undefined) beginEditing(style.id)
  }, [style])
  if (style === undefined) return null
  return (
    <main className="house-style-place" aria-label={t('house-style.place')}>
      <h1 className="visually-hidden">{t('house-style.place')}</h1>
      <div className="house-style-side">
        <StyleList styles={styles} current={style} isLocked={isLocked} onPick={setPicked} />
      </div>
      <div className="house-style-middle">
        <p className="words-note">
          {isLibraryLocked
            ? t('words.read-only')
            : t('house-style.what', { key: shortcutWords('Mod+Z', KEYBOARD) })}
        </p>
        {error !== null && (
          <p className="words-note" role="alert">
            {libraryErrorMessage(t, error)}
          </p>
        )}
        <StyleForm key={style.id} style={style} isLocked={isLocked} />
      </div>
      <StylePreview style={style} />
    </main>
  )
}
