import { ArticleId } from '#core/article/article'
import { packageErrorMessage } from '#core/messages/package-error-message'
import { pack as packArticle } from '#backend/package/pack'
import { putFile } from '#backend/publishing/put-file'
import { codeOf } from './code-of.ts'
import { readArguments } from './read-arguments.ts'
import { openStandingLibrary } from './standing-library.ts'
import { DONE, failed, misused, type ExitCode, type Terminal } from './tell.ts'

/** `quwen pack`: one article with all that belongs to it, as a file to hand over. */
export async function pack(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { t, path } = terminal
  const read = readArguments(args, ['library', 'id', 'out', 'by'])
  if (!read.ok) return misused(terminal, t('cli.misread', { reason: read.error }))
  const { library, ids, out, by = '', positionals } = read.value
  if (library === undefined) return misused(terminal, t('cli.missing', { flag: '--library DIR' }))
  const [written, ...more] = [...ids, ...positionals]
  if (written === undefined) return misused(terminal, t('cli.missing', { flag: '--id ID' }))
  if (more.length > 0) return misused(terminal, t('cli.misread', { reason: more.join(' ') }))
  if (out === undefined) return misused(terminal, t('cli.missing', { flag: '--out FILE' }))

  const id = ArticleId.safeParse(written)
  if (!id.success) return failed(terminal, t('cli.not-an-id', { id: written }))
  return packInto({ folder: path(library), id: id.data, out: path(out), by }, terminal)
}

type Order = {
  readonly folder: string
  readonly id: ArticleId
  readonly out: string
  readonly by: string
}

async function packInto({ folder, id, out, by }: Order, terminal: Terminal): Promise<ExitCode> {
  const { t, workersFolder } = terminal
  const opened = await openStandingLibrary(folder, terminal, () => by)
  if (!opened.ok) return failed(terminal, opened.error)
  const library = opened.value
  try {
    const packed = await packArticle(id, { library, translate: t, workersFolder })
    if (!packed.ok && packed.error.kind === 'not-found') {
      return failed(terminal, t('cli.id-not-found', { id }))
    }
    if (!packed.ok) return failed(terminal, packageErrorMessage(t, packed.error))
    await putFile(out, packed.value.bytes)
    return DONE
  } catch (error) {
    return failed(terminal, t('cli.cannot-write', { path: out, code: codeOf(error) }))
  } finally {
    await library.close()
  }
}
