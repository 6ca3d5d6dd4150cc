import { writeFile } from 'node:fs/promises'
import { isShippedId, SHIPPED_IDS } from '#core/house-style/house-style-id'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { wordFile } from '#core/publishing/word-file'
import { articlesFromJson } from './articles-from-json.ts'
import { articlesFromLibrary } from './articles-from-library.ts'
import { codeOf } from './code-of.ts'
import { readArguments } from './read-arguments.ts'
import { DONE, failed, misused, type ExitCode, type Terminal } from './tell.ts'

/** `quwen export`: articles of a library, or of a JSON file, as one Word file. */
export async function exportArticles(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { t, path } = terminal
  const read = readArguments(args, ['library', 'id', 'from', 'style', 'out'])
  if (!read.ok) return misused(terminal, t('cli.misread', { reason: read.error }))
  const { library, from, style, out, positionals } = read.value
  // `--id A B` reads as well as `--id A --id B`.
  const ids = [...read.value.ids, ...positionals]
  const missing = missingFlag({ library, ids, from, style, out })
  if (missing !== undefined) return misused(terminal, t('cli.missing', { flag: missing }))
  if (style === undefined || !isShippedId(style))
    return misused(terminal, unknownStyle(terminal, style))

  const given =
    from === undefined
      ? await articlesFromLibrary({ library: path(library ?? ''), ids }, terminal)
      : await articlesFromJson(path(from), terminal)
  if (!given.ok) return failed(terminal, given.error)
  const at = new Date().toISOString()
  const bytes = await wordFile({ articles: given.value, style: HOUSE_STYLES[style], at })
  return write(path(out ?? ''), bytes, terminal)
}

type Flags = Readonly<Record<'library' | 'from' | 'style' | 'out', string | undefined>> & {
  readonly ids: readonly string[]
}

function missingFlag({ library, ids, from, style, out }: Flags): string | undefined {
  if (library === undefined && from === undefined) return '--library DIR / --from FILE.json'
  if (from === undefined && ids.length === 0) return '--id ID'
  if (style === undefined) return '--style NAME'
  return out === undefined ? '--out FILE' : undefined
}

function unknownStyle({ t }: Terminal, style = ''): string {
  return t('cli.unknown-style', { style, styles: SHIPPED_IDS.join(', ') })
}

async function write(path: string, bytes: Uint8Array, terminal: Terminal): Promise<ExitCode> {
  try {
    await writeFile(path, bytes, { flush: true })
    return DONE
  } catch (error) {
    return failed(terminal, terminal.t('cli.cannot-write', { path, code: codeOf(error) }))
  }
}
