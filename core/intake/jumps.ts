import { doubt } from './doubt.ts'
import type { Block, Draft, Drafts } from './draft.ts'
import { joinBlocks } from './mend-article.ts'
import { surelyOpens } from './openers.ts'
import type { SetAside } from './proposal.ts'
import { isUnfinished } from './seam.ts'

/** Appends what another page continues: its heading repeats one of this source. */
export function joinJumps(source: string, drafts: readonly Draft[]): Drafts {
  const joined: (Draft | null)[] = [...drafts]
  const setAside: SetAside[] = []
  const known = headingIndex(drafts)
  for (const [index, draft] of drafts.entries()) {
    const target = targetOf(drafts, index, known)
    const begun = target === undefined ? undefined : joined[target]
    if (target === undefined || begun === undefined || begun === null) continue
    joined[target] = continued(source, begun, draft)
    joined[index] = null
    setAside.push(...draft.headings.flatMap(repeated))
  }
  return { drafts: joined.filter((draft) => draft !== null), setAside }
}

/** Which article a heading belongs to, for every line of every headline. */
function headingIndex(drafts: readonly Draft[]): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>()
  for (const [index, { headings }] of drafts.entries()) {
    const keys = [...headings.map(({ text }) => text), headings.map(({ text }) => text).join('')]
    for (const key of new Set(keys.map(plain))) {
      if (key.length >= 4) known.set(key, [...(known.get(key) ?? []), index])
    }
  }
  return known
}

function targetOf(
  drafts: readonly Draft[],
  index: number,
  known: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const draft = drafts[index]
  if (draft === undefined) return undefined
  const before = (at: number) => at < index && (draft.continues || drafts[at]?.jumpsOn === true)
  const keys = [
    draft.headings.map(({ text }) => text).join(''),
    ...draft.headings.map(({ text }) => text),
  ]
  for (const key of keys) {
    const found = known.get(plain(key))?.find(before)
    if (found !== undefined) return found
  }
  if (!draft.continues) return undefined
  if (draft.headings.length > 0) return shortened(drafts, index)
  const open = drafts.flatMap(({ jumpsOn }, at) => (jumpsOn && at < index ? [at] : []))
  return open.length === 1 ? open[0] : undefined
}

/** The other page often shortens the heading. */
function shortened(drafts: readonly Draft[], index: number): number | undefined {
  const heading = plain(drafts[index]?.headings.map(({ text }) => text).join('') ?? '')
  if (heading.length < 4) return undefined
  const found = drafts.findIndex(
    ({ headings, jumpsOn }, at) =>
      at < index && jumpsOn && plain(headings.map(({ text }) => text).join('')).includes(heading),
  )
  return found === -1 ? undefined : found
}

function plain(text: string): string {
  return text.replaceAll(/[\s\u3000“”‘’"'，,：:！!？?—\-·《》●◆■□▲]/gu, '')
}

function continued(source: string, begun: Draft, rest: Draft): Draft {
  const blocks = joinedBlocks(source, begun.blocks, rest.blocks)
  return { ...begun, blocks, bylines: [...begun.bylines, ...rest.bylines], jumpsOn: rest.jumpsOn }
}

function joinedBlocks(
  source: string,
  begun: readonly Block[],
  rest: readonly Block[],
): readonly Block[] {
  const at = begun.findLastIndex(({ role }) => role === 'paragraph')
  const next = rest.findIndex(({ role }) => role === 'paragraph')
  const head = begun[at]
  const tail = rest[next]
  if (
    head === undefined ||
    tail === undefined ||
    !isUnfinished(withoutComma(head.text)) ||
    surelyOpens(tail.text)
  )
    return [...begun, ...rest.map(fromOtherPage)]

  const joined = { ...joinBlocks(source, head, tail), doubt: doubt('continued') }
  return [...begun.with(at, joined), ...rest.toSpliced(next, 1)]
}

/** A tear after a semicolon is still a tear when the page says that the text goes on elsewhere. */
function withoutComma(text: string): string {
  return text.replace(/[；;：:]$/u, '')
}

function fromOtherPage(block: Block, index: number): Block {
  return index === 0 && block.doubt === null ? { ...block, doubt: doubt('continued') } : block
}

function repeated({ pieces }: Draft['headings'][number]): readonly SetAside[] {
  return pieces.map((piece) => ({ piece, reason: 'repeated-heading', doubt: null }))
}
