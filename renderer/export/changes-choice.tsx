import { FORMS } from '#core/forms/form'
import { useTranslate } from '../app/use-translate.ts'
import { SmallChoices } from './small-choices.tsx'
import { keepChoice, useExportChoice } from './keep-choice.ts'
import { usedChoice } from './used-choice.ts'

/** What becomes of suggestions, where the form leaves a choice. */
export function ChangesChoice() {
  const t = useTranslate()
  const choice = useExportChoice()
  const { changes } = usedChoice(choice, 1)
  const options = FORMS[choice.form].changes
  if (options.length < 2) return null
  return (
    <SmallChoices
      legend={t('export.changes')}
      value={changes}
      options={options.map((value) => ({ value, label: t(`export.changes-${value}`) }))}
      hint={t(`export.changes-${changes}-hint`)}
      onPick={(value) => keepChoice({ changes: value })}
    />
  )
}
