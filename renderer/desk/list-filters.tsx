import { ListFilter as FilterIcon } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useMemo } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { useDesk } from '../state/desk.ts'
import { setFilter, useList } from '../state/list.ts'
import { usePreferences } from '../state/preferences.ts'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { editionWords } from './age.ts'
import '../ui/menu.css'

/** Stands for "every one"; no section, date or stage can be called so. */
const ANY = '*'

/** Narrows the list to a stage, a section or an edition, and says how it is arranged. */
export function ListFilters() {
  const t = useTranslate()
  const filter = useList((list) => list.filter)
  const isOn = filter.section !== null || filter.editionDate !== null
  return (
    <Popover.Root>
      <Popover.Trigger
        className="icon-button filter-button"
        aria-label={t('desk.filter')}
        aria-pressed={isOn}
        title={t('desk.filter')}
      >
        <FilterIcon aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t('desk.filter')}
        >
          <EditionFilter />
          <SectionFilter />
          <Arrangement />
          <Button disabled={!isOn} onClick={() => setFilter({ section: null, editionDate: null })}>
            {t('desk.filter-clear')}
          </Button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function EditionFilter() {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const dates = useKnown('editionDate')
  return (
    <SelectField
      label={t('article.edition-date')}
      value={useList(({ filter }) => filter.editionDate) ?? ANY}
      options={[
        { value: ANY, label: t('desk.any-edition') },
        ...dates.toReversed().map((value) => ({ value, label: editionWords(value, language) })),
        { value: '', label: t('desk.no-edition') },
      ]}
      onPick={(value) => setFilter({ editionDate: value === ANY ? null : value })}
    />
  )
}

function SectionFilter() {
  const t = useTranslate()
  const sections = useKnown('section')
  return (
    <SelectField
      label={t('article.section')}
      value={useList(({ filter }) => filter.section) ?? ANY}
      options={[
        { value: ANY, label: t('desk.any-section') },
        ...sections.map((value) => ({ value, label: value })),
      ]}
      onPick={(value) => setFilter({ section: value === ANY ? null : value })}
    />
  )
}

function Arrangement() {
  const t = useTranslate()
  return (
    <SelectField
      label={t('desk.arrange')}
      value={useList((list) => list.arrangement)}
      options={[
        { value: 'arrival', label: t('desk.arrange-arrival') },
        { value: 'edition', label: t('desk.arrange-edition') },
      ]}
      onPick={(arrangement) => useList.setState({ arrangement })}
    />
  )
}

/** Every value that some article has, in order. */
function useKnown(detail: 'section' | 'editionDate'): readonly string[] {
  const rows = useDesk((desk) => desk.rows)
  return useMemo(() => {
    const values = rows.map((row) => row.details[detail] ?? '')
    return [...new Set(values)].filter((value) => value !== '').toSorted()
  }, [rows, detail])
}
