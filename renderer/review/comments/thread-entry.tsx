import { Trash2 } from 'lucide-react'
import type { CommentEntry } from '#core/review/comments'
import { useTranslate } from '../../app/use-translate.ts'
import { usePeople } from '../../people/people-state.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SaidBy } from '../said-by.tsx'
import { removeReply, rewriteEntry } from './act-on-comments.ts'
import { Composer } from './composer.tsx'
import { draftKey, useDrafts } from './drafts-state.ts'
import { withMentions } from './mentions.ts'

type ThreadEntryProps = {
  readonly thread: string
  readonly entry: CommentEntry
  readonly mayEdit: boolean
  /** An answer can go alone; what the thread was begun with cannot. */
  readonly isReply?: boolean
}

/** One thing somebody said; their own can be rewritten. */
export function ThreadEntry({ thread, entry, mayEdit, isReply = false }: ThreadEntryProps) {
  const t = useTranslate()
  const person = usePreferences((preferences) => preferences.person)
  const key = draftKey('edit', entry.id)
  const isRewritten = useDrafts(({ texts }) => texts[key] !== undefined)
  const rewrite = () =>
    useDrafts.setState(({ texts }) => ({ texts: { ...texts, [key]: entry.text }, wantsFocus: key }))
  return (
    <div className="entry">
      <SaidBy by={entry.by} at={entry.at}>
        {mayEdit && !isRewritten && entry.by === person && (
          <span className="entry-acts">
            <Button look="quiet" onClick={rewrite}>
              {t('comment.edit')}
            </Button>
            {isReply && (
              <IconButton
                icon={Trash2}
                label={t('comment.remove-reply')}
                onClick={({ currentTarget }) => {
                  stayInThread(currentTarget)
                  void removeReply(thread, entry)
                }}
              />
            )}
          </span>
        )}
      </SaidBy>
      {isRewritten ? (
        <Composer
          draft={key}
          label={t('comment.edit-here')}
          sendLabel={t('comment.save')}
          before={entry.text}
          onSend={(text) => rewriteEntry(thread, entry.id, text)}
          onCancel={() => {}}
        />
      ) : (
        <Words text={entry.text} />
      )}
    </div>
  )
}

/** The keys stay with the thread when the control that had them goes. */
function stayInThread(control: Element): void {
  const card = control.closest<HTMLElement>('[data-card]')
  const next = card ?? control.closest('.thread')?.querySelector<HTMLElement>('button')
  next?.focus()
}

function Words({ text }: { readonly text: string }) {
  const people = usePeople((desk) => desk.people)
  const names = people.profiles.map(({ name }) => name)
  return (
    <p className="entry-words">
      {withMentions(text, names).map(({ text: words, isName, at }) =>
        isName ? <strong key={at}>{words}</strong> : <span key={at}>{words}</span>,
      )}
    </p>
  )
}
