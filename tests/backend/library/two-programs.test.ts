import { chmod, readdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { createArticle, documentSaying, errorOf, openForTest, valueOf } from './open-for-test.ts'
import { bundledProgram, runProgram } from './run-program.ts'
import { temporaryFolder } from './temporary-folder.ts'

const Said = z.object({ access: z.object({ kind: z.string() }) })

describe('two programs on one library', { timeout: 60_000 }, () => {
  it('gives it to one; the other reads it, names the owner and takes over when that is killed', async () => {
    const folder = await temporaryFolder()
    const before = await openForTest(folder)
    const { id } = await createArticle(before.library)
    await before.library.close()

    const holder = runProgram(await bundledProgram('open-and-hold'), folder)
    expect(accessIn(await holder.nextLine())).toBe('owner')

    const { library, heard } = await openForTest(folder)
    const { access } = library.state()
    if (access.kind !== 'read-only' || access.reason.kind !== 'read-only') {
      throw new Error(`expected to be second, got ${JSON.stringify(access)}`)
    }
    expect(access.reason.holder).toContain(`${hostname()}, holder, `)
    expect(valueOf(await library.load(id)).article.id).toBe(id)
    const refused = await library.change({ id, base: 0, doc: documentSaying('二') })
    expect(errorOf(refused)).toEqual(access.reason)
    expect(errorOf(await library.keepPhoto(Buffer.from('x'), 'jpg'))).toEqual(access.reason)

    await holder.kill()
    await vi.waitFor(() => expect(library.state().access).toEqual({ kind: 'owner' }), 5_000)
    expect(heard).toContainEqual({ name: 'library:ownership-changed', news: library.state() })
    valueOf(await library.change({ id, base: 0, doc: documentSaying('二') }))
    valueOf(await library.save(id))
  })

  it('never makes two owners of several that ask at once', async () => {
    const folder = await temporaryFolder()
    const program = await bundledProgram('open-and-hold')
    const programs = [1, 2, 3, 4].map(() => runProgram(program, folder))
    const kinds = await Promise.all(programs.map(async (each) => accessIn(await each.nextLine())))
    expect(kinds.toSorted()).toEqual(['owner', 'read-only', 'read-only', 'read-only'])

    const owner = programs[kinds.indexOf('owner')]
    const others = programs.filter((each) => each !== owner)
    await owner?.kill()
    await vi.waitFor(() => expect(others.flatMap(becameOwner)).toHaveLength(1), 10_000)
  })

  it('shows the second one what the first one has made, once that is closed', async () => {
    const folder = await temporaryFolder()
    const first = await openForTest(folder)
    const second = await openForTest(folder)
    expect(second.library.rows()).toEqual([])
    const row = await createArticle(first.library)
    await first.library.close()
    await vi.waitFor(() => expect(second.library.rows()).toEqual([row]), 5_000)
    expect(second.heard).toContainEqual({ name: 'rows:changed', news: { rows: [row], gone: [] } })
  })

  it('knows one library behind two names', async () => {
    const folder = await temporaryFolder()
    const first = await openForTest(folder)
    const second = await openForTest(`${folder}/articles/..`)
    expect(first.library.state().access.kind).toBe('owner')
    expect(second.library.state().access.kind).toBe('read-only')
  })
})

describe('a folder that cannot be written', { timeout: 60_000 }, () => {
  it('is refused in words when it is to become a library', async () => {
    const folder = await temporaryFolder()
    await chmod(folder, 0o555)
    const program = runProgram(await bundledProgram('open-and-hold'), folder, somebodyElse())
    expect(JSON.parse(await program.nextLine())).toMatchObject({
      error: { kind: 'unwritable', code: 'EACCES' },
    })
  })

  it('is still read when it is a library', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    await createArticle(library)
    await library.close()
    await readableForAll(folder)
    const program = runProgram(await bundledProgram('open-and-hold'), folder, somebodyElse())
    expect(JSON.parse(await program.nextLine())).toMatchObject({
      access: { kind: 'read-only', reason: { kind: 'unwritable', code: 'EACCES' } },
    })
  })
})

function accessIn(line: string): string {
  return Said.parse(JSON.parse(line)).access.kind
}

function becameOwner({ lines }: { readonly lines: readonly string[] }): string[] {
  return lines.filter((line) => line.includes('ownership-changed') && line.includes('"owner"'))
}

/** Root may write anywhere: ask as nobody. Anybody else is refused as themselves. */
function somebodyElse(): number | undefined {
  return process.getuid?.() === 0 ? 65_534 : undefined
}

async function readableForAll(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  await Promise.all(
    entries.map((entry) =>
      chmod(`${entry.parentPath}/${entry.name}`, entry.isDirectory() ? 0o555 : 0o444),
    ),
  )
  await chmod(folder, 0o555)
}
