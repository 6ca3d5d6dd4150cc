import { useMemo, useRef } from 'react'
import { Genre, type ArticleDetails, type ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { useTranslate } from '../app/use-translate.ts'
import { isWritable } from '../state/session.ts'
import { SelectField, TextField } from '../ui/field.tsx'
import { setDetails } from './article-actions.ts'
import { DetailsFacts } from './details-facts.tsx'
import { sharedDetail, tagsFrom, type Shared } from './shared-details.ts'

/** Stands for "they differ" in a list of choices. */
const VARIOUS = '*'

type DetailsPanelProps = { readonly rows: readonly ArticleRow[] }

/** What is known beside the text, of one article or of all that are highlighted. */
export function DetailsPanel({ rows }: DetailsPanelProps) {
  const t = useTranslate()
  const ids = useMemo(() => rows.map((row) => row.id), [rows])
  const isFixed = !isWritable() || rows.some((row) => row.trashedAt !== null)
  const [only] = rows.length === 1 ? rows : []
  return (
    <div className="details">
      {rows.length > 1 && (
        <p className="details-several">{t('details.several', { count: rows.length })}</p>
      )}
      <fieldset className="details-fields" disabled={isFixed} key={ids.join(' ')}>
        <legend className="visually-hidden">{t('details.name')}</legend>
        <GenrePick rows={rows} ids={ids} />
        <EditionDate rows={rows} ids={ids} />
        <Words rows={rows} ids={ids} name="page" limit={20} />
        <Words rows={rows} ids={ids} name="section" limit={60} />
        <Words rows={rows} ids={ids} name="source" limit={120} />
        <Tags rows={rows} ids={ids} />
      </fieldset>
      {only !== undefined && <DetailsFacts row={only} />}
    </div>
  )
}

type DetailProps = { readonly rows: readonly ArticleRow[]; readonly ids: readonly ArticleId[] }

function GenrePick({ rows, ids }: DetailProps) {
  const t = useTranslate()
  const shared = sharedDetail(rows, 'genre', 'news')
  const named = Genre.options.map((value) => ({ value, label: t(`genre.${value}`) }))
  return (
    <SelectField<Genre | typeof VARIOUS>
      label={t('article.genre')}
      value={shared.kind === 'same' ? shared.value : VARIOUS}
      options={
        shared.kind === 'same' ? named : [{ value: VARIOUS, label: t('details.various') }, ...named]
      }
      onPick={(value) => value !== VARIOUS && void setDetails(ids, { genre: value })}
    />
  )
}

type WordsProps = DetailProps & {
  readonly name: 'section' | 'page' | 'source'
  readonly limit: number
}

function Words({ rows, ids, name, limit }: WordsProps) {
  const t = useTranslate()
  const shared = sharedDetail(rows, name, '')
  return (
    <Committed
      label={t(`article.${name}`)}
      shared={shared}
      limit={limit}
      onCommit={(text) => void setDetails(ids, { [name]: text.trim() })}
    />
  )
}

function Tags({ rows, ids }: DetailProps) {
  const t = useTranslate()
  const tags = sharedDetail(rows, 'tags', [])
  const shared: Shared<string> =
    tags.kind === 'same' ? { kind: 'same', value: tags.value.join(' ') } : tags
  return (
    <Committed
      label={t('article.tags')}
      shared={shared}
      limit={400}
      hint={t('details.tags-hint')}
      onCommit={(text) => void setDetails(ids, { tags: tagsFrom(text) })}
    />
  )
}

function EditionDate({ rows, ids }: DetailProps) {
  const t = useTranslate()
  const shared = sharedDetail(rows, 'editionDate', null)
  const commit = (day: string) => {
    const details: Partial<ArticleDetails> = { editionDate: day === '' ? null : day }
    void setDetails(ids, details)
  }
  return (
    <Committed
      type="date"
      label={t('article.edition-date')}
      shared={shared.kind === 'same' ? { kind: 'same', value: shared.value ?? '' } : shared}
      onCommit={commit}
    />
  )
}

type CommittedProps = {
  readonly label: string
  readonly shared: Shared<string>
  readonly onCommit: (text: string) => void
  readonly limit?: number
  readonly hint?: string
  readonly type?: 'text' | 'date'
}

/** A box that hands its text on when it is left or Enter is pressed, and only when it changed. */
function Committed({ label, shared, onCommit, limit, hint, type = 'text' }: CommittedProps) {
  const t = useTranslate()
  const before = shared.kind === 'same' ? shared.value : ''
  const handedOn = useRef(before)
  const commit = (text: string) => {
    if (text === handedOn.current) return
    handedOn.current = text
    onCommit(text)
  }
  return (
    <TextField
      key={before}
      label={label}
      type={type}
      maxLength={limit}
      defaultValue={before}
      placeholder={shared.kind === 'various' ? t('details.various') : hint}
      autoComplete="off"
      onBlur={(event) => commit(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing)
          commit(event.currentTarget.value)
      }}
    />
  )
}
