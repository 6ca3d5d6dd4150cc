/** A picture whose bytes came along, or one that is somewhere else and is never fetched. */
export type CopiedPicture = Blob | 'lost'

const INLINE = /^data:(image\/(?:png|jpeg|gif|webp|bmp));base64,([A-Za-z0-9+/=\s]+)$/u

export function pictureOf(image: Element): CopiedPicture {
  const [, type = '', base64 = ''] = INLINE.exec(image.getAttribute('src') ?? '') ?? []
  const bytes = base64 === '' ? undefined : decoded(base64)
  return bytes === undefined ? 'lost' : new Blob([bytes], { type })
}

function decoded(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
