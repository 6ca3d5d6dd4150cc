/** What a 送审包 holds and what taking it in would do. */
export function PackageDialog() {
  return null
}
