import { annotatedText, type AnnotatedText } from '#core/intake/word/annotated-text'
import type { Losses } from '#core/intake/word/original'
import type { WordBlock, WordDocument, WordInline } from '#core/intake/word/word-document'
import { keepUprightPhoto, type KeptPhoto, type PhotoKeeping } from '../photo/keep-upright-photo.ts'
import type { WordFile } from './read-source.ts'
import { utcMoment } from './utc-moment.ts'

export type KeptWord = {
  readonly text: AnnotatedText
  readonly photos: readonly KeptPhoto[]
  readonly losses: Losses
}

/** Keeps what photos a page can show, and writes the text down with a line for each of them. */
export async function keepWord(
  { document, pictures }: WordFile,
  keeping: PhotoKeeping,
): Promise<KeptWord> {
  const photos: KeptPhoto[] = []
  const numbers = new Map<string, number>()
  let lost = 0
  for (const part of picturesIn(document)) {
    const bytes = pictures.get(part)
    if (bytes === undefined || numbers.has(part)) continue
    // One after the other: twenty photos at once would be a gigabyte of pixels.
    // oxlint-disable-next-line eslint/no-await-in-loop
    const kept = await keepUprightPhoto(bytes, keeping)
    if (kept.ok) numbers.set(part, photos.push(kept.value) - 1)
    else lost += 1
  }
  const text = wordText(document, (part) => numbers.get(part) ?? null)
  return { text, photos, losses: withLostPictures(document.losses, lost) }
}

/** Dates that the file leaves open are those of now. */
export function wordText(
  document: WordDocument,
  photoOf: (part: string) => number | null,
): AnnotatedText {
  const now = new Date().toISOString()
  return annotatedText(document, { moment: (at) => utcMoment(at, now), photoOf })
}

/** A drawing or a damaged picture was in the file and is on no page. */
function withLostPictures(losses: Losses, lost: number): Losses {
  if (lost === 0) return losses
  const known = losses.find(({ what, carried }) => what === 'picture' && !carried)
  const count = lost + (known?.count ?? 0)
  return [...losses.filter((one) => one !== known), { what: 'picture', count, carried: false }]
}

function picturesIn({ blocks }: Pick<WordDocument, 'blocks'>): readonly string[] {
  return blocks.flatMap(picturesOf)
}

function picturesOf(block: WordBlock): readonly string[] {
  if (block.kind === 'paragraph') return block.inlines.flatMap(partOf)
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => blocks.flatMap(picturesOf)),
  )
}

function partOf(inline: WordInline): readonly string[] {
  return inline.kind === 'picture' && inline.part !== null ? [inline.part] : []
}
