import { bylineKind } from '#core/article/byline'
import { endsSentence } from './sentence.ts'

const IN_BRACKETS = /[\s\u3000]*[（(]([^（）()]{2,60})[）)][\s\u3000]*$/u
const AFTER_STOP =
  /(?<=[。！？”])[\s\u3000]*((?:[^\s，。！？“”]{0,10})(?:记者|通讯员)[^，。！？“”：:]{2,50})$/u

/** Characters at the end of a paragraph that its byline may take, with the end of the sentence before. */
const LONGEST_TAIL = 160

/** Where the byline begins at the end of a last paragraph; -1 when there is none. */
export function bylineTailAt(text: string): number {
  const start = Math.max(0, text.length - LONGEST_TAIL)
  const tail = text.slice(start)
  const inBrackets = /[）)]\s*$/u.test(tail) ? IN_BRACKETS.exec(tail) : null
  if (inBrackets !== null && start + inBrackets.index > 0) {
    const kind = bylineKind(inBrackets[1] ?? '')
    const closed = endsSentence(tail.slice(0, inBrackets.index))
    if (kind === 'with-role' || (kind === 'names-only' && closed)) return start + inBrackets.index
  }
  const bare = /记者|通讯员/u.test(tail) ? AFTER_STOP.exec(tail) : null
  if (bare === null || start + bare.index < 8) return -1
  return bylineKind(bare[1] ?? '') === 'with-role' ? start + bare.index : -1
}

const CAPTION_SIGN =
  /^(?:[▲▼◀▶△▽◁▷↑↓←→]\s*(?=\S)|图为|图片为|上图|下图|左图|右图|题图|资料图|图片说明|图说|图注|图\s?[①-⑳\d一二三四五六七八九十]{1,2}\s*[：:、\s．.]|[（(][上下左右]图)/u
const CREDIT_TAIL =
  /[\s\u3000。！）)](?:[（(]?)(?:\S{0,10}记者[\s\u3000]*)?(?:通讯员[\s\u3000]*)?\p{Script=Han}[\s\u3000]?\p{Script=Han}{1,3}[\s\u3000/]*(?:摄|供图|摄影)[）)]?$/u

const SCENE =
  /(?:现场|场景|一角|合影|留影|全景|外景|内景|实景|鸟瞰图?|效果图|资料图|画面|瞬间|身影)$/u
const ON_A_DAY = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下中]午)?[，,]/u
const LONGEST_SCENE = 40

/**
 * Names what a picture shows without any sign or full stop: a day and a scene, or under a byline that
 * has a photographer (`underPicture`) either of them.
 */
export function isScene(text: string, underPicture: boolean): boolean {
  if (text.length > LONGEST_SCENE || /[。！？：；]/u.test(text)) return false
  const day = ON_A_DAY.test(text)
  const scene = SCENE.test(text)
  return underPicture ? day || scene : day && scene
}

/** Describes a picture: by its sign, or because it ends with who took it. */
export function isCaption(text: string): boolean {
  if (text.length > 260) return false
  if (CAPTION_SIGN.test(text)) return true
  return text.length <= 160 && CREDIT_TAIL.test(text) && bylineKind(text) === 'none'
}
