import { ChevronDown, Ellipsis } from 'lucide-react'
import { memo } from 'react'
import { isPhotoMarker } from '#core/intake/new-article-of'
import type { Part } from '#core/intake/proposal'
import { useTranslate } from '../app/use-translate.ts'
import { classNames } from '../ui/class-names.ts'
import { articleBand } from './band.ts'
import { DoubtNote } from './doubt-note.tsx'
import { openMenuAt } from './open-menu-at.ts'
import { PartPhoto } from './part-photo.tsx'
import { PartText } from './part-text.tsx'
import { hover, pointedKey, usePointing } from './pointing.ts'
import type { ProposalRow } from './proposal-rows.ts'

type PartRowProps = {
  readonly row: Extract<ProposalRow, { kind: 'part' }>
  readonly source: string
  readonly hasKeyboard: boolean
}

/** One paragraph or line of an article: its role, its text, and what is doubtful about it. */
export const PartRow = memo(function PartRow({ row, source, hasKeyboard }: PartRowProps) {
  const { key, place, part, isLast } = row
  const isPointed = usePointing((pointing) => pointedKey(pointing) === key)
  const isCursor = usePointing(({ cursor }) => cursor?.key === key)
  return (
    <div
      role="treeitem"
      aria-level={2}
      aria-selected={isCursor}
      tabIndex={hasKeyboard ? 0 : -1}
      data-key={key}
      className={classNames(
        'part-row',
        part.role,
        articleBand(place.article),
        isLast && 'last',
        isPointed && 'pointed',
        part.doubt !== null && 'doubtful',
      )}
      onMouseEnter={() => hover(key, 'proposal')}
      onMouseLeave={() => hover(null, 'proposal')}
    >
      <RoleButton part={part} />
      <div className="part-body">
        {isPhoto(part) ? (
          <PartPhoto rowKey={key} marker={part.text} />
        ) : (
          <PartText rowKey={key} part={part} source={source} />
        )}
        <DoubtNote doubt={part.doubt} />
      </div>
      <ActionsButton />
    </div>
  )
})

function isPhoto({ role, text }: Part): boolean {
  return role === 'photo' && isPhotoMarker(text)
}

/** The keyboard opens the same menu with Shift+F10 on the row, so Tab does not stop here. */
function RoleButton({ part }: { readonly part: Part }) {
  const t = useTranslate()
  return (
    <button type="button" tabIndex={-1} className="part-role" onClick={openMenuAt}>
      {t(`intake.role.${part.role}`)}
      <ChevronDown aria-hidden />
    </button>
  )
}

function ActionsButton() {
  const t = useTranslate()
  return (
    <button
      type="button"
      tabIndex={-1}
      className="icon-button part-actions"
      aria-label={t('intake.actions')}
      onClick={openMenuAt}
    >
      <Ellipsis aria-hidden />
    </button>
  )
}
