import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLog } from '#backend/log/log'
import { temporaryFolder } from '../../e2e/temporary-folder.ts'

describe('the log', () => {
  let folder: string

  beforeEach(async () => {
    folder = await temporaryFolder()
  })

  afterEach(() => rm(folder, { recursive: true, force: true }))

  const read = () => readFile(join(folder, 'quwen.log'), 'utf8')

  it('has a line with the time for every note', async () => {
    openLog(folder).note('started')
    expect(await read()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z started\n$/u)
  })

  it('says where a bug was and how it came about', async () => {
    openLog(folder).bug('desk:rows', new RangeError('no such row'))
    expect(await read()).toMatch(/desk:rows: RangeError: no such row\n\s+at /u)
  })

  it('begins a new file after a megabyte and keeps one old one', async () => {
    const log = openLog(folder)
    for (let count = 0; count < 25; count += 1) log.note('x'.repeat(100_000))
    expect(await readdir(folder)).toEqual(['quwen.1.log', 'quwen.log'])
    expect((await read()).length).toBeLessThan(1_200_000)
  })
})
