import { Tabs } from 'radix-ui'
import { useMemo } from 'react'
import type { ArticleRow } from '#core/article/article-row'
import type { PlainMessageId } from '#core/messages/translate'
import { useTranslate } from '../app/use-translate.ts'
import { HistoryPanel } from '../history/history-panel.tsx'
import { FindingsPanel } from '../proofreading/findings-panel.tsx'
import { FindingsTab } from '../proofreading/findings-tab.tsx'
import { ReviewPanel } from '../review/review-panel.tsx'
import { SignOffPanel } from '../sign-off/sign-off-panel.tsx'
import { commandTargets, useDesk } from '../state/desk.ts'
import { useInspector, type InspectorTab } from '../state/inspector.ts'
import { DetailsPanel } from './details-panel.tsx'
import './inspector.css'

const TABS: readonly InspectorTab[] = ['proofreading', 'review', 'sign-off', 'history', 'details']

/** Beside the paper: what proofreading and review say of it, and what is known of the highlighted. */
export function Inspector() {
  const t = useTranslate()
  const rows = useHighlightedRows()
  const isOpen = useDesk(({ open }) => open.kind === 'open' || open.kind === 'opening')
  const wanted = useInspector(({ tab }) => tab)
  const [only] = rows.length === 1 ? rows : []
  if (rows.length === 0) return <p className="inspector-none">{t('details.none')}</p>
  const there = {
    proofreading: isOpen,
    review: isOpen,
    'sign-off': only !== undefined,
    history: only !== undefined,
    details: true,
  }
  const shown = TABS.filter((tab) => there[tab])
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
        {shown.map((tab) => (
          <Tabs.Trigger key={tab} className="tab" value={tab}>
            {tab === 'proofreading' ? <FindingsTab /> : t(NAMES[tab])}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {shown.map((tab) => (
        <Tabs.Content key={tab} className="tab-panel" value={tab}>
          <Panel tab={tab} rows={rows} />
        </Tabs.Content>
      ))}
    </Tabs.Root>
  )
}

const NAMES = {
  review: 'review.tab',
  'sign-off': 'sign-off.tab',
  history: 'history.tab',
  details: 'details.name',
} as const satisfies Record<Exclude<InspectorTab, 'proofreading'>, PlainMessageId>

type PanelProps = { readonly tab: InspectorTab; readonly rows: readonly ArticleRow[] }

function Panel({ tab, rows }: PanelProps) {
  const [first] = rows
  if (tab === 'proofreading') return <FindingsPanel />
  if (tab === 'review') return <ReviewPanel />
  if (tab === 'details' || first === undefined) return <DetailsPanel rows={rows} />
  return tab === 'history' ? <HistoryPanel id={first.id} /> : <SignOffPanel id={first.id} />
}

function useHighlightedRows() {
  const { rows, selected, open, cursor, anchor } = useDesk()
  return useMemo(() => {
    const ids = new Set(commandTargets({ rows, selected, open, cursor, anchor }))
    return rows.filter((row) => ids.has(row.id))
  }, [rows, selected, open, cursor, anchor])
}
