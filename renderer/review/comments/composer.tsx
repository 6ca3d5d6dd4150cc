import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslate } from '../../app/use-translate.ts'
import { usePeople } from '../../people/people-state.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { dropDraft, setDraft, useDrafts } from './drafts-state.ts'
import { mentionBefore, namesFor } from './mentions.ts'

type ComposerProps = {
  readonly draft: string
  readonly label: string
  readonly sendLabel: string
  /** What stands in it before anything is written: the entry that is rewritten. */
  readonly before?: string
  readonly onSend: (text: string) => Promise<boolean>
  readonly onCancel: () => void
}

const MOST = 4000

/** Where a comment is written. What is not sent stays in the drafts until it is sent or called off. */
export function Composer(props: ComposerProps) {
  const { draft, label, sendLabel, before = '', onSend, onCancel } = props
  const t = useTranslate()
  const box = useRef<HTMLTextAreaElement>(null)
  const text = useDrafts(({ texts }) => texts[draft] ?? before)
  const [isSending, setSending] = useState(false)
  const mention = useMention(text, box)
  const listId = useId()
  useWantedFocus(draft, box)
  const canSend = text.trim() !== '' && !isSending

  const send = async () => {
    if (!canSend) return
    setSending(true)
    await onSend(text.trim())
    setSending(false)
  }
  const cancel = () => {
    dropDraft(draft)
    onCancel()
  }
  const insert = (name: string) => {
    const { selectionStart } = box.current ?? { selectionStart: text.length }
    const written = `${text.slice(0, mention.at)}@${name} `
    setDraft(draft, written + text.slice(selectionStart))
    mention.close()
    requestAnimationFrame(() => box.current?.setSelectionRange(written.length, written.length))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    // The card's own keys must not hear what is typed here.
    event.stopPropagation()
    if (mention.onKey(event, insert)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      cancel()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void send()
    }
  }
  return (
    <div className="composer">
      <textarea
        ref={box}
        className="control composer-text"
        rows={2}
        maxLength={MOST}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={mention.names.length > 0 ? listId : undefined}
        aria-activedescendant={mention.names.length > 0 ? `${listId}-${mention.chosen}` : undefined}
        placeholder={label}
        value={text}
        onChange={({ target }) => {
          setDraft(draft, target.value)
          mention.look(target.value, target.selectionStart)
        }}
        onBlur={mention.close}
        onKeyDown={onKeyDown}
      />
      {mention.names.length > 0 && (
        <div id={listId} className="composer-names" role="listbox" aria-label={t('comment.names')}>
          {mention.names.map((name, index) => (
            <div
              key={name}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === mention.chosen}
              className={classNames('composer-name', index === mention.chosen && 'chosen')}
              // The box keeps the keyboard.
              onMouseDown={(event) => {
                event.preventDefault()
                insert(name)
              }}
            >
              {name}
            </div>
          ))}
        </div>
      )}
      <div className="composer-acts">
        <Button look="quiet" onClick={cancel}>
          {t('comment.cancel')}
        </Button>
        <Button disabled={!canSend} onClick={() => void send()} title={t('comment.send-keys')}>
          {sendLabel}
        </Button>
      </div>
    </div>
  )
}

type Box = { readonly current: HTMLTextAreaElement | null }

function useWantedFocus(draft: string, box: Box): void {
  const isWanted = useDrafts(({ wantsFocus }) => wantsFocus === draft)
  useEffect(() => {
    if (!isWanted) return
    box.current?.focus()
    useDrafts.setState({ wantsFocus: null })
  }, [isWanted, box])
}

/** Completes `@` to the names at this desk. */
function useMention(text: string, box: Box) {
  const people = usePeople((desk) => desk.people)
  const [typed, setTyped] = useState<{ readonly at: number; readonly typed: string }>()
  const [chosen, setChosen] = useState(0)
  const all = people.profiles.map(({ name }) => name)
  const names = typed === undefined ? [] : namesFor(typed.typed, all)
  const close = () => setTyped(undefined)
  return {
    names,
    chosen: Math.min(chosen, names.length - 1),
    at: typed?.at ?? text.length,
    close,
    look: (now: string, caret: number) => {
      setTyped(mentionBefore(now, caret))
      setChosen(0)
    },
    onKey: (event: KeyboardEvent, insert: (name: string) => void): boolean => {
      const name = names[Math.min(chosen, names.length - 1)]
      if (name === undefined || box.current === null) return false
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step !== undefined) setChosen((chosen + step + names.length) % names.length)
      else if (event.key === 'Escape') close()
      else if (isPlainEnter(event) || event.key === 'Tab') insert(name)
      else return false
      event.preventDefault()
      return true
    },
  }
}

function isPlainEnter({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && !ctrlKey && !metaKey
}
