import { useRef, useState, type ReactNode } from 'react'
import { tableErrorMessage } from '#core/messages/table-error-message'
import { fail } from '#core/shared/result'
import { UPLOAD_LIMIT } from '#bridge/upload-limit'
import type { ReadTable } from '#bridge/contract'
import { currentTranslate, useTranslate } from '../app/use-translate.ts'
import { ask } from '../shell/ask.ts'
import { fetchDelivered } from '../shell/fetch-delivered.ts'
import { isTooLarge, upload } from '../shell/file-transport.ts'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { showToast } from '../state/toasts.ts'
import { Button } from '../ui/button.tsx'

type Kind = ReadTable['kind']

type TableFileProps = {
  readonly kind: Kind
  readonly isLocked: boolean
  /** What a table would bring: what is new, and how many are there already. */
  readonly news: (table: ReadTable) => { readonly count: number; readonly known: number }
  readonly onTake: (table: ReadTable) => Promise<void>
  /** Stands before the buttons: filters. */
  readonly children: ReactNode
}

/** Tables come in by a look at what they bring, and go out as CSV or XLSX. */
export function TableFile({ kind, isLocked, news, onTake, children }: TableFileProps) {
  const t = useTranslate()
  const picker = useRef<HTMLInputElement>(null)
  const [table, setTable] = useState<ReadTable | null>(null)
  const take = async (file: File | undefined) => {
    if (file !== undefined) setTable(await readTable(kind, file))
  }
  const keep = async (read: ReadTable) => {
    setTable(null)
    await onTake(read)
  }
  return (
    <>
      <div className="words-head">
        {children}
        <span className="words-head-gap" />
        <input
          ref={picker}
          type="file"
          accept=".csv,.txt,.xlsx"
          hidden
          onChange={({ target }) => {
            void take(target.files?.[0])
            target.value = ''
          }}
        />
        <Button disabled={isLocked} onClick={() => picker.current?.click()}>
          {t('table.import')}
        </Button>
        <Button onClick={() => void writeTable(kind, 'csv')}>{t('table.export-csv')}</Button>
        <Button onClick={() => void writeTable(kind, 'xlsx')}>{t('table.export-xlsx')}</Button>
      </div>
      {table !== null && (
        <div className="words-head words-import" role="status">
          <span>{t('table.found', news(table))}</span>
          {table.unread.length > 0 && (
            <span>{t('table.unread', { lines: linesIn(table.unread) })}</span>
          )}
          <span className="words-head-gap" />
          <Button onClick={() => setTable(null)}>{t('table.drop')}</Button>
          <Button
            look="primary"
            disabled={news(table).count === 0}
            onClick={() => void keep(table)}
          >
            {t('table.take')}
          </Button>
        </div>
      )}
    </>
  )
}

/** Null when it cannot be read, which is said. */
async function readTable(kind: Kind, file: File): Promise<ReadTable | null> {
  const read = isTooLarge(file)
    ? fail({ kind: 'too-large' as const, bytes: file.size, limit: UPLOAD_LIMIT })
    : await ask('proofreading:read-table', {
        kind,
        handle: await upload(file),
        name: file.name,
      })
  if (read.ok) return read.value
  showToast({ text: tableErrorMessage(currentTranslate(), read.error), tone: 'error' })
  return null
}

async function writeTable(kind: Kind, form: 'csv' | 'xlsx'): Promise<void> {
  const t = currentTranslate()
  const written = await ask('proofreading:write-table', { kind, form })
  if (!written.ok) {
    return showToast({ text: libraryErrorMessage(t, written.error), tone: 'error' })
  }
  const path = await fetchDelivered(written.value)
  if (path !== null) showToast({ text: t('table.exported', { path }), tone: 'plain' })
}

const LINES_SAID = 12

function linesIn(lines: readonly number[]): string {
  const said = lines.slice(0, LINES_SAID).join('、')
  return lines.length > LINES_SAID ? `${said} …` : said
}
