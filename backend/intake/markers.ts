const MARKER = /^\ufffc(\d+)(?:\n|$)/gmu

/** Numbers the picture markers of a text anew; one for which there is no number loses its line. */
export function renumberMarkers(text: string, numbers: ReadonlyMap<number, number>): string {
  return text.replaceAll(MARKER, (line, index: string) => {
    const number = numbers.get(Number(index))
    if (number === undefined) return ''
    return line.endsWith('\n') ? `\ufffc${number}\n` : `\ufffc${number}`
  })
}
