import { doubt } from './doubt.ts'
import type { Block, Draft, Drafts } from './draft.ts'
import { joinBlocks } from './mend-article.ts'
import { surelyOpens } from './openers.ts'
import type { SetAside } from './proposal.ts'
import { isUnfinished } from './seam.ts'

const DRAFTS_A_STEP = 100

/** Appends what another page continues: its heading repeats one of this source. */
export function* joinJumps(drafts: readonly Draft[]): Generator<number, Drafts> {
  const seen: Seen = { open: new Map(), any: new Map(), turned: [] }
  const begun = new Map<Draft, Begun>()
  const joined: Begun[] = []
  const setAside: SetAside[] = []
  for (const [index, draft] of drafts.entries()) {
    if (index % DRAFTS_A_STEP === 0) yield index / drafts.length
    const target = targetOf(draft, seen)
    const known = target === undefined ? undefined : begun.get(target)
    if (known === undefined) joined.push(remembered(begun, draft))
    else {
      begun.set(draft, known)
      append(known, draft)
      seen.turned = seen.turned.filter((turned) => turned !== target)
      setAside.push(...draft.headings.flatMap(repeated))
    }
    see(seen, draft)
  }
  return { drafts: joined, setAside }
}

/** An article that may grow; a continuation is copied once, however long the article already is. */
type Begun = Omit<Draft, 'blocks' | 'bylines' | 'jumpsOn'> & {
  readonly blocks: Block[]
  readonly bylines: Draft['bylines'][number][]
  jumpsOn: boolean
}

function remembered(begun: Map<Draft, Begun>, draft: Draft): Begun {
  const made = { ...draft, blocks: [...draft.blocks], bylines: [...draft.bylines] }
  begun.set(draft, made)
  return made
}

/** Articles above that a continuation may belong to: the nearest for each line of a headline. */
type Seen = {
  readonly open: Map<string, Draft>
  readonly any: Map<string, Draft>
  /** Say （下转×版） and have not been continued. */
  turned: readonly Draft[]
}

/** Pages of one edition hardly hold more that turn. */
const MOST_TURNED = 40

function see(seen: Seen, draft: Draft): void {
  for (const key of headingKeys(draft)) {
    if (key.length < 4) continue
    seen.any.set(key, draft)
    if (draft.jumpsOn) seen.open.set(key, draft)
  }
  if (draft.jumpsOn) seen.turned = [...seen.turned.slice(1 - MOST_TURNED), draft]
}

function targetOf(draft: Draft, { open, any, turned }: Seen): Draft | undefined {
  for (const key of headingKeys(draft)) {
    const found = open.get(key) ?? (draft.continues ? any.get(key) : undefined)
    if (found !== undefined) return found
  }
  if (!draft.continues) return undefined
  if (draft.headings.length > 0) return shortened(draft, turned)
  return turned.length === 1 ? turned[0] : undefined
}

/** The other page often shortens the heading. */
function shortened(draft: Draft, turned: readonly Draft[]): Draft | undefined {
  const heading = wholeHeading(draft)
  if (heading.length < 4) return undefined
  return turned.find((above) => wholeHeading(above).includes(heading))
}

/** A repeated headline is looked up whole, then by each of its lines. */
function headingKeys(draft: Draft): readonly string[] {
  if (draft.headings.length > MOST_LINES) return []
  return [wholeHeading(draft), ...draft.headings.map(({ text }) => plain(text))]
}

const MOST_LINES = 12

function wholeHeading({ headings }: Draft): string {
  return plain(
    headings
      .slice(0, MOST_LINES)
      .map(({ text }) => text)
      .join(''),
  )
}

function plain(text: string): string {
  return text.replaceAll(/[\s\u3000“”‘’"'，,：:！!？?—\-·《》●◆■□▲]/gu, '')
}

function append(begun: Begun, rest: Draft): void {
  const at = begun.blocks.findLastIndex(({ role }) => role === 'paragraph')
  const next = rest.blocks.findIndex(({ role }) => role === 'paragraph')
  const head = begun.blocks[at]
  const tail = rest.blocks[next]
  const isTorn =
    head !== undefined &&
    tail !== undefined &&
    isUnfinished(withoutComma(head.text)) &&
    !surelyOpens(tail.text)
  if (isTorn) begun.blocks[at] = { ...joinBlocks(head, tail), doubt: doubt('continued') }
  const others = isTorn ? rest.blocks.toSpliced(next, 1) : rest.blocks.map(fromOtherPage)
  for (const block of others) begun.blocks.push(block)
  for (const byline of rest.bylines) begun.bylines.push(byline)
  begun.jumpsOn = rest.jumpsOn
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
