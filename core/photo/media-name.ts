/** What the library calls a photo's bytes: no path, no other folder, no other kind of file. */
export const MEDIA_NAME = /^[0-9a-f]{64}\.(?:jpg|png|gif|bmp|webp)$/u
