import { isTooLarge, upload } from '../shell/file-transport.ts'
import { ask } from '../shell/ask.ts'
import { showToast } from '../state/toasts.ts'
import { currentTranslate } from '../app/use-translate.ts'
import { UPLOAD_LIMIT } from '#bridge/upload-limit'
import type { Answer, Source } from '#bridge/contract'
import { NO_HINTS, type PageHints } from '#core/intake/page-hints'
import type { Proposal } from '#core/intake/proposal'
import { pageHintsOf } from '#core/intake/word/page-hints-of'
import { NO_OVERRIDES } from './article-overrides.ts'
import { NOTHING_LEFT, type GivenPage, type LeftBehind } from './given-page.ts'
import { beginHistory } from './history.ts'
import { useIntake, type IntakeDraft, type RefusedPage } from './intake-state.ts'
import { detailsFound } from './details-found.ts'
import { givenName } from './page-name.ts'
import { pointNowhere } from './pointing.ts'
import { splitInWorker } from './split-in-worker.ts'

type Read = Answer<'intake:read'>

/** Reading and splitting of one page, which the editor may break off. */
let current = new AbortController()

/** Puts pages into the queue, and begins with the first when nothing else is at work. */
export function takePages(pages: readonly GivenPage[]): void {
  useIntake.setState(({ queue }) => ({ queue: [...queue, ...pages] }))
  if (useIntake.getState().stage.kind === 'waiting') beginNext()
}

/** Lays the page aside that is under hand, and takes the next one of the queue. */
export function beginNext(): void {
  current.abort()
  const { queue } = useIntake.getState()
  const [page, ...rest] = queue
  useIntake.setState({ stage: { kind: 'waiting' }, queue: rest })
  pointNowhere()
  if (page !== undefined) void begin(page)
}

export function cancelReading(): void {
  const { stage } = useIntake.getState()
  if (stage.kind !== 'reading' && stage.kind !== 'splitting') return
  const { name } = stage
  beginNext()
  showToast({ text: currentTranslate()('intake.cancelled', { name }), tone: 'plain' })
}

async function begin(page: GivenPage): Promise<void> {
  current = new AbortController()
  const { signal } = current
  const name = givenName(currentTranslate(), page)
  useIntake.setState({ stage: { kind: 'reading', name } })
  try {
    const read = await readPage(page)
    if (signal.aborted) return
    if (read.ok) await split(read.value, page, signal)
    else refuse({ name, error: read.error })
  } catch (error) {
    if (signal.aborted) return
    showToast({ text: currentTranslate()('intake.failed', { name }), tone: 'error' })
    beginNext()
    throw error
  }
}

async function readPage(page: GivenPage): Promise<Read> {
  const file = page.kind === 'file' ? page.file : new Blob([page.text])
  if (isTooLarge(file)) {
    return { ok: false, error: { kind: 'too-large', bytes: file.size, limit: UPLOAD_LIMIT } }
  }
  if (page.kind === 'text') return ask('intake:read', { kind: 'text', text: page.text })
  return ask('intake:read', {
    kind: 'upload',
    handle: await upload(page.file),
    name: page.file.name,
  })
}

async function split(source: Source, page: GivenPage, signal: AbortSignal): Promise<void> {
  const name = givenName(currentTranslate(), page)
  const tell = (share: number) => useIntake.setState({ stage: { kind: 'splitting', name, share } })
  tell(0)
  const proposal = await splitInWorker(
    { text: source.text, hints: hintsOf(source) },
    { tell, signal },
  )
  if (signal.aborted) return
  const left = page.kind === 'text' ? page.left : NOTHING_LEFT
  useIntake.setState({
    stage: { kind: 'proposed', isTakingIn: false, draft: draftOf(source, proposal, left) },
  })
}

function hintsOf({ text, word }: Source): PageHints {
  return word === null ? NO_HINTS : pageHintsOf(text, word)
}

function draftOf(source: Source, proposal: Proposal, left: LeftBehind): IntakeDraft {
  return {
    source,
    left,
    history: beginHistory(proposal),
    details: detailsFound(proposal),
    overrides: NO_OVERRIDES,
  }
}

function refuse(page: RefusedPage): void {
  useIntake.setState(({ refused }) => ({ refused: [...refused, page] }))
  beginNext()
}
