import { useRef } from 'react'
import type { ArticleId } from '#core/article/article'
import { FORMS } from '#core/forms/form'
import { nameFromPattern, PATTERN_FIELDS, patternIn } from '#core/publishing/name-pattern'
import { useTranslate } from '../app/use-translate.ts'
import { useClock } from '../state/clock.ts'
import { useDesk } from '../state/desk.ts'
import { usePreferences } from '../state/preferences.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { keepChoice, useExportChoice } from './keep-choice.ts'

/** What files are called after, with the name of the first as it will be. */
export function NamePattern({ ids }: { readonly ids: readonly ArticleId[] }) {
  const t = useTranslate()
  const field = useRef<HTMLInputElement>(null)
  const language = usePreferences((preferences) => preferences.language)
  const pattern = patternIn(language, useExportChoice().pattern)
  const insert = (name: string) => {
    const from = field.current?.selectionStart ?? pattern.length
    const to = field.current?.selectionEnd ?? pattern.length
    keepChoice({ pattern: `${pattern.slice(0, from)}{${name}}${pattern.slice(to)}` })
    field.current?.focus()
  }
  return (
    <div className="name-pattern">
      <TextField
        ref={field}
        label={t('export.pattern')}
        value={pattern}
        maxLength={120}
        spellCheck={false}
        onChange={({ target }) => keepChoice({ pattern: target.value })}
      />
      <div className="name-pattern-fields">
        {PATTERN_FIELDS.map(({ [language]: name }) => (
          <Button
            key={name}
            look="quiet"
            aria-label={t('export.pattern-add', { field: name })}
            onClick={() => insert(name)}
          >
            {name}
          </Button>
        ))}
      </div>
      <p className="name-pattern-example" aria-live="polite">
        {t('export.pattern-example', { name: useExample(ids, pattern) })}
      </p>
    </div>
  )
}

/** Names in a byline, as the backend takes them. */
const MOST_NAMES = 3

function useExample(ids: readonly ArticleId[], pattern: string): string {
  const t = useTranslate()
  const { form } = useExportChoice()
  const now = useClock((clock) => clock.now)
  const row = useDesk((desk) => desk.rows.find(({ id }) => id === ids[0]))
  const { editionDate = null, section = '', page = '' } = row?.details ?? {}
  const parts = {
    date: editionDate ?? localDay(now),
    section,
    title: row?.title ?? '',
    byline: (row?.names ?? []).slice(0, MOST_NAMES).join('、'),
    page,
    number: 1,
    of: ids.length,
  }
  const name = nameFromPattern(pattern, parts, t('article.untitled'))
  return `${name}.${FORMS[form].extension}`
}

function localDay(now: number): string {
  const date = new Date(now)
  return new Date(now - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
