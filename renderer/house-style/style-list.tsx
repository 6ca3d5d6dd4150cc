import { Copy, Plus, RotateCcw, Trash2 } from 'lucide-react'
import { FIRST_STYLE, isShippedId, type HouseStyleId } from '#core/house-style/house-style-id'
import type { HouseStyle } from '#core/house-style/house-style'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { isChangedShipped, withoutStyle, withStyle } from '#core/house-style/style-changes'
import { houseStyleName } from '#core/messages/house-style-name'
import { currentTranslate, useTranslate } from '../app/use-translate.ts'
import { setPreferences, usePreferences } from '../state/preferences.ts'
import { showToast } from '../state/toasts.ts'
import { Button } from '../ui/button.tsx'
import { Chip } from '../ui/chip.tsx'
import { editStyle } from './edit-style.ts'
import { ImportStyle } from './import-style.tsx'
import { changeStyles } from './keep-styles.ts'

type StyleListProps = {
  readonly styles: readonly HouseStyle[]
  readonly current: HouseStyle
  readonly isLocked: boolean
  readonly onPick: (id: HouseStyleId) => void
}

/** The styles there are, and what can be done with the whole of one. */
export function StyleList({ styles, current, isLocked, onPick }: StyleListProps) {
  const t = useTranslate()
  const used = usePreferences((preferences) => preferences.houseStyle)
  const isOwn = !isShippedId(current.id)
  const copy = async (of: HouseStyle, name: string) => {
    const id = await addStyle({ ...of, name })
    if (id !== null) onPick(id)
  }
  const remove = async () => {
    const next = styles[styles.indexOf(current) - 1]
    if (await removeStyle(current)) onPick(next?.id ?? FIRST_STYLE)
  }
  return (
    <>
      <ul className="house-style-list" aria-label={t('house-style.list')}>
        {styles.map((style) => (
          <li key={style.id}>
            <button
              type="button"
              className="house-style-item"
              aria-current={style.id === current.id ? 'true' : undefined}
              onClick={() => onPick(style.id)}
            >
              <span className="house-style-item-name">{houseStyleName(t, style)}</span>
              {style.id === used && <Chip tone="good">{t('house-style.used')}</Chip>}
              {isChangedShipped(style) && <Chip>{t('house-style.changed')}</Chip>}
            </button>
          </li>
        ))}
      </ul>
      <div className="house-style-acts">
        <Button
          disabled={current.id === used}
          onClick={() => void setPreferences({ houseStyle: current.id })}
        >
          {t('house-style.use')}
        </Button>
        <Button
          disabled={isLocked}
          onClick={() =>
            void copy(current, t('house-style.copy-name', { name: houseStyleName(t, current) }))
          }
        >
          <Copy aria-hidden />
          {t('house-style.duplicate')}
        </Button>
        <Button
          disabled={isLocked}
          onClick={() => void copy(HOUSE_STYLES[FIRST_STYLE], t('house-style.new-name'))}
        >
          <Plus aria-hidden />
          {t('house-style.new')}
        </Button>
        <ImportStyle isLocked={isLocked} onImported={onPick} />
        {isOwn ? (
          <Button disabled={isLocked} onClick={() => void remove()}>
            <Trash2 aria-hidden />
            {t('house-style.delete')}
          </Button>
        ) : (
          <Button
            disabled={isLocked || !isChangedShipped(current)}
            onClick={() => resetStyle(current)}
          >
            <RotateCcw aria-hidden />
            {t('house-style.reset')}
          </Button>
        )}
      </div>
    </>
  )
}

/** The id of the new style; null when it could not be kept, which is said. */
async function addStyle(style: HouseStyle): Promise<HouseStyleId | null> {
  const id = crypto.randomUUID()
  return (await changeStyles((desk) => withStyle(desk, { ...style, id }))) ? id : null
}

/** Takes one of the desk's own away, with the way back in a toast. */
async function removeStyle(style: HouseStyle): Promise<boolean> {
  if (!(await changeStyles((desk) => withoutStyle(desk, style.id)))) return false
  const t = currentTranslate()
  showToast({
    text: t('house-style.deleted', { name: style.name }),
    tone: 'plain',
    action: {
      label: t('words.undo'),
      run: async () => {
        await changeStyles((desk) => withStyle(desk, style))
      },
    },
  })
  return true
}

function resetStyle(style: HouseStyle): void {
  if (isShippedId(style.id)) editStyle(style, HOUSE_STYLES[style.id], 'reset')
}
