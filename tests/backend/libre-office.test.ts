import { setTimeout as wait } from 'node:timers/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { startLibreOffice } from '#backend/libre-office'
import { SKIPS_LIBRE_OFFICE } from '../word/libre-office.ts'

const TEXT = { bytes: new TextEncoder().encode('区里开会\n'), from: 'txt', to: 'pdf' }

describe.skipIf(SKIPS_LIBRE_OFFICE)('LibreOffice in a batch', () => {
  it('makes one file of another', async () => {
    const office = await startLibreOffice()
    const made = await office?.convert(TEXT, new AbortController().signal)
    await office?.end()
    expect(new TextDecoder('latin1').decode(made).slice(0, 5)).toBe('%PDF-')
  })

  it.skipIf(process.platform !== 'linux')('leaves nothing running when it is stopped', async () => {
    const office = await startLibreOffice()
    const stop = new AbortController()
    const asked = office?.convert(TEXT, stop.signal)
    await wait(300)
    expect(ours().length).toBeGreaterThan(0)
    stop.abort()
    expect(await asked).toBeUndefined()
    await office?.end()
    await expect.poll(ours).toEqual([])
  })
})

/** Command lines of programs that were started by this process for their own profile. */
function ours(): readonly string[] {
  const lines = readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/u.test(entry)) return []
    try {
      return [readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ')]
    } catch {
      return []
    }
  })
  return lines.filter((line) => line.includes('quwen-convert-'))
}
