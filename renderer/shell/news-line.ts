import { authorized } from './authorized.ts'

export type HearNews = (name: string, news: unknown) => void

/** Milliseconds before a broken line is tried again. */
const RETRY = 1_000

/** News over a fetch that does not end, one JSON object a line; empty lines only say "still here". */
export function openNewsLine(hear: HearNews): void {
  const again = () => setTimeout(() => openNewsLine(hear), RETRY)
  listenOnce(hear).then(again, again)
}

async function listenOnce(hear: HearNews): Promise<void> {
  const response = await authorized('/news')
  if (!response.ok || response.body === null) return

  let rest = ''
  const lines = new WritableStream<string>({
    write: (text) => {
      const whole = (rest + text).split('\n')
      rest = whole.pop() ?? ''
      for (const line of whole) hearLine(line, hear)
    },
  })
  await response.body.pipeThrough(new TextDecoderStream()).pipeTo(lines)
}

function hearLine(line: string, hear: HearNews): void {
  if (line === '') return
  const { name, news }: { name: string; news: unknown } = JSON.parse(line)
  hear(name, news)
}
