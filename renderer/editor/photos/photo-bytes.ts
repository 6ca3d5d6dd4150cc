/** The library keeps JPEG, PNG and GIF; the browser turns WebP and BMP into PNG first. */
const REDRAWN = new Set(['image/webp', 'image/bmp', 'image/avif'])

/** Bytes that the backend takes. What the browser cannot draw goes as it is, to be named there. */
export async function photoBytes(picture: Blob): Promise<Blob> {
  if (!REDRAWN.has(picture.type)) return picture
  try {
    return await redrawn(picture)
  } catch (error) {
    if (error instanceof DOMException) return picture
    throw error
  }
}

async function redrawn(picture: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(picture)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
  return canvas.convertToBlob({ type: 'image/png' })
}
