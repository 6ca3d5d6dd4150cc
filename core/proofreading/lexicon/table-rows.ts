/** The rows of a word table kept as text: one row a line, cells parted by spaces. */
export function tableRows(table: string): readonly (readonly [string, string, string])[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [first = '', second = '', third = ''] = line.split(' ')
      return [first, second, third]
    })
}
