import type { MergeReport, PackagePreview } from '#core/review/package/package-answers'
import { useTranslate } from '../app/use-translate.ts'

type TakenReportProps = { readonly preview: PackagePreview; readonly report: MergeReport }

/** What it did: the places that both changed with the words of both, and what became of the record. */
export function TakenReport({ preview, report }: TakenReportProps) {
  const t = useTranslate()
  const { becomes, suggestions, conflicts, record, theirEntries } = report
  const title = preview.title === '' ? t('article.untitled') : preview.title
  return (
    <>
      <p role="status">
        {becomes === 'merge'
          ? t('package.taken-merge', { title, count: suggestions })
          : t('package.taken-new', { title })}
      </p>
      {becomes === 'merge' && <p className="quiet-note">{t('package.undo-hint')}</p>}
      {conflicts.length > 0 && (
        <section className="package-conflicts">
          <p>{t('package.conflict-list', { count: conflicts.length })}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by keys */}
          <ol tabIndex={0} aria-label={t('package.conflicts')}>
            {conflicts.map(({ ours, theirs }) => (
              <li key={`${ours}|${theirs}`}>
                <dl>
                  <Words name={t('package.our-words')} words={ours} />
                  <Words name={t('package.their-words')} words={theirs} />
                </dl>
              </li>
            ))}
          </ol>
        </section>
      )}
      {record === 'taken' && <p>{t('package.record-taken')}</p>}
      {theirEntries.length > 0 && (
        <section>
          <p>{t('package.record-kept', { count: theirEntries.length })}</p>
          <ul className="package-entries">
            {theirEntries.map(({ number, at, by, event }) => (
              <li key={number}>
                {by.name} {at.slice(0, 10)} {t(`package.event.${event.kind}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Words({ name, words }: { readonly name: string; readonly words: string }) {
  const t = useTranslate()
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words === '' ? t('package.removed') : words}</dd>
    </div>
  )
}
