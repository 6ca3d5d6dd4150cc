import { Tabs } from 'radix-ui'
import { useMemo } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { commandTargets, useDesk } from '../state/desk.ts'
import { DetailsPanel } from './details-panel.tsx'
import { VersionZero } from './version-zero.tsx'
import './inspector.css'

/** Beside the paper: what is known of the highlighted articles. */
export function Inspector() {
  const t = useTranslate()
  const rows = useHighlightedRows()
  const [only] = rows.length === 1 ? rows : []
  if (rows.length === 0) return <p className="inspector-none">{t('details.none')}</p>
  return (
    <Tabs.Root className="tabs" defaultValue="details">
      <Tabs.List className="tabs-list" aria-label={t('desk.inspector')}>
        <Tabs.Trigger className="tab" value="details">
          {t('details.name')}
        </Tabs.Trigger>
        {only !== undefined && (
          <Tabs.Trigger className="tab" value="version-zero">
            {t('details.version-zero')}
          </Tabs.Trigger>
        )}
      </Tabs.List>
      <Tabs.Content className="tab-panel" value="details">
        <DetailsPanel rows={rows} />
      </Tabs.Content>
      {only !== undefined && (
        <Tabs.Content className="tab-panel" value="version-zero">
          <VersionZero id={only.id} />
        </Tabs.Content>
      )}
    </Tabs.Root>
  )
}

function useHighlightedRows() {
  const { rows, selected, open, cursor, anchor } = useDesk()
  return useMemo(() => {
    const ids = new Set(commandTargets({ rows, selected, open, cursor, anchor }))
    return rows.filter((row) => ids.has(row.id))
  }, [rows, selected, open, cursor, anchor])
}
