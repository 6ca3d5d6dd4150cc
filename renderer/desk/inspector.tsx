import { Tabs } from 'radix-ui'
import { useMemo } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { FindingsPanel } from '../proofreading/findings-panel.tsx'
import { FindingsTab } from '../proofreading/findings-tab.tsx'
import { commandTargets, useDesk } from '../state/desk.ts'
import { useInspector, type InspectorTab } from '../state/inspector.ts'
import { DetailsPanel } from './details-panel.tsx'
import { VersionZero } from './version-zero.tsx'
import './inspector.css'

const TABS: readonly InspectorTab[] = ['proofreading', 'details', 'version-zero']

/** Beside the paper: what proofreading finds on it, and what is known of the highlighted articles. */
export function Inspector() {
  const t = useTranslate()
  const rows = useHighlightedRows()
  const isOpen = useDesk(({ open }) => open.kind === 'open' || open.kind === 'opening')
  const wanted = useInspector(({ tab }) => tab)
  const [only] = rows.length === 1 ? rows : []
  if (rows.length === 0) return <p className="inspector-none">{t('details.none')}</p>
  const there = { proofreading: isOpen, details: true, 'version-zero': only !== undefined }
  return (
    <Tabs.Root
      className="tabs"
      value={there[wanted] ? wanted : 'details'}
      onValueChange={(value) => {
        const tab = TABS.find((one) => one === value)
        if (tab !== undefined) useInspector.setState({ tab })
      }}
    >
      <Tabs.List className="tabs-list" aria-label={t('desk.inspector')}>
        {isOpen && (
          <Tabs.Trigger className="tab" value="proofreading">
            <FindingsTab />
          </Tabs.Trigger>
        )}
        <Tabs.Trigger className="tab" value="details">
          {t('details.name')}
        </Tabs.Trigger>
        {only !== undefined && (
          <Tabs.Trigger className="tab" value="version-zero">
            {t('details.version-zero')}
          </Tabs.Trigger>
        )}
      </Tabs.List>
      {isOpen && (
        <Tabs.Content className="tab-panel" value="proofreading">
          <FindingsPanel />
        </Tabs.Content>
      )}
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
