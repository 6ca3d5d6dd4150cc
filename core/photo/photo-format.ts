/** What the first bytes of a file say it is. The file's name proves nothing. */
export type PhotoFormat =
  | 'jpg'
  | 'png'
  | 'gif'
  | 'bmp'
  | 'webp'
  | 'heic'
  | 'avif'
  | 'tiff'
  | 'raw'
  | 'psd'
  | 'svg'
  | 'pdf'

type Magic = { readonly format: PhotoFormat; readonly is: (bytes: Uint8Array) => boolean }

/** In this order: raw files of cameras are TIFF files with a maker's mark. */
const MAGIC: readonly Magic[] = [
  { format: 'jpg', is: starts([0xff, 0xd8, 0xff]) },
  { format: 'png', is: starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  {
    format: 'gif',
    is: (bytes) => ascii(bytes, 0, 6) === 'GIF87a' || ascii(bytes, 0, 6) === 'GIF89a',
  },
  { format: 'bmp', is: (bytes) => ascii(bytes, 0, 2) === 'BM' && bytes.length > 26 },
  {
    format: 'webp',
    is: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP',
  },
  { format: 'avif', is: (bytes) => /^avi[fs]$/u.test(brand(bytes)) },
  { format: 'heic', is: (bytes) => /^(?:hei[cmsx]|hev[cmsx]|mif1|msf1)$/u.test(brand(bytes)) },
  { format: 'raw', is: isRaw },
  { format: 'tiff', is: isTiff },
  { format: 'psd', is: (bytes) => ascii(bytes, 0, 4) === '8BPS' },
  { format: 'pdf', is: (bytes) => ascii(bytes, 0, 5) === '%PDF-' },
  {
    format: 'svg',
    is: (bytes) => /^\s*(?:<\?xml[\s\S]*?)?(?:<!--[\s\S]*?)?<svg[\s>]/u.test(opening(bytes)),
  },
]

export function photoFormat(bytes: Uint8Array): PhotoFormat | undefined {
  return MAGIC.find(({ is }) => is(bytes))?.format
}

function starts(magic: readonly number[]): (bytes: Uint8Array) => boolean {
  return (bytes) => magic.every((byte, index) => bytes[index] === byte)
}

/** The major brand of an ISO base media file (ISO/IEC 14496-12, 4.3). */
function brand(bytes: Uint8Array): string {
  return ascii(bytes, 4, 8) === 'ftyp' ? ascii(bytes, 8, 12) : ''
}

/** Canon, Fujifilm, Panasonic and Olympus; other makers' files look like plain TIFF. */
function isRaw(bytes: Uint8Array): boolean {
  const isCanon = isTiff(bytes) && ascii(bytes, 8, 10) === 'CR'
  const isOther = /^(?:IIU\0|IIRO|IIRS|MMOR)$/u.test(ascii(bytes, 0, 4))
  return isCanon || isOther || brand(bytes) === 'crx ' || ascii(bytes, 0, 8) === 'FUJIFILM'
}

function isTiff(bytes: Uint8Array): boolean {
  return ascii(bytes, 0, 4) === 'II*\0' || ascii(bytes, 0, 4) === 'MM\0*'
}

function opening(bytes: Uint8Array): string {
  return ascii(bytes, 0, 1000).replace(/^\u00EF\u00BB\u00BF/u, '')
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
