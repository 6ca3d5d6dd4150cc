import type { PhotoRow, SentenceRow } from '#core/history/comparison'
import { useTranslate } from '../app/use-translate.ts'
import { ComparedSentence, type Side } from './compared-sentence.tsx'
import { isChanged, type ComparedBlock } from './comparison-blocks.ts'

type ComparedBlockViewProps = {
  readonly block: ComparedBlock
  readonly beside: boolean
  readonly isCurrent: boolean
}

/** One paragraph or photo of the comparison, on one line or beside its other form. */
export function ComparedBlockView({ block, beside, isCurrent }: ComparedBlockViewProps) {
  const changed = isChanged(block)
  return (
    <div
      className="compared-block"
      data-changed={changed}
      data-current={isCurrent}
      data-key={block.key}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {beside ? (
        <>
          <BlockSide block={block} side="before" />
          <BlockSide block={block} side="after" />
        </>
      ) : (
        <BlockSide block={block} side="both" />
      )}
    </div>
  )
}

type BlockSideProps = { readonly block: ComparedBlock; readonly side: Side }

function BlockSide({ block, side }: BlockSideProps) {
  if (block.kind === 'photo') return <Photo row={block.row} side={side} />
  const [first] = block.rows
  if (first === undefined) return null
  return (
    <p className="compared-paragraph" data-field={first.field}>
      {first.border === 'inserted' && side !== 'before' && <SplitSign />}
      <Retyped row={first} side={side} />
      {block.rows.map((row, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a comparison never changes
        <ComparedSentence key={index} row={row} side={side} />
      ))}
    </p>
  )
}

function SplitSign() {
  const t = useTranslate()
  return (
    <span className="compared-sign split" title={t('compare.split')}>
      <span aria-hidden>¶</span>
      <span className="visually-hidden">{t('compare.split')}</span>
    </span>
  )
}

type RetypedProps = { readonly row: SentenceRow; readonly side: Side }

function Retyped({ row, side }: RetypedProps) {
  const t = useTranslate()
  if (row.retyped === null || side === 'before') return null
  const role = t(`compare.role.${row.retyped.before}`)
  return <span className="compared-sign">{t('compare.retyped', { role })} </span>
}

const PHOTO_WORDS = {
  same: 'compare.photo-same',
  inserted: 'compare.photo-inserted',
  deleted: 'compare.photo-deleted',
  moved: 'compare.photo-moved',
} as const

function Photo({ row, side }: { readonly row: PhotoRow; readonly side: Side }) {
  const t = useTranslate()
  const isAbsent =
    (side === 'before' && row.kind === 'inserted') || (side === 'after' && row.kind === 'deleted')
  return (
    <p className="compared-photo" data-kind={row.kind}>
      {isAbsent ? '' : t(PHOTO_WORDS[row.kind])}
    </p>
  )
}
