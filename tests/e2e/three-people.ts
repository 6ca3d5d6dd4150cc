import type { Page } from '@playwright/test'

type Seat = { readonly name: string; readonly role: string; readonly unit: string }

const THREE: readonly Seat[] = [
  { name: '王小明', role: 'reporter', unit: '要闻部' },
  { name: '李强', role: 'section-head', unit: '要闻部' },
  { name: '欧阳春兰', role: 'editor-in-chief', unit: '' },
]

/** Names three people; the third is behind the PIN 1357. The first is behind nothing. */
export async function seatThree(page: Page): Promise<void> {
  await page.evaluate(keepAll, THREE)
}

/** Runs in the page. */
async function keepAll(seats: readonly Seat[]): Promise<void> {
  const profiles = seats.map((seat, at) => ({
    ...seat,
    id: crypto.randomUUID(),
    colour: at + 1,
    initials: seat.name.slice(-2),
    hasPin: false,
  }))
  const people = { format: 1, revision: 0, profiles }
  await window.shell.ask('people:keep', { people, pin: null })
  const id = profiles.at(-1)?.id
  await window.shell.ask('people:set-pin', { id, pin: null, next: '1357' })
}
