import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { ProofText } from '#core/proofreading/proof-article'
import type { HeadlineTick } from '#core/proofreading/proof-record'
import { useTranslate } from '../app/use-translate.ts'
import { headlineRole } from './headline-role.ts'
import { charactersOf } from './reading-steps.ts'

type HeadlineReadingProps = {
  readonly text: ProofText
  /** Who ticked this very text off, when somebody did. */
  readonly tick: HeadlineTick | undefined
  readonly read: number
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onReadOn: () => void
}

/** One text in large type. What was read is underlined, the character to read stands in a frame. */
export function HeadlineReading({ text, tick, read, onKeyDown, onReadOn }: HeadlineReadingProps) {
  const t = useTranslate()
  const area = useRef<HTMLDivElement>(null)
  // Another text takes the keyboard, however it was chosen.
  useEffect(() => area.current?.focus(), [])
  const characters = charactersOf(text.text)
  const left = characters.length - read
  return (
    <div
      ref={area}
      className="headline-reading"
      role="slider"
      tabIndex={0}
      data-first-focus
      aria-label={`${t(headlineRole(text))}：${text.text}`}
      aria-valuemin={0}
      aria-valuemax={characters.length}
      aria-valuenow={read}
      aria-valuetext={characters[read] ?? t('headline.tick')}
      onKeyDown={onKeyDown}
      onClick={onReadOn}
    >
      <p className={`headline-large ${text.role}`} aria-hidden>
        {characters.map((character, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the text does not change here
          <span key={index} className="headline-character" data-state={stateAt(index, read)}>
            {character}
          </span>
        ))}
      </p>
      <p className="headline-note">
        {tick === undefined && left > 0 && t('headline.left', { count: left })}
        {tick !== undefined && tickedWords(t, tick)}
      </p>
    </div>
  )
}

function stateAt(index: number, read: number): 'read' | 'next' | 'later' {
  if (index === read) return 'next'
  return index < read ? 'read' : 'later'
}

function tickedWords(t: ReturnType<typeof useTranslate>, { by, at }: HeadlineTick): string {
  const time = new Date(at).toLocaleString(document.documentElement.lang)
  return by === ''
    ? t('headline.ticked-at', { at: time })
    : t('headline.ticked-by', { by, at: time })
}
