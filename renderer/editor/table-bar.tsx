import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Columns3,
  Rows3,
  Trash2,
  type LucideIcon,
} from 'lucide-react'
import { isInTable } from 'prosemirror-tables'
import { Toolbar } from 'radix-ui'
import { useTranslate } from '../app/use-translate.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { runOnPaper, useCurrentEditor } from './current-editor.ts'
import { TABLE_COMMANDS, type TableCommandId } from './table-commands.ts'

const TOOLS: readonly { readonly command: TableCommandId; readonly icon: LucideIcon }[] = [
  { command: 'row-above', icon: BetweenHorizontalStart },
  { command: 'row-below', icon: BetweenHorizontalEnd },
  { command: 'column-left', icon: BetweenVerticalStart },
  { command: 'column-right', icon: BetweenVerticalEnd },
  { command: 'delete-row', icon: Rows3 },
  { command: 'delete-column', icon: Columns3 },
  { command: 'delete-table', icon: Trash2 },
]

/** Rows and columns, while the caret is in a table. */
export function TableBar() {
  const t = useTranslate()
  const isShown = useCurrentEditor(
    ({ view, state }) => view?.editable === true && state !== null && isInTable(state),
  )
  if (!isShown) return null
  return (
    <Toolbar.Root className="editor-toolbar table-bar" aria-label={t('table.bar')}>
      {TOOLS.map(({ command, icon }) => (
        <Toolbar.Button asChild key={command}>
          <IconButton
            icon={icon}
            label={t(`table.${command}`)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => runOnPaper(TABLE_COMMANDS[command])}
          />
        </Toolbar.Button>
      ))}
    </Toolbar.Root>
  )
}
