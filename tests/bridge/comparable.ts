const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu
const TIME = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu

/** What two runs must have in common: ids by order of appearance, no times, no temporary paths. */
export function comparable(answer: unknown, home: string): unknown {
  const ids = new Map<string, string>()
  const text = JSON.stringify(answer, null, 1)
    .replaceAll(home, 'HOME')
    .replaceAll(TIME, 'TIME')
    .replaceAll(UUID, (id) => {
      if (!ids.has(id)) ids.set(id, `id-${ids.size + 1}`)
      return ids.get(id) ?? id
    })
  return JSON.parse(text)
}
