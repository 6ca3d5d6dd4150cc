import { Popover } from 'radix-ui'
import { useTranslate } from '../../app/use-translate.ts'

type Option<Value extends string> = {
  readonly value: Value
  readonly label: string
  /** Cannot be taken away. */
  readonly isFixed?: boolean
}

type SomeOfProps<Value extends string> = {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly chosen: readonly Value[]
  /** What it says when none is chosen. */
  readonly noneLabel?: string
  readonly hint?: string
  readonly isLocked: boolean
  readonly onKeep: (chosen: readonly Value[]) => void
}

/** Any of a few: a cell that says which, and opens to a box for each. */
export function SomeOf<Value extends string>(props: SomeOfProps<Value>) {
  const t = useTranslate()
  const { label, options, chosen, noneLabel = '', hint, isLocked, onKeep } = props
  const names = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label)
  const words = names.length === 0 ? noneLabel : names.join(t('process.between'))
  const tick = (value: Value, isOn: boolean) =>
    onKeep(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? isOn : chosen.includes(one))),
    )
  return (
    <Popover.Root>
      <Popover.Trigger
        className="words-cell some-of"
        aria-label={t('process.cell', { duty: label, field: words })}
        disabled={isLocked}
      >
        {words}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover some-of-boxes"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={label}
        >
          {options.map(({ value, label: name, isFixed = false }) => (
            <label key={value} className="some-of-box">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                disabled={isFixed}
                onChange={({ target }) => tick(value, target.checked)}
              />
              {name}
            </label>
          ))}
          {hint !== undefined && <p className="words-note">{hint}</p>}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
