import { isInTable } from 'prosemirror-tables'
import { Toolbar } from 'radix-ui'
import { useTranslate } from '../app/use-translate.ts'
import { Button } from '../ui/button.tsx'
import { runOnPaper, useCurrentEditor } from './current-editor.ts'
import { TABLE_COMMANDS, type TableCommandId } from './table-commands.ts'
import './table-bar.css'

const ORDER: readonly TableCommandId[] = [
  'row-above',
  'row-below',
  'column-left',
  'column-right',
  'delete-row',
  'delete-column',
  'delete-table',
]

/** Rows and columns, over the foot of the paper while the caret is in a table. */
export function TableBar() {
  const t = useTranslate()
  const isShown = useCurrentEditor(
    ({ view, state }) => view?.editable === true && state !== null && isInTable(state),
  )
  if (!isShown) return null
  return (
    <Toolbar.Root className="table-bar" aria-label={t('table.bar')}>
      {ORDER.map((command) => (
        <Toolbar.Button asChild key={command}>
          <Button
            look="quiet"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => runOnPaper(TABLE_COMMANDS[command])}
          >
            {t(`table.${command}`)}
          </Button>
        </Toolbar.Button>
      ))}
    </Toolbar.Root>
  )
}
