import { allStyles } from '#core/house-style/desk-styles'
import type { HouseStyle } from '#core/house-style/house-style'
import { FORMS, FormName } from '#core/forms/form'
import { Changes } from '#core/forms/changes'
import { orphans } from '#core/review/comment-places'
import { fail, ok, type Result } from '#core/shared/result'
import type { FormSetup, LeavingContent } from '#backend/publishing/write-form'
import { articlesFromJson } from './articles-from-json.ts'
import { articlesFromLibrary } from './articles-from-library.ts'
import type { LeavingSource } from './leaving-source.ts'
import { putOut } from './put-out.ts'
import { readArguments, type Arguments } from './read-arguments.ts'
import { failed, misused, type ExitCode, type Terminal } from './tell.ts'

/** `quwen export`: articles of a library, or of a JSON file, in any form. */
export async function exportArticles(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { t, path } = terminal
  const read = readArguments(args, [...FLAGS])
  if (!read.ok) return misused(terminal, t('cli.misread', { reason: read.error }))
  const asked = askedFor(read.value, terminal)
  if (!asked.ok) return misused(terminal, asked.error)

  const { from, library, ids, out } = asked.value
  const isSent = asked.value.form === 'docx' && asked.value.changes === 'tracked'
  const given =
    from === undefined
      ? await articlesFromLibrary({ library: path(library), ids, isSent }, terminal)
      : await articlesFromJson(path(from), terminal)
  if (!given.ok) return failed(terminal, given.error)
  const setup = setupFor(asked.value, given.value, terminal)
  if (!setup.ok) return misused(terminal, setup.error)
  if (isSent) tellOrphans(given.value.articles, terminal)
  return putOut(given.value.articles, { setup: setup.value, out: path(out) }, terminal)
}

/** A comment on words that are gone has no place in a Word file. */
function tellOrphans(articles: readonly LeavingContent[], { t, complain }: Terminal): void {
  const count = articles.reduce((sum, one) => sum + orphans(one.doc, one.comments).length, 0)
  if (count > 0) complain(t('export.comments-left', { count }))
}

const FLAGS = ['library', 'id', 'from', 'style', 'form', 'changes', 'bom', 'out'] as const

type Asked = Pick<FormSetup, 'form' | 'changes' | 'forNotepad'> & {
  readonly from: string | undefined
  readonly library: string
  readonly ids: readonly string[]
  readonly style: string | undefined
  readonly out: string
}

/** The error is a sentence. */
function askedFor(
  { positionals, library, from, out, bom, ...given }: Arguments,
  { t }: Terminal,
): Result<Asked, string> {
  const form = FormName.safeParse(given.form ?? 'docx')
  if (!form.success) {
    const forms = FormName.options.join(', ')
    return fail(t('cli.unknown-form', { form: given.form ?? '', forms }))
  }
  // `--id A B` reads as well as `--id A --id B`.
  const ids = [...given.ids, ...positionals]
  const missing = missingFlag({ ...given, library, from, out, ids, form: form.data })
  if (missing !== undefined) return fail(t('cli.missing', { flag: missing }))
  const clash = clashOf({ library, from, ids, bom, form: form.data })
  if (clash !== undefined) return fail(t('cli.not-with', clash))
  const changes = changesFor(form.data, given.changes)
  if (changes === undefined) {
    const all = Changes.options.join(', ')
    return fail(t('cli.unknown-changes', { changes: given.changes ?? '', all }))
  }
  const places = { library: library ?? '', from, ids, out: out ?? '' }
  return ok({ ...places, form: form.data, changes, style: given.style, forNotepad: bom })
}

type Flags = Pick<Arguments, 'library' | 'from' | 'style' | 'out' | 'ids'> & {
  readonly form: FormName
}

function missingFlag({ library, ids, from, style, out, form }: Flags): string | undefined {
  if (library === undefined && from === undefined) return '--library DIR / --from FILE.json'
  if (from === undefined && ids.length === 0) return '--id ID'
  if (style === undefined && FORMS[form].isStyled) return '--style NAME'
  return out === undefined ? '--out FILE' : undefined
}

type Clash = { readonly flag: string; readonly other: string }

/** Two that would have to be one or the other; saying nothing would leave one of them out. */
function clashOf({
  library,
  from,
  ids,
  bom,
  form,
}: Pick<Arguments, 'library' | 'from' | 'ids' | 'bom'> & { readonly form: FormName }):
  | Clash
  | undefined {
  if (from !== undefined && library !== undefined) return { flag: '--from', other: '--library' }
  if (from !== undefined && ids.length > 0) return { flag: '--from', other: `--id ${ids[0]}` }
  return bom && form !== 'txt' ? { flag: '--bom', other: `--form ${form}` } : undefined
}

/** What is usual for the form where nothing is said. */
function changesFor(form: FormName, written: string | undefined): Changes | undefined {
  return written === undefined
    ? FORMS[form].changes[0]
    : Changes.options.find((one) => one === written)
}

function setupFor(
  { form, changes, forNotepad, style: id }: Asked,
  { styles, initials }: LeavingSource,
  { t }: Terminal,
): Result<FormSetup, string> {
  const all = allStyles(styles)
  const style = id === undefined ? all[0] : all.find((one) => one.id === id)
  const wechatStyle = all.find((one) => one.id === 'wechat')
  if (style === undefined || wechatStyle === undefined) return fail(unknownStyle(id, all, t))
  const zone = -new Date().getTimezoneOffset()
  const at = new Date().toISOString()
  return ok({ form, changes, forNotepad, style, wechatStyle, contents: false, at, zone, initials })
}

function unknownStyle(style = '', all: readonly HouseStyle[], t: Terminal['t']): string {
  return t('cli.unknown-style', { style, styles: all.map(({ id }) => id).join(', ') })
}
