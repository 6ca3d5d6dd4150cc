import { ChevronDown, ChevronUp, Redo2, TriangleAlert, Undo2 } from 'lucide-react'
import { useTranslate } from '../app/use-translate.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { useLibrary } from '../state/session.ts'
import { Button } from '../ui/button.tsx'
import { Chip } from '../ui/chip.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { redoCorrection, undoCorrection } from './correct.ts'
import { putAway } from './put-away.ts'
import type { IntakeDraft } from './intake-state.ts'
import { sourceName } from './page-name.ts'
import { doubtfulKeys, proposalRows } from './proposal-rows.ts'
import { takeIn } from './take-in.ts'
import { WordChips } from './word-chips.tsx'
import { walkDoubts } from './walk-doubts.ts'

type IntakeHeadProps = { readonly draft: IntakeDraft; readonly isTakingIn: boolean }

/** What the page is, how it stands, and the way into the library. */
export function IntakeHead({ draft, isTakingIn }: IntakeHeadProps) {
  const t = useTranslate()
  const { source, history } = draft
  const { articles } = history.present
  return (
    <header className="intake-head">
      <h1 className="intake-title">{sourceName(t, source.name)}</h1>
      <Chip>{t('intake.articles', { count: articles.length })}</Chip>
      {source.encoding !== 'utf-8' && source.encoding !== 'word' && (
        <Chip>{t('intake.encoding', { encoding: source.encoding.toUpperCase() })}</Chip>
      )}
      {source.word !== null && <WordChips word={source.word} />}
      <Doubts draft={draft} />
      <div className="intake-head-end">
        <IconButton
          icon={Undo2}
          label={t('intake.undo')}
          shortcut={shortcutWords('Mod+Z', KEYBOARD)}
          disabled={history.past.length === 0}
          onClick={undoCorrection}
        />
        <IconButton
          icon={Redo2}
          label={t('intake.redo')}
          shortcut={shortcutWords('Mod+Y', KEYBOARD)}
          disabled={history.future.length === 0}
          onClick={redoCorrection}
        />
        <Button look="quiet" disabled={isTakingIn} onClick={putAway}>
          {t('intake.put-away')}
        </Button>
        <TakeInButton
          count={articles.length}
          isSecond={source.own.length > 0}
          isTakingIn={isTakingIn}
          isHeldBack={source.takenInBefore.length > 0}
        />
      </div>
    </header>
  )
}

function Doubts({ draft }: { readonly draft: IntakeDraft }) {
  const t = useTranslate()
  const count = doubtfulKeys(proposalRows(draft.history.present)).length
  if (count === 0) return <span className="intake-doubts">{t('intake.no-doubts')}</span>
  return (
    <div className="intake-doubts">
      <TriangleAlert aria-hidden />
      <span>{t('intake.doubts', { count })}</span>
      <IconButton
        icon={ChevronUp}
        label={t('intake.doubt-previous')}
        shortcut={shortcutWords('Shift+F7', KEYBOARD)}
        onClick={() => walkDoubts('previous')}
      />
      <IconButton
        icon={ChevronDown}
        label={t('intake.doubt-next')}
        shortcut={shortcutWords('F7', KEYBOARD)}
        onClick={() => walkDoubts('next')}
      />
    </div>
  )
}

type TakeInButtonProps = {
  readonly count: number
  readonly isTakingIn: boolean
  /** The same page was taken in before, and the editor has not said 仍要拆稿 yet. */
  readonly isHeldBack: boolean
  /** A file of ours is rather merged back than taken in as new. */
  readonly isSecond: boolean
}

function TakeInButton({ count, isTakingIn, isHeldBack, isSecond }: TakeInButtonProps) {
  const t = useTranslate()
  const isReadOnly = useLibrary()?.access.kind !== 'owner'
  return (
    <Button
      look={isSecond ? 'plain' : 'primary'}
      disabled={count === 0 || isTakingIn || isHeldBack || isReadOnly}
      title={isReadOnly ? t('intake.read-only') : undefined}
      onClick={() => void takeIn()}
    >
      {isTakingIn ? t('intake.taking-in') : t('intake.take-in', { count })}
      <kbd className="button-shortcut">{shortcutWords('Mod+Enter', KEYBOARD)}</kbd>
    </Button>
  )
}
