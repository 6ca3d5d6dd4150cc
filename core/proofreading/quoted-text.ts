import type { Span } from '#core/shared/span'

/** Somebody is quoted after these: 他说：“……” 会议指出，“……” */
const SPEECH_BEFORE =
  /(?:说|道|表示|指出|强调|要求|认为|介绍|坦言|告诉[^，。：“]{0,10}|写道|称|问|回答|回应|感慨|感叹)[：:，,]$/u
/** Without a mark between only whole sentences are speech: 要求“一把手”负责 quotes a word. */
const SAYS = /[说道称问]$/u
const SPEECH_AFTER = /^[^，。！？；“”]{0,14}(?:说|道|表示|指出|介绍|坦言|告诉|感慨|感叹|回忆)/u
const WHOLE_SENTENCE = /[。！？…!?]$/u
const OPENS_SPEECH = /[：:]$/u
const ENDS_INSIDE = /[。！？，…!?,]$/u

/** How far around a quotation mark the speech is looked for. */
const NEAR = 16

/**
 * The insides of direct quotations and of book titles. A word in quotation marks is no quotation:
 * what is said about it holds for it. An opened quotation without end runs to the end of the block.
 */
export function quotedText(text: string): readonly Span[] {
  if (!/["“《]/u.test(text)) return []
  return [...speeches(text), ...titles(text)].toSorted((one, other) => one.from - other.from)
}

function speeches(text: string): Span[] {
  const spans: Span[] = []
  let open: number | null = null
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]
    if (mark === '“' || (mark === '"' && open === null)) open = at + 1
    else if ((mark === '”' || mark === '"') && open !== null) {
      if (isSpeech(text, open, at)) spans.push({ from: open, to: at })
      open = null
    }
  }
  if (open !== null && isOpenedBySpeech(text, open)) spans.push({ from: open, to: text.length })
  return spans
}

function isSpeech(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 1 - NEAR), from - 1)
  const end = text.slice(Math.max(from, to - 2), to)
  if (SPEECH_BEFORE.test(before)) return true
  if ((OPENS_SPEECH.test(before) || SAYS.test(before)) && WHOLE_SENTENCE.test(end)) return true
  return ENDS_INSIDE.test(end) && SPEECH_AFTER.test(text.slice(to + 1, to + 1 + NEAR))
}

function isOpenedBySpeech(text: string, from: number): boolean {
  return SPEECH_BEFORE.test(text.slice(Math.max(0, from - 1 - NEAR), from - 1))
}

/** Titles may hold titles: the outermost counts. */
function titles(text: string): Span[] {
  const spans: Span[] = []
  const opened: number[] = []
  for (let at = text.indexOf('《'); at >= 0 && at < text.length; at += 1) {
    if (text[at] === '《') opened.push(at + 1)
    const from = text[at] === '》' ? opened.pop() : undefined
    if (from === undefined) continue
    while ((spans.at(-1)?.from ?? -1) >= from) spans.pop()
    spans.push({ from, to: at })
  }
  return spans
}
