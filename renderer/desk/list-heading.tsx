import { useTranslate } from '../app/use-translate.ts'
import { usePreferences } from '../state/preferences.ts'
import { editionWords } from './age.ts'
import { UNDATED } from './list-lines.ts'

export function ListHeading({ heading }: { readonly heading: string }) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  if (heading === UNDATED) return <h3 className="list-heading">{t('desk.no-edition')}</h3>
  const isDay = heading === 'today' || heading === 'yesterday' || heading === 'earlier'
  const words = isDay ? t(`desk.${heading}`) : editionWords(heading, language)
  return <h3 className="list-heading">{words}</h3>
}
