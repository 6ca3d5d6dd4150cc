import { textHeight, textWidth, type HouseStyle } from '#core/house-style/house-style'
import { millimetres, paperOf, PAPERS, twips, type PaperName } from '#core/house-style/paper'
import { useTranslate } from '../../app/use-translate.ts'
import { SelectField } from '../../ui/field.tsx'
import { NumberField } from '../number-field.tsx'
import { changePage, type Styled } from '../styled.ts'

const PAPER_NAMES: readonly PaperName[] = ['a4', '16k', 'custom']
const LENGTHS = ['width', 'height', 'top', 'bottom', 'left', 'right', 'header', 'footer'] as const

export function PageGroup({ style, isLocked }: Styled) {
  const t = useTranslate()
  const { page } = style
  const paper = paperOf(page)
  const pick = (name: PaperName) => {
    if (name !== 'custom') changePage(style, PAPERS[name])
  }
  return (
    <>
      <div className="house-style-fields">
        <SelectField
          label={t('house-style.paper')}
          value={paper}
          disabled={isLocked}
          options={PAPER_NAMES.filter((name) => name !== 'custom' || paper === name).map(
            (value) => ({
              value,
              label: t(`house-style.paper.${value}`),
            }),
          )}
          onPick={pick}
        />
      </div>
      <div className="house-style-fields">
        {LENGTHS.map((length) => (
          <NumberField
            key={length}
            label={t(`house-style.${length}`)}
            value={millimetres(page[length])}
            disabled={isLocked}
            onNumber={(value) =>
              value !== undefined && changePage(style, { [length]: twips(value) })
            }
          />
        ))}
        <NumberField
          label={t('house-style.grid-pitch')}
          value={page.linePitch === undefined ? undefined : page.linePitch / 20}
          disabled={isLocked}
          onNumber={(value) =>
            changePage(style, {
              linePitch: value === undefined ? undefined : Math.round(value * 20),
            })
          }
        />
      </div>
      <p className="words-note">{t('house-style.type-area', typeArea(style))}</p>
    </>
  )
}

/** What the numbers come to: how much of the body stands on a page. */
function typeArea({ page, paragraphs: { body } }: HouseStyle) {
  const line = body.line === 'single' ? body.size * 13 : body.line
  return {
    width: millimetres(textWidth(page)),
    height: millimetres(textHeight(page)),
    characters: Math.floor(textWidth(page) / (body.size * 10 + (body.spacing ?? 0))),
    lines: Math.floor(textHeight(page) / line),
  }
}
