import type { Person } from '#core/roster/roster'
import type { ReadTable } from '#bridge/contract'
import { currentTranslate } from '../../app/use-translate.ts'
import { showToast } from '../../state/toasts.ts'
import { useSetup } from '../setup-state.ts'
import { changePeople } from './change-people.ts'

/** Somebody of the same name is the same person, whose posts the table knows better. */
export function newsIn(table: ReadTable, people: readonly Person[]) {
  const all = table.kind === 'roster' ? table.people : []
  const count = all.filter((person) => !people.some((old) => isSame(old, person))).length
  return { count, known: all.length - count }
}

/** Takes the people of a table in as one change, with the way back in a toast. */
export async function takePeople(table: ReadTable): Promise<void> {
  if (table.kind !== 'roster') return
  const before = useSetup.getState().setup?.roster.people ?? []
  const fresh = table.people.filter((person) => !before.some((old) => isSame(old, person)))
  const names = new Set(fresh.map(({ name }) => name))
  const merged = [...before.filter(({ name }) => !names.has(name)), ...fresh]
  if (!(await changePeople(() => merged))) return
  const t = currentTranslate()
  showToast({
    text: t('table.taken', { count: fresh.length }),
    tone: 'plain',
    action: {
      label: t('words.undo'),
      run: async () => {
        await changePeople(() => before)
      },
    },
  })
}

/** The same in everything that a table says. */
function isSame(a: Person, b: Person): boolean {
  return JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' })
}
