import '../shell/jitless.ts'
import { blockProofreader, type BlockProofreader } from './block-proofreader.ts'
import type { PaperText, Said, Told } from './worker-messages.ts'

/** Longer than the time between two messages while somebody types: then only their blocks are read. */
const PAUSE_MS = 900

let reader: BlockProofreader | undefined
let pause: ReturnType<typeof setTimeout> | undefined

addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if (data.kind === 'setup') {
    const paper = reader?.paper()
    reader = blockProofreader(data.setup)
    say({ kind: 'rules', names: reader.names })
    if (paper !== undefined) read(reader, paper)
  } else if (reader !== undefined && data.kind === 'paper') read(reader, data.paper)
  else if (reader !== undefined && data.kind === 'safe') {
    say({ kind: 'safe', asked: data.asked, changes: reader.safeChanges(data.paper) })
  }
})

function read(by: BlockProofreader, paper: PaperText): void {
  say({ kind: 'blocks', blocks: by.take(paper), isWhole: false })
  clearTimeout(pause)
  pause = setTimeout(
    () => say({ kind: 'blocks', blocks: by.lookAtWhole(), isWhole: true }),
    PAUSE_MS,
  )
}

function say(said: Said): void {
  postMessage(said)
}
