const UNITS = ['B', 'KB', 'MB', 'GB'] as const

/** `500 MB`, counted in 1024s as Windows Explorer does. */
export function byteSize(bytes: number): string {
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), UNITS.length - 1)
  const amount = bytes / 1024 ** power
  return `${amount < 10 ? Number(amount.toFixed(1)) : Math.round(amount)} ${UNITS[power] ?? 'B'}`
}
