import { memo } from 'react'
import { Genre } from '#core/article/article'
import { characterCount } from '#core/article/character-count'
import type { ProposedArticle } from '#core/intake/proposal'
import { useTranslate } from '../app/use-translate.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { overrideOf, withOverride, type ArticleOverride } from './article-overrides.ts'
import { articleBand } from './band.ts'
import { correct } from './correct.ts'
import { changeDraft, useIntake } from './intake-state.ts'
import { partKey } from './owned-pieces.ts'
import type { ProposalRow } from './proposal-rows.ts'

type ArticleHeadProps = { readonly row: Extract<ProposalRow, { kind: 'article' }> }

/** Over an article: its number and length, and in which it differs from its page. */
export const ArticleHead = memo(function ArticleHead({
  row: { index, article },
}: ArticleHeadProps) {
  const t = useTranslate()
  const cursor = { key: partKey({ article: index, part: 0 }), caret: 0 }
  return (
    <div
      role="treeitem"
      aria-level={1}
      aria-selected={false}
      className={classNames('article-head', articleBand(index))}
    >
      <h2 className="article-number">{t('intake.article', { number: index + 1 })}</h2>
      <span className="article-count">
        {t('intake.article-count', { count: bodyCount(article) })}
      </span>
      <Overrides article={article} number={index + 1} />
      <Button look="quiet" onClick={() => correct('exclude', cursor)}>
        {t('intake.exclude')}
      </Button>
    </div>
  )
})

type OverridesProps = { readonly article: ProposedArticle; readonly number: number }

function Overrides({ article, number }: OverridesProps) {
  const t = useTranslate()
  const own = useIntake(({ stage }) => {
    return stage.kind === 'proposed' ? stage.draft.overrides : undefined
  })
  const { section = '', genre = 'news' } = own === undefined ? {} : overrideOf(own, article)
  const change = (override: ArticleOverride) => {
    changeDraft(({ overrides }) => ({ overrides: withOverride(overrides, article, override) }))
  }
  return (
    <div className="article-overrides">
      <input
        className="control"
        aria-label={t('intake.section-of', { number })}
        placeholder={t('intake.section-as-page')}
        maxLength={60}
        value={section}
        onChange={({ target }) => change({ section: target.value })}
      />
      <select
        className="control"
        aria-label={t('intake.genre-of', { number })}
        value={genre}
        onChange={({ target }) => change({ genre: Genre.parse(target.value) })}
      >
        {Genre.options.map((option) => (
          <option key={option} value={option}>
            {t(`genre.${option}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

const BODY = new Set(['paragraph', 'subheading', 'list-item', 'table'])

function bodyCount({ parts }: ProposedArticle): number {
  return parts
    .filter(({ role }) => BODY.has(role))
    .reduce((sum, { text }) => sum + characterCount(text), 0)
}
