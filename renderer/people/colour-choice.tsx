import { useId } from 'react'
import { PERSON_COLOURS } from '#core/people/profile'
import { useTranslate } from '../app/use-translate.ts'
import './person-colours.css'

type ColourChoiceProps = {
  readonly label: string
  readonly value: number
  readonly disabled: boolean
  readonly onPick: (colour: number) => void
}

const COLOURS = Array.from({ length: PERSON_COLOURS }, (_, index) => index + 1)

/** The colours that people are told apart by, in one line; the number is said aloud. */
export function ColourChoice({ label, value, disabled, onPick }: ColourChoiceProps) {
  const t = useTranslate()
  const name = useId()
  return (
    <div className="colour-choice" role="radiogroup" aria-label={label}>
      {COLOURS.map((colour) => (
        <input
          key={colour}
          type="radio"
          name={name}
          aria-label={t('people.colour', { number: colour })}
          title={t('people.colour', { number: colour })}
          data-person={colour}
          checked={colour === value}
          disabled={disabled}
          onChange={() => onPick(colour)}
        />
      ))}
    </div>
  )
}
