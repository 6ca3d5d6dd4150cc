import { History, Info, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { momentWords } from '../desk/age.ts'
import { openArticle } from '../desk/open-article.ts'
import { goTo } from '../state/place.ts'
import { usePreferences } from '../state/preferences.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import type { Original } from '#core/intake/word/original'
import type { IntakeDraft } from './intake-state.ts'
import { changeDraft, useIntake } from './intake-state.ts'
import { LossReport } from './loss-report.tsx'
import { OwnNote } from './own-note.tsx'
import { intakeErrorMessage } from '#core/messages/intake-error-message'
import { NOTHING_LEFT } from './given-page.ts'

/** Files that could not be taken in, each with what to do about it, until the editor has read it. */
export function RefusedNotes() {
  const t = useTranslate()
  const refused = useIntake((state) => state.refused)
  if (refused.length === 0) return null
  return (
    <div className="intake-note error" role="alert">
      <ul className="refused-files" aria-label={t('intake.refused')}>
        {refused.map(({ name, error }) => (
          <li key={name}>
            <strong>{name}</strong> {intakeErrorMessage(t, error)}
          </li>
        ))}
      </ul>
      <IconButton
        icon={X}
        label={t('intake.dismiss')}
        onClick={() => useIntake.setState({ refused: [] })}
      />
    </div>
  )
}

/** Everything about a page that an editor should know before going on. */
export function DraftNotes({ draft }: { readonly draft: IntakeDraft }) {
  const t = useTranslate()
  const { left, source } = draft
  return (
    <>
      <TakenInBefore before={source.takenInBefore} />
      <OwnNote source={source} />
      {(left.pictures > 0 || left.deletions > 0) && (
        <Note onDismiss={() => changeDraft(() => ({ left: NOTHING_LEFT }))}>
          {left.pictures > 0 && <p>{t('intake.left-pictures', { count: left.pictures })}</p>}
          {left.deletions > 0 && <p>{t('intake.left-deletions', { count: left.deletions })}</p>}
        </Note>
      )}
      <FileNote source={source} />
      {draft.history.present.articles.length === 0 && (
        <Note>
          <p>{t('intake.no-articles')}</p>
        </Note>
      )}
    </>
  )
}

/** What comes along with a Word file beside the words, and what does not. */
function FileNote({ source: { photos, original } }: Pick<IntakeDraft, 'source'>) {
  const t = useTranslate()
  const losses = original?.losses ?? []
  if (photos.length === 0 && original === null) return null
  return (
    <Note>
      <p>
        {photos.length > 0 && <span>{t('intake.word-photos', { count: photos.length })} </span>}
        {original !== null && <span>{t(keptWords(original))}</span>}
      </p>
      <LossReport losses={losses} />
    </Note>
  )
}

function keptWords({ file }: Original) {
  return file === null ? 'word-intake.original-not-kept' : 'word-intake.original-stays'
}

type TakenInBeforeProps = { readonly before: IntakeDraft['source']['takenInBefore'] }

/** The same page twice is a page printed twice: said loudly, with the way to the first. */
function TakenInBefore({ before }: TakenInBeforeProps) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const [first] = before
  if (first === undefined) return null
  const at = momentWords(first.at, language)
  return (
    <div className="intake-note warning" role="alert">
      <History aria-hidden />
      <div className="taken-in-before">
        <p>{t('intake.before', { at, count: before.length })}</p>
        <ul>
          {before.map(({ id, title }) => (
            <li key={id}>
              <button type="button" className="link" onClick={() => void show(id)}>
                {title === '' ? t('article.untitled') : title}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <Button onClick={takeInAnyway}>{t('intake.take-in-anyway')}</Button>
    </div>
  )
}

async function show(id: Parameters<typeof openArticle>[0]): Promise<void> {
  goTo({ kind: 'desk' })
  await openArticle(id)
}

function takeInAnyway(): void {
  changeDraft(({ source }) => ({ source: { ...source, takenInBefore: [] } }))
}

type NoteProps = { readonly onDismiss?: () => void; readonly children: ReactNode }

function Note({ onDismiss, children }: NoteProps) {
  const t = useTranslate()
  return (
    <output className="intake-note">
      <Info aria-hidden />
      <div>{children}</div>
      {onDismiss !== undefined && (
        <IconButton icon={X} label={t('intake.dismiss')} onClick={onDismiss} />
      )}
    </output>
  )
}
