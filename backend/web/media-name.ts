/** What the library calls a photo's bytes; anything else is no photo and touches no disk. */
export const MEDIA_NAME = /^[0-9a-f]{64}\.(?:jpg|png|gif|bmp|webp)$/u
