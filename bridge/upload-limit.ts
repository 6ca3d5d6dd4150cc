/** The largest file that travels, in bytes; the screen asks before it sends, the backend counts. */
export const UPLOAD_LIMIT = 32 * 1024 * 1024
