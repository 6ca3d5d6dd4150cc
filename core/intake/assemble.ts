import { bylineKind } from '#core/article/byline'
import { datelineOf } from '#core/article/dateline'
import { doubt } from './doubt.ts'
import { EMPTY_DRAFT, type Block, type Draft, type Drafts } from './draft.ts'
import type { SetAside } from './proposal.ts'
import { endsBeforeList } from './sentence.ts'
import type { UnitRole } from './spot.ts'
import { numbering } from './subheading.ts'
import type { Unit } from './unit.ts'

const UNITS_A_STEP = 500

/** Puts units of known roles together into articles. */
export function* assemble(
  units: readonly Unit[],
  roles: readonly UnitRole[],
): Generator<number, Drafts> {
  const drafts: Draft[] = []
  let open = emptyDraft()
  for (const [index, unit] of units.entries()) {
    if (index % UNITS_A_STEP === 0) yield index / units.length
    const role = roles[index] ?? 'body'
    if (startsArticle(open, role, unit)) {
      drafts.push(open)
      open = emptyDraft()
    }
    add(open, role, { unit, before: roles[index - 1] ?? null })
  }
  return setHeadingsAside(joinNotes([...drafts, open].filter(holdsSomething)))
}

/** An article that is being filled; only here, where copying it for each line would cost its square. */
type OpenDraft = { -readonly [Field in keyof Draft]: Draft[Field] } & {
  readonly headings: Unit[]
  readonly blocks: Block[]
  readonly bylines: Unit[]
  hasText: boolean
}

function emptyDraft(): OpenDraft {
  return { ...EMPTY_DRAFT, headings: [], blocks: [], bylines: [], hasText: false }
}

function holdsSomething({ headings, blocks, bylines }: Draft): boolean {
  return headings.length + blocks.length + bylines.length > 0
}

function startsArticle(open: OpenDraft, role: UnitRole, unit: Unit): boolean {
  if (!holdsSomething(open)) return false
  const { hasText } = open
  if (role === 'heading')
    return (
      hasText || open.bylines.length > 0 || (open.headings.length > 0 && unit.boundary === 'strong')
    )
  if (role === 'top-byline') return hasText && open.closed
  if (role !== 'body' || !(hasText || open.closed)) return false
  if (datelineOf(unit.text) !== null || unit.continues) return true
  if ((open.closed || unit.inPhotoNews) && unit.boundary === 'strong') return true
  return startsBrief(open, unit)
}

/** In a column of briefs a bullet begins the next one; so does a paragraph where none has a title. */
function startsBrief(open: Draft, unit: Unit): boolean {
  if (numbering(unit.text) === '◆' || /^[●○·•]/u.test(unit.text)) {
    const last = open.blocks.at(-1)
    const inList = last !== undefined && (endsBeforeList(last.text) || last.role === 'list-item')
    return unit.inBriefs || (!inList && open.headings.length === 0)
  }
  return (
    unit.inBriefs &&
    open.inBriefs &&
    open.headings.length === 0 &&
    /[。！？]$/u.test(open.blocks.at(-1)?.text ?? '')
  )
}

type Addition = { readonly unit: Unit; readonly before: UnitRole | null }

function add(open: OpenDraft, role: UnitRole, { unit, before }: Addition): void {
  open.inBriefs ||= unit.inBriefs
  open.jumpsOn ||= unit.jumpsOn
  open.continues ||= unit.continues
  if (role === 'heading') open.headings.push(unit)
  else if (isByline(role) && !isCredit(unit, before)) {
    open.bylines.push(unit)
    open.closed ||= role === 'end-byline'
  } else {
    const block = blockOf(role, unit, open)
    open.blocks.push(block)
    open.hasText ||= block.role !== 'caption' && block.role !== 'photo'
  }
}

/** Under a caption, who took the picture belongs to it. */
function isCredit({ text }: Unit, before: UnitRole | null): boolean {
  return (
    before === 'caption' && /(?:摄|摄影|供图)[）)]?$/u.test(text) && bylineKind(text) !== 'none'
  )
}

function isByline(role: UnitRole): boolean {
  return role === 'top-byline' || role === 'end-byline'
}

function blockOf(role: UnitRole, unit: Unit, open: Draft): Block {
  const { pieces, text, jumpsOn } = unit
  const blockRole = blockRoleOf(role, unit, open)
  const isPicture = blockRole === 'photo' || blockRole === 'caption'
  const isApart = isPicture || blockRole === 'table' || unit.hint?.kind === 'note'
  return {
    role: blockRole,
    pieces,
    text,
    doubt: null,
    stray: open.closed && !isApart,
    turns: jumpsOn,
  }
}

function blockRoleOf(role: UnitRole, unit: Unit, open: Draft): Block['role'] {
  if (unit.kind === 'photo' || unit.kind === 'table') return unit.kind
  if (role === 'caption' || isByline(role)) return 'caption'
  if (role === 'subheading') return 'subheading'
  return unit.hint?.kind === 'item' || isListItem(unit, open) ? 'list-item' : 'paragraph'
}

function isListItem({ text, inBriefs }: Unit, open: Draft): boolean {
  const last = open.blocks.at(-1)
  if (last === undefined) return false
  const marked = /^(?:[●○·•◆■]|\d{1,2}[.、．](?!\d)|[（(]\d{1,2}[）)]|[①-⑳])/u.test(text)
  return (
    marked &&
    !inBriefs &&
    (last.role === 'list-item' || /^\d|^[（(①-⑳]/u.test(text) || endsBeforeList(last.text))
  )
}

/** An editor's note above the headline belongs to the article below it; so does a picture. */
function joinNotes(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = []
  let waiting: Block[] = []
  for (const [index, draft] of drafts.entries()) {
    const isLead =
      draft.headings.length === 0 && draft.bylines.length === 0 && draft.blocks.every(leads)
    if (isLead && (drafts[index + 1]?.headings.length ?? 0) > 0) {
      for (const block of draft.blocks) waiting.push(block)
      continue
    }
    joined.push(waiting.length === 0 ? draft : { ...draft, blocks: [...waiting, ...draft.blocks] })
    waiting = []
  }
  return joined
}

function leads({ role, text }: Block): boolean {
  return (
    role === 'caption' ||
    role === 'photo' ||
    /^[【［[]?(?:编者按|编者的话|开栏的话|开栏语)/u.test(text)
  )
}

/** Headings without any text are an index, a slogan or a section name, unless there is nothing else. */
function setHeadingsAside(drafts: readonly Draft[]): Drafts {
  const whole = drafts.filter(({ blocks, bylines }) => blocks.length + bylines.length > 0)
  if (whole.length === 0) return { drafts, setAside: [] }

  const bare = drafts.filter(({ blocks, bylines }) => blocks.length + bylines.length === 0)
  return { drafts: whole, setAside: bare.flatMap(({ headings }) => headings.flatMap(asideOf)) }
}

function asideOf({ pieces }: Unit): readonly SetAside[] {
  return pieces.map((piece) => ({ piece, reason: 'banner', doubt: doubt('set-aside-unsure') }))
}
