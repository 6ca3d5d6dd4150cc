import { annotatedText, type AnnotatedText } from '#core/intake/word/annotated-text'
import { notedWords } from '#core/intake/word/noted-words'
import type { Losses } from '#core/intake/word/original'
import type { WordDocument } from '#core/intake/word/word-document'
import type { KeptPhoto, PhotoKeeping } from '../photo/keep-upright-photo.ts'
import { keepPictures } from './keep-pictures.ts'
import { utcMoment } from './utc-moment.ts'
import type { WordFile } from './word/read-word.ts'

export type KeptWord = {
  readonly text: AnnotatedText
  readonly photos: readonly KeptPhoto[]
  readonly losses: Losses
}

/** Keeps what photos a page can show, and writes the text down with a line for each of them. */
export async function keepWord(file: WordFile, keeping: PhotoKeeping): Promise<KeptWord> {
  const { photos, lost } = await keepPictures(file, keeping)
  const numbers = new Map(Array.from(photos.keys(), (part, number) => [part, number]))
  const document = notedWords(file.document)
  const text = wordText(document, (part) => numbers.get(part) ?? null)
  return {
    text,
    photos: Array.from(photos.values()),
    losses: withLostPictures(document.losses, lost),
  }
}

/** Dates that the file leaves open are those of now. */
export function wordText(
  document: WordDocument,
  photoOf: (part: string) => number | null,
): AnnotatedText {
  const now = new Date().toISOString()
  return annotatedText(document, { moment: (at) => utcMoment(at, now), photoOf })
}

function withLostPictures(losses: Losses, lost: number): Losses {
  if (lost === 0) return losses
  const known = losses.find(({ what, carried }) => what === 'picture' && !carried)
  const count = lost + (known?.count ?? 0)
  return [...losses.filter((one) => one !== known), { what: 'picture', count, carried: false }]
}
