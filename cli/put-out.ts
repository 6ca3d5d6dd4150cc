import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fieldText } from '#core/article/article-text'
import { FORMS } from '#core/forms/form'
import { exportFailureMessage } from '#core/messages/export-failure-message'
import { distinctNames } from '#core/publishing/file-name'
import { startLibreOffice } from '#backend/libre-office'
import { finished } from '#backend/publishing/finished'
import { putFile } from '#backend/publishing/put-file'
import { titleName } from '#backend/publishing/title-name'
import {
  writeForm,
  type FormSetup,
  type LeavingContent,
  type WrittenFile,
} from '#backend/publishing/write-form'
import { codeOf } from './code-of.ts'
import { DONE, failed, type ExitCode, type Terminal } from './tell.ts'

type Order = { readonly setup: FormSetup; readonly out: string }

/**
 * Writes one file with all articles. A form that holds one alone makes `out` a folder when there are
 * several, with a file each.
 */
export async function putOut(
  articles: readonly LeavingContent[],
  { setup, out }: Order,
  terminal: Terminal,
): Promise<ExitCode> {
  const { t } = terminal
  if (FORMS[setup.form].joins || articles.length === 1)
    return putArticles(articles, { setup, out }, terminal)
  const titles = articles.map(({ doc }) => titleName(fieldText(doc, 'title'), t))
  const names = distinctNames(titles)
  const made = await written(out, () => mkdir(out, { recursive: true }), terminal)
  if (made !== DONE) return made
  // oxlint-disable no-await-in-loop -- one after the other
  for (const [index, article] of articles.entries()) {
    const name = `${names[index] ?? ''}.${FORMS[setup.form].extension}`
    const put = await putArticles([article], { setup, out: join(out, name) }, terminal)
    if (put !== DONE) return put
  }
  // oxlint-enable no-await-in-loop
  return DONE
}

async function putArticles(
  articles: readonly LeavingContent[],
  { setup, out }: Order,
  terminal: Terminal,
): Promise<ExitCode> {
  const made = await asItLeaves(articles, setup)
  if (!made.ok) return failed(terminal, exportFailureMessage(terminal.t, made.error))
  // oxlint-disable no-await-in-loop -- one after the other
  for (const [index, file] of made.value.entries()) {
    const path = index === 0 ? out : besides(out, file)
    const put = await written(path, () => putDown(path, file.bytes, index > 0), terminal)
    if (put !== DONE) return put
  }
  // oxlint-enable no-await-in-loop
  return DONE
}

async function asItLeaves(articles: readonly LeavingContent[], setup: FormSetup) {
  const office = setup.form === 'pdf' ? await startLibreOffice() : undefined
  try {
    const { signal } = new AbortController()
    return await finished(await writeForm(articles, setup), {
      form: setup.form,
      office,
      stop: signal,
    })
  } finally {
    await office?.end()
  }
}

/** Photos stand where the file that names them looks for them. */
function besides(out: string, { place, name }: WrittenFile): string {
  if (place === 'shared') return join(dirname(out), name)
  return out.replace(/\.[^./\\]*$/u, '') + name
}

async function putDown(path: string, bytes: Uint8Array, makesFolder: boolean): Promise<void> {
  if (makesFolder) await mkdir(dirname(path), { recursive: true })
  await putFile(path, bytes)
}

async function written(
  path: string,
  write: () => Promise<unknown>,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    await write()
    return DONE
  } catch (error) {
    return failed(terminal, terminal.t('cli.cannot-write', { path, code: codeOf(error) }))
  }
}
