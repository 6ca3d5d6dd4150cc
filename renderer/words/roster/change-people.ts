import type { Person, Post } from '#core/roster/roster'
import { currentTranslate } from '../../app/use-translate.ts'
import { showToast } from '../../state/toasts.ts'
import { keepRoster, useSetup } from '../setup-state.ts'

type Change = (people: readonly Person[]) => readonly Person[]

/** Changes who stands in the roster now; false when it could not be kept, which is said. */
export async function changePeople(change: Change): Promise<boolean> {
  const { setup } = useSetup.getState()
  return setup !== null && keepRoster({ ...setup.roster, people: change(setup.roster.people) })
}

export async function keepPerson(person: Person): Promise<void> {
  await changePeople((people) => people.map((old) => (old.id === person.id ? person : old)))
}

export async function keepPost(person: Person, at: number, change: Partial<Post>): Promise<void> {
  const posts = person.posts.map((post, index) => (index === at ? { ...post, ...change } : post))
  await keepPerson({ ...person, posts })
}

/** Takes somebody out, with the way back in a toast. */
export async function removePerson(person: Person): Promise<void> {
  const at = (useSetup.getState().setup?.roster.people ?? []).indexOf(person)
  if (!(await changePeople((people) => people.filter(({ id }) => id !== person.id)))) return
  sayDeleted(person.name, (people) => people.toSpliced(at, 0, person))
}

/** Takes a post from somebody, with the way back in a toast. */
export async function removePost(person: Person, at: number): Promise<void> {
  const posts = person.posts.toSpliced(at, 1)
  const change: Change = (people) =>
    people.map((old) => (old.id === person.id ? { ...old, posts } : old))
  if (!(await changePeople(change))) return
  sayDeleted(person.posts[at]?.title ?? person.name, (people) =>
    people.map((old) => (old.id === person.id ? person : old)),
  )
}

function sayDeleted(name: string, back: Change): void {
  const t = currentTranslate()
  showToast({
    text: t('roster.deleted', { name }),
    tone: 'plain',
    action: {
      label: t('words.undo'),
      run: async () => {
        await changePeople(back)
      },
    },
  })
}
