import { FormName } from '#core/forms/form'
import { useTranslate } from '../app/use-translate.ts'
import { SmallChoices } from './small-choices.tsx'
import { keepChoice, useExportChoice } from './keep-choice.ts'

/** The forms side by side, and a line on the chosen one. */
export function FormChoice() {
  const t = useTranslate()
  const { form } = useExportChoice()
  return (
    <SmallChoices
      legend={t('export.form')}
      value={form}
      options={FormName.options.map((value) => ({ value, label: t(`export.form-${value}`) }))}
      hint={t(`export.form-${form}-hint`)}
      onPick={(value) => keepChoice({ form: value })}
    />
  )
}
