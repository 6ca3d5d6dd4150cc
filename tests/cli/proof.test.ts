import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { temporaryFolder } from '../e2e/temporary-folder.ts'
import { quwen } from './quwen-command.ts'

const ROOT = resolve(import.meta.dirname, '../..')

let folder: string

beforeAll(async () => {
  folder = await temporaryFolder()
  await copyFile(join(ROOT, 'assets/sample/page.txt'), join(folder, 'page.txt'))
  await writeFile(join(folder, 'one.json'), JSON.stringify({ title: '一稿', paragraphs: ['好。'] }))
  await writeFile(join(folder, 'other.json'), '{"a":1}')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

function proofLines(input: string) {
  return quwen(['proof', '--json'], { in: folder, input })
}

const Answer = z.object({ id: z.union([z.string(), z.number()]), findings: z.array(z.unknown()) })

function answeredIds(printed: string) {
  const lines = printed.split('\n').filter((line) => line !== '')
  return lines.map((line) => Answer.parse(JSON.parse(line)).id)
}

describe('quwen proof --json', () => {
  it('answers every article with one line, in order', async () => {
    const lines = Array.from({ length: 300 }, (_, id) =>
      JSON.stringify({ id, paragraphs: ['好。'] }),
    )
    const { code, printed, complained } = await proofLines(lines.join('\r\n'))
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    expect(answeredIds(printed)).toEqual(lines.map((_, id) => id))
  })

  it.each([
    ['C', /全角/u],
    ['en_US.UTF-8', /^[ -~]+$/u],
  ])(
    'says where a finding is and what to write, in the language of %s',
    async (language, words) => {
      const article = { id: 'a', title: '开工,投产', paragraphs: ['会议召开。', '昨日,全区开会。'] }
      const { printed } = await quwen(['proof', '--json'], {
        in: folder,
        language,
        input: JSON.stringify(article),
      })
      const found = Answer.parse(JSON.parse(printed)).findings
      const comma = { rule: 'PU-01', class: 'error', text: ',', suggestion: '，' }
      const said = {
        source: expect.stringContaining('GB/T 15834'),
        message: expect.stringMatching(words),
      }
      expect(found).toContainEqual({ ...comma, ...said, field: 'title', from: 2, to: 3 })
      expect(found).toContainEqual({
        ...comma,
        ...said,
        field: 'body',
        paragraph: 1,
        from: 2,
        to: 3,
      })
    },
  )

  it('knows the people that an article brings', async () => {
    const roster = [{ name: '虎强', title: '区长' }]
    const lines = [
      { id: 1, paragraphs: ['区长虎墙出席会议并讲话。'], roster },
      { id: 2, paragraphs: ['区长虎墙出席会议并讲话。'] },
    ]
    const { printed } = await proofLines(lines.map((line) => JSON.stringify(line)).join('\n'))
    const named = printed.split('\n').map((line) => line.includes('"suggestion":"虎强"'))
    expect(named).toEqual([true, false, false])
  })

  it('names the lines that are no article and answers the others', async () => {
    const lines = ['\uFEFF{"id":"a","paragraphs":[]}', '{', '', '{"paragraphs":"b"}', '[]']
    const last = '{"id":"c\u2028","paragraphs":[],"title":null}'
    const { code, printed, complained } = await proofLines([...lines, last].join('\n'))
    expect(code).toBe(1)
    expect(answeredIds(printed)).toEqual(['a', 'c\u2028'])
    expect(complained.trim().split('\n')).toEqual([
      '第 2 行不是一篇稿件（JSON）',
      '第 4 行不是一篇稿件（paragraphs）',
      '第 5 行不是一篇稿件（JSON）',
    ])
  })

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [join(ROOT, 'dist/cli/quwen.mjs'), 'proof', '--json'])
    const complained: string[] = []
    child.stderr.on('data', (bytes: Buffer) => complained.push(bytes.toString()))
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.write('{"paragraphs":["好。"]}\n'.repeat(50_000))
    await once(child, 'exit')
    expect({ code: child.exitCode, complained }).toEqual({ code: 0, complained: [] })
  })
})

describe('quwen proof FILE…', () => {
  it('reports every article of every file and the totals', async () => {
    const { code, printed } = await quwen(['proof', 'page.txt', 'one.json'], { in: folder })
    expect(code).toBe(0)
    expect(printed).toContain('管城回族区第三批重大项目集中开工')
    expect(printed).toContain('一稿')
    expect(printed).toMatch(/稿件 6 篇，\d+ 字/u)
    expect(printed).toMatch(/差错率：万分之\d/u)
  })

  it('goes on after a file that cannot be read', async () => {
    const outcome = await quwen(['proof', 'nothing.txt', 'other.json', 'one.json'], { in: folder })
    expect(outcome.code).toBe(1)
    expect(outcome.complained.trim().split('\n')).toHaveLength(2)
    expect(outcome.printed).toContain('一稿')
  })

  it.each([
    ['no file', ['proof']],
    ['a file beside --json', ['proof', 'one.json', '--json']],
  ])('explains itself given %s', async (_what, args) => {
    expect(await quwen(args, { in: folder })).toMatchObject({ code: 2, printed: '' })
  })
})
