import { Redo2, Undo2 } from 'lucide-react'
import { Tabs } from 'radix-ui'
import { useState, type KeyboardEvent } from 'react'
import { isShippedId } from '#core/house-style/house-style-id'
import { houseStyleName } from '#core/messages/house-style-name'
import { useTranslate } from '../app/use-translate.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { matchesShortcut, shortcutWords } from '../commands/shortcut.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { CheckedField } from './checked-field.tsx'
import { editStyle, stepThroughEdits, useStyleHistory } from './edit-style.ts'
import { BylineGroup } from './groups/byline-group.tsx'
import { FontGroup } from './groups/font-group.tsx'
import { BodyGroup, HeadlineGroup, SubheadingGroup } from './groups/text-groups.tsx'
import { PageGroup } from './groups/page-group.tsx'
import { PageEdgesGroup } from './groups/page-edges-group.tsx'
import { PhotoGroup } from './groups/photo-group.tsx'
import { MissingFonts } from './missing-fonts.tsx'
import type { Styled } from './styled.ts'

const GROUPS = {
  page: PageGroup,
  headline: HeadlineGroup,
  body: BodyGroup,
  subheading: SubheadingGroup,
  byline: BylineGroup,
  photo: PhotoGroup,
  'page-edges': PageEdgesGroup,
  fonts: FontGroup,
} as const
type GroupName = keyof typeof GROUPS
const NAMES: readonly GroupName[] = [
  'page',
  'headline',
  'body',
  'subheading',
  'byline',
  'photo',
  'page-edges',
  'fonts',
]

/** One house style as a form. Undo and redo are the form's: a step takes back what was typed anywhere. */
export function StyleForm({ style, isLocked }: Styled) {
  const t = useTranslate()
  const [group, setGroup] = useState<GroupName>('page')
  const { past, future } = useStyleHistory()
  const step = (direction: 'undo' | 'redo') => stepThroughEdits(style, direction)
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = stepOf(event)
    if (direction === null || isLocked || event.nativeEvent.isComposing) return
    event.preventDefault()
    step(direction)
  }
  const ownName = houseStyleName(t, { id: style.id, name: '' })
  const rename = (written: string) => {
    const name = written.trim() === ownName && isShippedId(style.id) ? '' : written.trim()
    if (name === '' && !isShippedId(style.id)) return false
    return editStyle(style, { ...style, name }, 'name')
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Z from any field of it
    <section className="house-style-form" aria-label={t('house-style.form')} onKeyDown={onKeyDown}>
      <div className="house-style-head">
        <CheckedField
          label={t('house-style.name')}
          shown={houseStyleName(t, style)}
          disabled={isLocked}
          maxLength={40}
          onType={rename}
        />
        <IconButton
          icon={Undo2}
          label={t('house-style.undo')}
          shortcut={shortcutWords('Mod+Z', KEYBOARD)}
          disabled={isLocked || past.length === 0}
          onClick={() => step('undo')}
        />
        <IconButton
          icon={Redo2}
          label={t('house-style.redo')}
          shortcut={shortcutWords('Mod+Y', KEYBOARD)}
          disabled={isLocked || future.length === 0}
          onClick={() => step('redo')}
        />
      </div>
      <Tabs.Root
        className="house-style-tabs"
        value={group}
        onValueChange={(value) => setGroup(NAMES.find((name) => name === value) ?? 'page')}
      >
        <Tabs.List className="tabs-list house-style-tabs-list" aria-label={t('house-style.groups')}>
          {NAMES.map((name) => (
            <Tabs.Trigger key={name} className="tab" value={name}>
              {t(`house-style.group.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {NAMES.map((name) => (
          <Tabs.Content key={name} className="house-style-group" value={name}>
            <Group name={name} style={style} isLocked={isLocked} />
          </Tabs.Content>
        ))}
      </Tabs.Root>
      {group !== 'fonts' && <MissingFonts style={style} isExplained={false} />}
    </section>
  )
}

function Group({ name, ...styled }: Styled & { readonly name: GroupName }) {
  const Shown = GROUPS[name]
  return <Shown {...styled} />
}

/** What word processors listen to. */
const KEYS = [
  ['Mod+Z', 'undo'],
  ['Mod+Y', 'redo'],
  ['Mod+Shift+Z', 'redo'],
] as const

function stepOf({ nativeEvent }: KeyboardEvent) {
  return KEYS.find(([shortcut]) => matchesShortcut(nativeEvent, shortcut, KEYBOARD))?.[1] ?? null
}
