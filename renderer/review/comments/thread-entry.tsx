import type { CommentEntry } from '#core/review/comments'
import { useTranslate } from '../../app/use-translate.ts'
import { usePeople } from '../../people/people-state.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { SaidBy } from '../said-by.tsx'
import { rewriteEntry } from './act-on-comments.ts'
import { Composer } from './composer.tsx'
import { draftKey, useDrafts } from './drafts-state.ts'
import { withMentions } from './mentions.ts'

type ThreadEntryProps = {
  readonly thread: string
  readonly entry: CommentEntry
  readonly mayEdit: boolean
}

/** One thing somebody said; their own can be rewritten. */
export function ThreadEntry({ thread, entry, mayEdit }: ThreadEntryProps) {
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
          <Button look="quiet" className="entry-edit" onClick={rewrite}>
            {t('comment.edit')}
          </Button>
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
