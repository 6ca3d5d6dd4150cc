import { FilePlus2, FolderInput, Newspaper, type LucideIcon } from 'lucide-react'
import type { CommandId } from '#core/commands/commands'
import { useTranslate } from '../app/use-translate.ts'
import { canRunCommand, runCommand } from '../commands/answers.ts'
import './empty-library.css'

/** A library without articles: what 区闻 is, and the three ways to begin. */
export function EmptyLibrary() {
  const t = useTranslate()
  return (
    <main className="empty-library">
      <h1 className="empty-library-title">{t('empty.title')}</h1>
      <p className="empty-library-about">{t('empty.about')}</p>
      <div className="empty-library-choices">
        <Choice
          icon={FilePlus2}
          command="article.new"
          name={t('empty.new')}
          hint={t('empty.new-hint')}
        />
        <Choice
          icon={FolderInput}
          command="intake.open"
          name={t('empty.take-in')}
          hint={t('empty.take-in-hint')}
        />
        <Choice
          icon={Newspaper}
          command="sample.open"
          name={t('empty.sample')}
          hint={t('empty.sample-hint')}
        />
      </div>
    </main>
  )
}

type ChoiceProps = {
  readonly icon: LucideIcon
  readonly command: CommandId
  readonly name: string
  readonly hint: string
}

/** Left out when it cannot be done: the sample never joins articles of one's own. */
function Choice({ icon: Icon, command, name, hint }: ChoiceProps) {
  if (!canRunCommand(command)) return null
  return (
    <button type="button" className="choice" onClick={() => runCommand(command)}>
      <Icon aria-hidden />
      <span className="choice-name">{name}</span>
      <span className="choice-hint">{hint}</span>
    </button>
  )
}
