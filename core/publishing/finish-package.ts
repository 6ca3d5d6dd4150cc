import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { standsFor } from './media-stand-in.ts'
import { setZipDates } from './zip-dates.ts'

/**
 * Puts the photos in as they are, for they are compressed already, takes the number out of the rule
 * above the footnotes, where `docx` writes one, and the clock out of everything.
 */
export function finishPackage(
  docx: Uint8Array,
  { photos = new Map(), hasNotes = false }: Held = {},
): Uint8Array {
  return setZipDates(photos.size === 0 && !hasNotes ? docx : rewritten(docx, photos))
}

type Photos = ReadonlyMap<string, { readonly bytes: Uint8Array }>
type Held = { readonly photos?: Photos; readonly hasNotes?: boolean }

function rewritten(docx: Uint8Array, photos: Photos): Uint8Array {
  const finished: Zippable = {}
  for (const [path, bytes] of Object.entries(unzipSync(docx))) {
    const media = path.startsWith('word/media/') ? standsFor(bytes) : undefined
    const photo = media === undefined ? undefined : photos.get(media)
    if (path === 'word/footnotes.xml') finished[path] = withoutNumberAtRule(bytes)
    else finished[path] = photo === undefined ? bytes : [photo.bytes, { level: 0 }]
  }
  return zipSync(finished)
}

const NUMBER_AT_RULE =
  /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/gu

function withoutNumberAtRule(footnotes: Uint8Array): Uint8Array {
  return strToU8(strFromU8(footnotes).replaceAll(NUMBER_AT_RULE, ''))
}
