/** A hash as people can compare it: the first sixteen digits in fours. */
export function fingerprintWords(hash: string): string {
  return (hash.slice(0, 16).match(/.{4}/gu) ?? []).join(' ')
}
