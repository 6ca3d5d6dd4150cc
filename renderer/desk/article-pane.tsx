import { FileText, FileWarning } from 'lucide-react'
import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { assertNever } from '#core/shared/assert'
import type { OpenedArticle } from '#bridge/contract'
import { PAPER_ID } from '../app/focus.ts'
import { useTranslate } from '../app/use-translate.ts'
import { runCommand } from '../commands/answers.ts'
import { ArticleEditor } from '../editor/article-editor.tsx'
import { EditorToolbar } from '../editor/editor-toolbar.tsx'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { LockedNotice } from '../sign-off/locked-notice.tsx'
import { useDesk } from '../state/desk.ts'
import { useLibrary } from '../state/session.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { openArticle, openGoodCopy } from './open-article.ts'
import { selectOne } from './selection.ts'
import './article-pane.css'

/** The middle of the desk: the article, or one sentence about why there is none. */
export function ArticlePane() {
  const t = useTranslate()
  const open = useDesk((desk) => desk.open)
  switch (open.kind) {
    case 'empty':
      return <EmptyState icon={FileText} title={t('desk.none-open')} />
    case 'opening':
      return <p className="article-opening">{t('desk.opening')}</p>
    case 'failed':
      return <FailedArticle id={open.id} error={open.error} />
    case 'open':
      return <OpenArticle key={open.opened.article.id} opened={open.opened} />
    default:
      return assertNever(open)
  }
}

function OpenArticle({ opened }: { readonly opened: OpenedArticle }) {
  const t = useTranslate()
  const { id } = opened.article
  const isTrashed = useDesk(({ rows }) =>
    rows.some((row) => row.id === id && row.trashedAt !== null),
  )
  const stage = useDesk(({ rows }) => rows.find((row) => row.id === id)?.details.stage ?? 'draft')
  const isWritable = useLibrary()?.access.kind === 'owner'
  return (
    <div id={PAPER_ID} className="article-open" onFocus={() => highlightOnly(id)}>
      {isTrashed && (
        <p className="article-word">
          {t('desk.in-trash')}
          <Button onClick={() => runCommand('article.restore')}>
            {t('command.article.restore')}
          </Button>
        </p>
      )}
      {!isTrashed && <LockedNotice id={id} stage={stage} />}
      {!isTrashed && <EditorToolbar />}
      <ArticleEditor
        opened={opened}
        readOnly={isTrashed || !isWritable || stage === 'signed-off'}
      />
    </div>
  )
}

/** Commands act on what is highlighted; whoever works on the paper means the article on it. */
function highlightOnly(id: ArticleId): void {
  const { selected } = useDesk.getState()
  if (selected.size !== 1 || !selected.has(id)) useDesk.setState(selectOne(id))
}

function FailedArticle({ id, error }: { readonly id: ArticleId; readonly error: LibraryError }) {
  const t = useTranslate()
  const hasGoodCopy = error.kind === 'damaged' && error.goodCopy
  return (
    <EmptyState icon={FileWarning} title={libraryErrorMessage(t, error)}>
      {hasGoodCopy ? (
        <Button look="primary" onClick={() => void openGoodCopy(id)}>
          {t('desk.good-copy')}
        </Button>
      ) : (
        <Button onClick={() => void openArticle(id)}>{t('desk.try-again')}</Button>
      )}
    </EmptyState>
  )
}
