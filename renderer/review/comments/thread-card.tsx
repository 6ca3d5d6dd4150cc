import { Check, RotateCcw, Trash2 } from 'lucide-react'
import type { CommentThread } from '#core/review/comments'
import { useTranslate } from '../../app/use-translate.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { removeThread, reopenThread, reply, resolveThread } from './act-on-comments.ts'
import { Composer } from './composer.tsx'
import { draftKey, useDrafts } from './drafts-state.ts'
import { ThreadEntry } from './thread-entry.tsx'

type ThreadCardProps = {
  readonly thread: CommentThread
  /** All of it, with a place to answer; else its first words and how many answers there are. */
  readonly isWhole: boolean
  readonly mayComment: boolean
}

/** What was said about a place. */
export function ThreadCard({ thread, isWhole, mayComment }: ThreadCardProps) {
  const t = useTranslate()
  const { id, quoted, entries, resolved } = thread
  const [first, ...answers] = entries
  const hasDraft = useDrafts(({ texts }) => (texts[draftKey('reply', id)] ?? '') !== '')
  const person = usePreferences((preferences) => preferences.person)
  const isShownWhole = isWhole || hasDraft
  if (first === undefined) return null
  return (
    <div className="thread" data-resolved={resolved !== null}>
      <div className="thread-head">
        <p className="thread-quoted" lang="zh-CN">
          {quoted}
        </p>
        {resolved === null ? (
          <IconButton
            icon={Check}
            label={t('comment.resolve')}
            disabled={!mayComment}
            onClick={() => void resolveThread(id)}
          />
        ) : (
          <IconButton
            icon={RotateCcw}
            label={t('comment.reopen')}
            disabled={!mayComment}
            onClick={() => void reopenThread(id)}
          />
        )}
        {first.by === person && (
          <IconButton
            icon={Trash2}
            label={t('comment.remove')}
            disabled={!mayComment}
            onClick={() => void removeThread(id)}
          />
        )}
      </div>
      {resolved !== null && (
        <p className="thread-resolved">{t('comment.resolved-by', { name: resolved.by })}</p>
      )}
      <ThreadEntry thread={id} entry={first} mayEdit={mayComment && isShownWhole} />
      {!isShownWhole && answers.length > 0 && (
        <p className="thread-more">{t('comment.answers', { count: answers.length })}</p>
      )}
      {isShownWhole &&
        answers.map((entry) => (
          <ThreadEntry key={entry.id} thread={id} entry={entry} mayEdit={mayComment} isReply />
        ))}
      {isShownWhole && mayComment && <Answer id={id} />}
    </div>
  )
}

function Answer({ id }: { readonly id: string }) {
  const t = useTranslate()
  const key = draftKey('reply', id)
  const isOpen = useDrafts(({ texts }) => texts[key] !== undefined)
  const open = () =>
    useDrafts.setState(({ texts }) => ({ texts: { ...texts, [key]: '' }, wantsFocus: key }))
  if (!isOpen) {
    return (
      <Button look="quiet" className="thread-answer" onClick={open}>
        {t('comment.reply')}
      </Button>
    )
  }
  return (
    <Composer
      draft={key}
      label={t('comment.reply-here')}
      sendLabel={t('comment.reply')}
      onSend={(text) => reply(id, text)}
      onCancel={() => {}}
    />
  )
}
