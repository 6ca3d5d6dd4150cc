import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { seal } from '#backend/library/checksummed-json'
import { documentSaying } from '../backend/library/open-for-test.ts'
import { temporaryFolder } from '../e2e/temporary-folder.ts'
import { quwen } from './quwen-command.ts'

const FIRST = '会议指出，要高度重视当前各项工作。'
const SECOND = '与会人员参观了三个项目建设现场。'
const THIRD = '会议要求，各单位要抓好落实,确保安全。'

let folder: string

beforeAll(async () => {
  folder = await temporaryFolder()
  const stored = { doc: documentSaying('区里开会', FIRST + SECOND, THIRD) }
  const typed = { title: '区里召开会议', paragraphs: [SECOND, FIRST, THIRD.replace(',', '，')] }
  await writeFile(join(folder, 'stored.json'), seal(stored))
  await writeFile(join(folder, 'typed.json'), `\uFEFF${JSON.stringify(typed)}`)
  await writeFile(join(folder, 'two.json'), JSON.stringify([typed, typed]))
  await writeFile(
    join(folder, 'damaged.json'),
    String.fromCharCode(...seal(stored)).replace('text', 'tixt'),
  )
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const diff = (...args: string[]) => quwen(['diff', ...args], { in: folder, language: 'C' })

describe('quwen diff', () => {
  it('says what was done, in the text', async () => {
    const { code, printed, complained } = await diff('stored.json', 'typed.json')
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    const [title, ...lines] = printed.split('\n')
    expect(title).toBe('区里[-开会-]{+召开会议+}')
    expect(lines.join('\n')).toContain(`〔移来 1：${SECOND}〕`)
    expect(lines.join('\n')).toContain('抓好落实[-,-]{+，+}确保安全。')
    expect(lines.join('\n')).toContain('改 2 句（只改标点 1）')
  })

  it('says it for programs, and without punctuation when asked', async () => {
    const { code, printed } = await diff(
      'stored.json',
      'typed.json',
      '--json',
      '--ignore-punctuation',
    )
    const { counts } = z
      .object({ counts: z.record(z.string(), z.number()) })
      .parse(JSON.parse(printed))
    expect(code).toBe(0)
    expect(counts).toMatchObject({ changed: 1, moved: 1, punctuationOnly: 0 })
  })

  it.each([
    ['damaged.json', 1, '损坏'],
    ['two.json', 1, '2 篇'],
  ])('refuses %s with a reason', async (file, code, reason) => {
    const outcome = await diff('stored.json', file)
    expect(outcome.code).toBe(code)
    expect(outcome.complained).toContain(reason)
    expect(outcome.printed).toBe('')
  })

  it('explains itself when it is called with one file', async () => {
    const { code, complained } = await diff('stored.json')
    expect(code).toBe(2)
    expect(complained).toContain('quwen diff')
  })
})
