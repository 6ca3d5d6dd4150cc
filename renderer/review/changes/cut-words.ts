/** Words with their middle left out when there are more than `most` characters; blanks are shown. */
export function cutWords(words: string, most = 48): string {
  if (words.trim() === '') return words.replaceAll('\u3000', '□').replaceAll(/\s/gu, '␣')
  const characters = Array.from(words)
  if (characters.length <= most) return words
  const side = Math.floor((most - 1) / 2)
  return `${characters.slice(0, side).join('')}…${characters.slice(-side).join('')}`
}
