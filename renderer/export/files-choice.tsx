import type { ArticleId } from '#core/article/article'
import { FORMS } from '#core/forms/form'
import { useTranslate } from '../app/use-translate.ts'
import { useSession } from '../state/session.ts'
import { keepChoice, useExportChoice } from './keep-choice.ts'
import { NamePattern } from './name-pattern.tsx'
import { SmallChoices } from './small-choices.tsx'
import { usedChoice } from './used-choice.ts'

/** One file for all, or one each, where there are several and the form leaves a choice. */
export function TogetherChoice({ articles }: { readonly articles: number }) {
  const t = useTranslate()
  const choice = useExportChoice()
  if (articles < 2 || !FORMS[choice.form].joins) return null
  return (
    <SmallChoices
      legend={t('export.files')}
      value={usedChoice(choice, articles).together ? 'together' : 'apart'}
      options={[
        { value: 'together', label: t('export.together') },
        { value: 'apart', label: t('export.apart') },
      ]}
      onPick={(value) => keepChoice({ together: value === 'together' })}
    />
  )
}

/** What stands in the files, how they are called, and where they go. */
export function FilesChoice({ ids }: { readonly ids: readonly ArticleId[] }) {
  const t = useTranslate()
  const choice = useExportChoice()
  const hasFolders = useSession(({ shell }) => shell === 'electron')
  const { together, into } = usedChoice(choice, ids.length)
  return (
    <>
      {together && FORMS[choice.form].isStyled && (
        <Tick
          label={t('export.contents')}
          isOn={choice.contents}
          onSwitch={(contents) => keepChoice({ contents })}
        />
      )}
      {choice.form === 'txt' && (
        <Tick
          label={t('export.notepad')}
          isOn={choice.forNotepad}
          onSwitch={(forNotepad) => keepChoice({ forNotepad })}
        />
      )}
      {!together && <NamePattern ids={ids} />}
      {ids.length > 1 && !together && hasFolders && (
        <SmallChoices
          legend={t('export.into')}
          value={into}
          options={[
            { value: 'zip', label: t('export.into-zip') },
            { value: 'folder', label: t('export.into-folder') },
          ]}
          onPick={(value) => keepChoice({ into: value })}
        />
      )}
    </>
  )
}

type TickProps = {
  readonly label: string
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

function Tick({ label, isOn, onSwitch }: TickProps) {
  return (
    <label className="export-tick">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
      {label}
    </label>
  )
}
