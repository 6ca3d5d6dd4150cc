/**
 * What a 送审包 may hold before it counts as hostile. Bytes, counted while inflating. Photos are
 * stored as they are, so the whole is as large as the file; the text of a long article with
 * thousands of suggestions is below a megabyte.
 */
export const PACKAGE_LIMITS = {
  file: 32 * 1024 * 1024,
  entries: 200,
  part: 16 * 1024 * 1024,
  total: 64 * 1024 * 1024,
  milliseconds: 20_000,
  megabytes: 512,
} as const
