import {
  BadgeCheck,
  BookA,
  Circle,
  CircleCheck,
  CircleDot,
  CirclePause,
  CircleX,
  Files,
  FolderCog,
  PanelsTopLeft,
  PencilLine,
  Stamp,
  Trash2,
  UsersRound,
  type LucideIcon,
} from 'lucide-react'
import { Tooltip } from 'radix-ui'
import { useMemo } from 'react'
import type { Stage } from '#core/article/article'
import { useTranslate } from '../app/use-translate.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { setFilter, useList } from '../state/list.ts'
import { goTo, usePlace, type Place } from '../state/place.ts'
import { clearPaper } from './open-article.ts'
import { NOTHING_SELECTED, selectOne } from './selection.ts'
import { searchArticles } from './search-articles.ts'
import { railCounts, stagesShown } from './rail-counts.ts'
import './rail.css'

const STAGE_ICONS: Readonly<Record<Stage, LucideIcon>> = {
  draft: PencilLine,
  'first-review': Circle,
  'second-review': CircleDot,
  'final-review': CircleCheck,
  release: Stamp,
  'signed-off': BadgeCheck,
  held: CirclePause,
  rejected: CircleX,
}

/** The places and groups there are; nothing that cannot be gone to is drawn. */
export function Rail() {
  const t = useTranslate()
  const rows = useDesk((desk) => desk.rows)
  const counts = useMemo(() => railCounts(rows), [rows])
  const kind = usePlace(({ place }) => place.kind)
  const stage = useList(({ filter }) => filter.stage)
  return (
    <nav className="rail" aria-label={t('desk.rail')}>
      <RailItem
        icon={Files}
        label={t('desk.all')}
        count={counts.all}
        isHere={kind === 'desk' && stage === null}
        onGo={() => goToGroup({ kind: 'desk' }, null)}
      />
      {stagesShown(counts).map((each) => (
        <RailItem
          key={each}
          icon={STAGE_ICONS[each]}
          label={t(`stage.${each}`)}
          count={counts.stages[each]}
          isHere={kind === 'desk' && stage === each}
          onGo={() => goToGroup({ kind: 'desk' }, each)}
          isInner
        />
      ))}
      <div className="rail-gap" />
      <RailItem
        icon={BookA}
        label={t('words.tabs')}
        isHere={kind === 'words'}
        onGo={() => goTo({ kind: 'words', tab: 'lexicon' })}
      />
      <RailItem
        icon={PanelsTopLeft}
        label={t('house-style.place')}
        isHere={kind === 'house-styles'}
        onGo={() => goTo({ kind: 'house-styles', id: null })}
      />
      <RailItem
        icon={UsersRound}
        label={t('process.place')}
        isHere={kind === 'process'}
        onGo={() => goTo({ kind: 'process', tab: 'people' })}
      />
      <RailItem
        icon={Trash2}
        label={t('desk.trash')}
        count={counts.trash}
        isHere={kind === 'trash'}
        onGo={() => goToGroup({ kind: 'trash' }, null)}
      />
      <RailItem
        icon={FolderCog}
        label={t('command.library.show')}
        isHere={kind === 'library'}
        onGo={() => goTo({ kind: 'library' })}
      />
    </nav>
  )
}

function goToGroup(place: Place, stage: Stage | null): void {
  searchArticles('')
  setFilter({ stage })
  if (place.kind !== usePlace.getState().place.kind) putAwayOtherShelf(place)
  goTo(place)
}

/** What is highlighted or open in the waste bin has no business on the desk, and the reverse. */
function putAwayOtherShelf(place: Place): void {
  const { rows, open } = useDesk.getState()
  const id = openArticleId(open)
  const isTrashed = rows.some((row) => row.id === id && row.trashedAt !== null)
  const stays = id !== null && isTrashed === (place.kind === 'trash')
  if (!stays) clearPaper()
  useDesk.setState(stays ? selectOne(id) : NOTHING_SELECTED)
}

type RailItemProps = {
  readonly icon: LucideIcon
  readonly label: string
  readonly count?: number
  readonly isHere: boolean
  readonly isInner?: boolean
  readonly onGo: () => void
}

/** The tooltip names the group where the rail is folded to icons; style decides which. */
function RailItem({ icon: Icon, label, count, isHere, isInner, onGo }: RailItemProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <button
          type="button"
          className="rail-item"
          data-inner={isInner}
          aria-current={isHere ? 'page' : undefined}
          onClick={onGo}
        >
          <Icon aria-hidden />
          <span className="rail-label">{label}</span>
          {count !== undefined && count > 0 && <span className="rail-count">{count}</span>}
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tooltip rail-tooltip" side="right" sideOffset={6}>
          {label}
          {count !== undefined && count > 0 && ` ${count}`}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
