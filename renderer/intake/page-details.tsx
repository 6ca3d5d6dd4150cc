import { useTranslate } from '../app/use-translate.ts'
import { TextField } from '../ui/field.tsx'
import { changeDraft, type PageDetails } from './intake-state.ts'

/** What every article of the page gets: filled in with what the page says of itself. */
export function PageDetailsForm({ details }: { readonly details: PageDetails }) {
  const t = useTranslate()
  return (
    <fieldset className="page-details">
      <legend className="visually-hidden">{t('intake.page-details')}</legend>
      <TextField
        type="date"
        label={t('article.edition-date')}
        value={details.editionDate}
        onChange={({ target }) => change({ editionDate: target.value })}
      />
      <TextField
        label={t('article.page')}
        maxLength={20}
        value={details.page}
        onChange={({ target }) => change({ page: target.value })}
      />
      <TextField
        label={t('article.section')}
        maxLength={60}
        value={details.section}
        onChange={({ target }) => change({ section: target.value })}
      />
      <TextField
        label={t('article.source')}
        maxLength={120}
        value={details.source}
        onChange={({ target }) => change({ source: target.value })}
      />
    </fieldset>
  )
}

function change(detail: Partial<PageDetails>): void {
  changeDraft(({ details }) => ({ details: { ...details, ...detail } }))
}
