import { datelineOf } from '#core/article/dateline'
import { assemble } from './assemble.ts'
import { decideRoles } from './decide-roles.ts'
import { doubt } from './doubt.ts'
import type { Block, Draft, Drafts } from './draft.ts'
import { habitsOf } from './habits.ts'
import { shareHeadline } from './headline.ts'
import { joinJumps } from './jumps.ts'
import { mendAcross } from './mend-across.ts'
import { mendBlocks } from './mend-article.ts'
import { NO_HINTS, type PageHints } from './page-hints.ts'
import { partText } from './part-text.ts'
import type { Part, Proposal, ProposedArticle } from './proposal.ts'
import { readUnits } from './read-units.ts'
import { sourceLines } from './source-line.ts'
import { inSteps, stretched } from './stretched.ts'

const ARTICLES_A_STEP = 5

/** Splits a page into its articles. Pure; the time grows with the length of the text. */
export function splitPage(text: string, hints: PageHints = NO_HINTS): Proposal {
  const steps = splitting(text, hints)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same in small steps: yields how far it is, from 0 to 1, so that a worker can report and stop. */
export function* splitting(
  source: string,
  hints: PageHints = NO_HINTS,
): Generator<number, Proposal> {
  const lines = yield* stretched(sourceLines(source), 0, 0.2)
  const { units, setAside } = yield* stretched(readUnits(source, lines, hints), 0.2, 0.4)
  const habits = yield* stretched(habitsOf(units), 0.6, 0.03)
  const roles = yield* stretched(decideRoles(units, habits), 0.63, 0.17)
  const assembled = yield* stretched(assemble(units, roles), 0.8, 0.02)
  const mended = yield* stretched(mendEach(source, assembled.drafts), 0.82, 0.1)
  const jumped = yield* stretched(joinJumps(mended), 0.92, 0.02)
  const drafts = yield* stretched(mendAcross(source, jumped.drafts), 0.94, 0.04)
  const articles = yield* stretched(articlesOf(source, drafts), 0.98, 0.02)
  const aside = [...setAside, ...assembled.setAside, ...jumped.setAside]
  return { source, articles, setAside: aside.toSorted((a, b) => a.piece.from - b.piece.from) }
}

function* mendEach(source: string, drafts: Drafts['drafts']): Generator<number, readonly Draft[]> {
  const mended: Draft[] = []
  for (const [index, draft] of drafts.entries()) {
    const share = index / drafts.length
    if (index % ARTICLES_A_STEP === 0) yield share
    const blocks = yield* stretched(mendBlocks(source, draft.blocks), share, 1 / drafts.length)
    mended.push({ ...draft, blocks })
  }
  return mended
}

function* articlesOf(
  source: string,
  drafts: readonly Draft[],
): Generator<number, readonly ProposedArticle[]> {
  const articles: ProposedArticle[] = []
  for (const [index, draft] of drafts.entries()) {
    if (index % ARTICLES_A_STEP === 0) yield index / drafts.length
    const blocks = yield* stretched(
      inSteps(draft.blocks, (block) => blockPart(source, block)),
      index / drafts.length,
      1 / drafts.length,
    )
    articles.push({
      parts: [
        ...headlineParts(source, draft, drafts[index - 1]),
        ...blocks,
        ...draft.bylines.map((byline) => bylinePart(source, byline)),
      ],
    })
  }
  return articles
}

function bylinePart(source: string, { pieces, kind }: Draft['bylines'][number]): Part {
  const mark = kind === 'name' ? doubt('byline-unsure') : null
  return { role: 'byline', pieces, text: partText(source, 'byline', pieces), doubt: mark }
}

function headlineParts(source: string, draft: Draft, above: Draft | undefined): readonly Part[] {
  const { runs, sure } = shareHeadline(draft.headings.map(({ text }) => text))
  return runs.map(({ role, lines }) => {
    const pieces = lines.flatMap((line) => draft.headings[line]?.pieces ?? [])
    const isTitle = role === 'title'
    const unsure = isTitle && !sure ? doubt('headline-unsure') : null
    return {
      role,
      pieces,
      text: partText(source, role, pieces),
      doubt: unsure ?? boundaryDoubt(isTitle, draft, above),
    }
  })
}

/** Nothing but the look of the line says that an article begins: no byline before, no 本报讯 after. */
function boundaryDoubt(isTitle: boolean, draft: Draft, above: Draft | undefined): Part['doubt'] {
  if (!isTitle || above === undefined || above.bylines.length > 0) return null
  const opening = draft.blocks.find(({ role }) => role === 'paragraph')?.text ?? ''
  const isTold =
    datelineOf(opening) !== null ||
    draft.inBriefs ||
    (draft.headings[0]?.boundary ?? 'none') !== 'none'
  return isTold ? null : doubt('boundary-unsure')
}

function blockPart(source: string, { role, pieces, doubt: mark }: Block): Part {
  return { role, pieces, text: partText(source, role, pieces), doubt: mark }
}
