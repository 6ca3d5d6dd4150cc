import { readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openLibrary } from '#backend/library/open-library'

import { handClock } from './hand-clock.ts'
import { createArticle, documentSaying, errorOf, valueOf } from './open-for-test.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** As another machine would leave it; this machine's kernel knows nothing of that one. */
const OTHER = {
  pid: 77,
  host: `not-${hostname()}`,
  started: '2026-05-08T12:00:00.000Z',
  shell: 'electron',
  beat: 3,
}
const IN_WORDS = `not-${hostname()}, electron, 77`

describe('a library on a network share', () => {
  it('is read while another machine shows that it lives, and taken over when that falls silent', async () => {
    const { folder, clock, open } = await share()
    await writeNote(folder, OTHER)
    const library = await open()
    const reason = { kind: 'read-only', holder: IN_WORDS }
    expect(library.state().access).toEqual({ kind: 'read-only', reason })

    let seconds = 0
    await vi.waitFor(() => {
      clock.wind(1_000)
      seconds += 1
      expect(library.state().access.kind).toBe('owner')
    }, 10_000)
    expect(seconds).toBeGreaterThanOrEqual(17)
    await createArticle(library)
  })

  it('is free at once after a program that ended in order', async () => {
    const { folder, open } = await share()
    const first = await open()
    await first.close()
    await expect(readFile(join(folder, 'lock'))).rejects.toThrow('ENOENT')
    expect((await open()).state().access.kind).toBe('owner')
  })

  it('keeps beating while it is open', async () => {
    const { folder, clock, open } = await share()
    await open()
    const before = await readFile(join(folder, 'lock'), 'utf8')
    clock.wind(5_000)
    await vi.waitFor(async () =>
      expect(await readFile(join(folder, 'lock'), 'utf8')).not.toBe(before),
    )
  })

  it('is given up, with the text kept in memory, when another machine has taken it', async () => {
    const { folder, clock, open } = await share()
    const library = await open()
    const { id } = await createArticle(library)
    await writeNote(folder, OTHER)
    clock.wind(5_000)
    await vi.waitFor(() => expect(library.state().access.kind).toBe('read-only'))
    const change = await library.change({ id, base: 0, doc: documentSaying('两台电脑') })
    expect(errorOf(change)).toEqual({ kind: 'read-only', holder: IN_WORDS })
  })
})

async function share() {
  const folder = await temporaryFolder()
  const clock = handClock()
  const open = async () => {
    const options = { announce: () => {}, shellName: 'test', place: 'network', clock } as const
    const library = valueOf(await openLibrary(folder, options))
    onTestFinished(() => library.close())
    return library
  }
  return { folder, clock, open }
}

async function writeNote(folder: string, note: object): Promise<void> {
  await writeFile(join(folder, 'lock'), JSON.stringify(note))
}
