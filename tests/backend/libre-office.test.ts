import { setTimeout as wait } from 'node:timers/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportFailureMessage } from '#core/messages/export-failure-message'
import { translate } from '#core/messages/translate'
import { newspaperStyle } from '#core/house-style/newspaper-style'
import { wordFile } from '#core/publishing/word-file'
import { withoutPhotos } from '#backend/publishing/word-article'
import { finished } from '#backend/publishing/finished'
import { startLibreOffice } from '#backend/libre-office'
import { errorOf } from './library/open-for-test.ts'
import { suggestedArticle } from '../core/review/suggested-article.ts'
import { SKIPS_LIBRE_OFFICE } from '../word/libre-office.ts'

const word = () =>
  wordFile({
    articles: [withoutPhotos(suggestedArticle())],
    style: newspaperStyle,
    at: '2026-11-23T00:00:00Z',
  })

describe.skipIf(SKIPS_LIBRE_OFFICE)('LibreOffice in a batch', () => {
  it('makes PDF of a Word file', async () => {
    const office = await startLibreOffice()
    const made = await office?.pdfOf(await word(), new AbortController().signal)
    await office?.end()
    expect(new TextDecoder('latin1').decode(made).slice(0, 5)).toBe('%PDF-')
  })

  it.skipIf(process.platform !== 'linux')('leaves nothing running when it is stopped', async () => {
    const office = await startLibreOffice()
    const stop = new AbortController()
    const asked = office?.pdfOf(await word(), stop.signal)
    await wait(300)
    expect(ours().length).toBeGreaterThan(0)
    stop.abort()
    expect(await asked).toBeUndefined()
    await office?.end()
    await expect.poll(ours).toEqual([])
  })
})

it('says what to do where there is no LibreOffice to make PDF with', async () => {
  const files = [{ place: 'own', name: '.docx', bytes: await word() }] as const
  const stop = new AbortController().signal
  const failure = errorOf(await finished(files, { form: 'pdf', office: undefined, stop }))
  expect(exportFailureMessage(translate('zh'), failure)).toMatch(/安装 LibreOffice/u)
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
  return lines.filter((line) => line.includes('quwen-pdf-'))
}
