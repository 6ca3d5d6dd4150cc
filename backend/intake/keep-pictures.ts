import type { WordBlock, WordInline } from '#core/intake/word/word-document'
import { keepUprightPhoto, type KeptPhoto, type PhotoKeeping } from '../photo/keep-upright-photo.ts'
import type { WordFile } from './word/read-word.ts'

export type KeptPictures = {
  /** By the names of their parts, in the order in which the file shows them. */
  readonly photos: ReadonlyMap<string, KeptPhoto>
  /** Drawings and damaged pictures: they were in the file and are on no page. */
  readonly lost: number
}

/** Keeps what photos of a Word file a page can show. */
export async function keepPictures(
  { document, pictures }: WordFile,
  keeping: PhotoKeeping,
): Promise<KeptPictures> {
  const photos = new Map<string, KeptPhoto>()
  let lost = 0
  for (const part of new Set(document.blocks.flatMap(partsIn))) {
    const bytes = pictures.get(part)
    if (bytes === undefined) continue
    // One after the other: twenty photos at once would be a gigabyte of pixels.
    // oxlint-disable-next-line eslint/no-await-in-loop
    const kept = await keepUprightPhoto(bytes, keeping)
    if (kept.ok) photos.set(part, kept.value)
    else lost += 1
  }
  return { photos, lost }
}

function partsIn(block: WordBlock): readonly string[] {
  if (block.kind === 'paragraph') return block.inlines.flatMap(partOf)
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(partsIn)))
}

function partOf(inline: WordInline): readonly string[] {
  return inline.kind === 'picture' && inline.part !== null ? [inline.part] : []
}
