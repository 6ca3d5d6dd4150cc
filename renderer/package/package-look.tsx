import type { PackagePreview } from '#core/review/package/package-answers'
import { useTranslate } from '../app/use-translate.ts'
import { usePreferences } from '../state/preferences.ts'

/** Title, who and when, what it would become, and how much of it. */
export function PackageLook({ preview }: { readonly preview: PackagePreview }) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const { title, packedBy, packedAt, becomes } = preview
  const { theirs, ours, conflicts, newComments, newEntries } = preview
  const places = (count: number) => t('package.places', { count })
  const items = (count: number) => t('package.items', { count })
  return (
    <>
      <div className="package-head">
        <p className="package-title">{title === '' ? t('article.untitled') : title}</p>
        <p className="package-by">
          {packedBy === ''
            ? t('package.packed-by-nobody')
            : t('package.packed-by', { name: packedBy })}
          {' · '}
          {new Date(packedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en', WHEN)}
        </p>
      </div>
      <p>{t(`package.becomes-${becomes}`)}</p>
      {becomes !== 'nothing' && (
        <dl className="package-counts">
          {becomes === 'merge' && (
            <>
              <Count name={t('package.theirs')} words={places(theirs)} />
              <Count name={t('package.ours')} words={places(ours)} />
              <Count
                name={t('package.conflicts')}
                words={places(conflicts)}
                isLoud={conflicts > 0}
              />
            </>
          )}
          <Count name={t('package.comments')} words={items(newComments)} />
          <Count name={t('package.entries')} words={items(newEntries)} />
        </dl>
      )}
    </>
  )
}

const WHEN = { dateStyle: 'long', timeStyle: 'short' } as const

type CountProps = { readonly name: string; readonly words: string; readonly isLoud?: boolean }

function Count({ name, words, isLoud = false }: CountProps) {
  return (
    <div className={isLoud ? 'package-count loud' : 'package-count'}>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  )
}
