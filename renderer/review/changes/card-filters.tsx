import { ListFilter } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useTranslate } from '../../app/use-translate.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/field.tsx'
import '../../ui/menu.css'
import { NO_FILTER, kindsIn, peopleIn } from './card-filter.ts'
import { setCardFilter, useCards } from './cards-state.ts'

/** Stands for "every one"; nobody and no kind can be called so. */
const ANY = '*'

/** Narrows the list to changes or comments, to a person, to a kind. */
export function CardFilters() {
  const t = useTranslate()
  const { open, filter } = useCards()
  const isOn = filter.shown !== 'all' || filter.by !== null || filter.kind !== null
  const kinds = kindsIn(open)
  return (
    <Popover.Root>
      <Popover.Trigger
        className="icon-button filter-button"
        aria-label={t('review.filter')}
        aria-pressed={isOn}
        title={t('review.filter')}
      >
        <ListFilter aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t('review.filter')}
        >
          <SelectField
            label={t('review.shown')}
            value={filter.shown}
            options={(['all', 'changes', 'comments'] as const).map((value) => ({
              value,
              label: t(`review.shown.${value}`),
            }))}
            onPick={(shown) => setCardFilter({ shown })}
          />
          <SelectField
            label={t('review.by')}
            value={filter.by ?? ANY}
            options={[
              { value: ANY, label: t('review.by-all') },
              ...peopleIn(open).map((value) => ({ value, label: value || t('change.nobody') })),
            ]}
            onPick={(value) => setCardFilter({ by: value === ANY ? null : value })}
          />
          <SelectField
            label={t('review.kind')}
            value={filter.kind ?? ANY}
            options={[
              { value: ANY, label: t('review.kind-all') },
              ...kinds.map((value) => ({ value, label: t(`change.kind.${value}`) })),
            ]}
            onPick={(value) =>
              setCardFilter({ kind: kinds.find((kind) => kind === value) ?? null })
            }
          />
          <Button disabled={!isOn} onClick={() => setCardFilter(NO_FILTER)}>
            {t('desk.filter-clear')}
          </Button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
