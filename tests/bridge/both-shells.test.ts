import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CHANNEL_NAMES } from '#bridge/channel-names'
import { contract } from '#bridge/contract'
import { startElectron } from '../electron/running-electron.ts'
import { startWorkstation } from '../e2e/running-workstation.ts'
import { temporaryFolder } from '../e2e/temporary-folder.ts'
import { comparable } from './comparable.ts'
import { everyQuestion, type Asker, type EveryAnswer } from './every-question.ts'

const Uploaded = z.object({ handle: z.string() })

/** Asks over HTTP, as the page in a browser does. */
async function askBrowser(home: string): Promise<EveryAnswer> {
  const workstation = await startWorkstation({ home })
  const { origin, hash } = new URL(workstation.address)
  const post = async (path: string, type: string, body: string | Uint8Array<ArrayBuffer>) => {
    const headers = { 'X-Quwen-Token': hash.slice(1), 'Content-Type': type }
    const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.json()
  }
  const asker: Asker = {
    home,
    ask: async (name, question) => {
      const answer: unknown = await post(
        `/ask/${name}`,
        'application/json',
        JSON.stringify(question),
      )
      return contract[name].answer.parse(answer)
    },
    upload: async (bytes) => {
      const type = 'application/octet-stream'
      return Uploaded.parse(await post('/upload', type, new Uint8Array(bytes))).handle
    },
  }
  const answers = await everyQuestion(asker)
  await workstation.stop()
  return answers
}

/** Asks over IPC and the app protocol, as the page in Electron does. */
async function askElectron(home: string): Promise<EveryAnswer> {
  const electron = startElectron({ home, arguments: ['--library', join(home, 'library')] })
  await electron.run(
    async ({ page, recorded }, path) => {
      recorded.answers['save'] = { canceled: false, filePath: path }
      await page()
    },
    join(home, 'saved.docx'),
  )
  const asker: Asker = {
    home,
    ask: async (name, question) => {
      const answer = await electron.run(
        ({ invokeAs }, asked) =>
          invokeAs({ url: 'app://quwen/', parent: null }, asked.name, asked.question),
        { name, question },
      )
      return contract[name].answer.parse(answer)
    },
    upload: async (bytes) => {
      const uploaded = await electron.run(async ({ protocols }, base64) => {
        const request = new Request('app://quwen/upload', {
          method: 'POST',
          headers: { 'Content-Type': 'application/octet-stream' },
          body: Buffer.from(base64, 'base64'),
        })
        return (await protocols.get('app')?.(request))?.json()
      }, Buffer.from(bytes).toString('base64'))
      return Uploaded.parse(uploaded).handle
    },
  }
  const answers = await everyQuestion(asker)
  await electron.kill()
  return answers
}

function exportedAs(kind: string) {
  return { ok: true, value: { delivered: { kind }, failures: [], left: 0 } }
}

describe('both shells', () => {
  let homes: readonly string[]
  let browser: EveryAnswer
  let electron: EveryAnswer

  beforeAll(async () => {
    homes = await Promise.all([temporaryFolder(), temporaryFolder()])
    browser = await askBrowser(homes[0] ?? '')
    electron = await askElectron(homes[1] ?? '')
  }, 120_000)

  afterAll(() => Promise.all(homes.map((home) => rm(home, { recursive: true, force: true }))))

  /** What hands out a file or names the shell: that is what a shell is for. */
  const files = [
    'article:rescue',
    'proofreading:write-table',
    'proofreading:report',
    'review:export-sheet',
    'package:pack',
  ] as const
  const own = new Set<string>(['app:start', 'export:articles', 'print:pdf', ...files])

  it.each(CHANNEL_NAMES.filter((name) => !own.has(name)))('answer %s alike', (name) => {
    expect(comparable(electron[name], homes[1] ?? '')).toEqual(
      comparable(browser[name], homes[0] ?? ''),
    )
  })

  it('start alike but for their names', () => {
    const [one, other] = [browser['app:start'], electron['app:start']]
    expect([one.shell, other.shell]).toEqual(['browser', 'electron'])
    expect(comparable({ ...other, shell: '' }, homes[1] ?? '')).toEqual(
      comparable({ ...one, shell: '' }, homes[0] ?? ''),
    )
  })

  it.each(files)('deliver %s each in its own way', (name) => {
    expect(browser[name]).toMatchObject({ ok: true, value: { kind: 'download' } })
    expect(electron[name]).toMatchObject({ ok: true, value: { kind: 'saved' } })
  })

  it('make PDF of the page where the shell can, and leave it to the page where it cannot', () => {
    expect(browser['print:pdf']).toBeNull()
    expect(electron['print:pdf']).toMatchObject({ kind: 'saved' })
  })

  it('deliver an export each in its own way', () => {
    expect(browser['export:articles']).toMatchObject(exportedAs('download'))
    expect(electron['export:articles']).toMatchObject(exportedAs('saved'))
  })
})
