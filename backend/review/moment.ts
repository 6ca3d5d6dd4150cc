/** `2026-05-08 20:00` by this computer's clock; the Swedish write it as ISO 8601 does. */
export function momentOfNewsroom(at: string): string {
  return new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
}
