import { isBlank, isWordPart } from './character-kind.ts'

/** 避头: may not begin a line. The list for zh-CN that Word and LibreOffice keep. */
const NOT_FIRST = new Set(
  '!),.:;?]}¢\'"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏～￠々‖•·ˇˉ―-′’”…',
)

/** 避尾: may not end a line. */
const NOT_LAST = new Set('([{£¥\'"‵〈《「『【〔〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘')

/** Two of them are one mark: ——. */
const DASH = '—'

/** After them a long word or an address may go on in the next line, and after a hyphen a telephone number. */
const PARTING = new Set('-/')

/** One of them may hang over the end of a line. */
const HANGING = new Set('!,.:;?、。！，．：；？')

export function mayHang(character: string): boolean {
  return HANGING.has(character)
}

/** Whether a line may end between two characters; `earlier` is the one before them. */
export function mayBreak(before: string, after: string, earlier = ''): boolean {
  if (isBlank(after)) return false
  if (before === DASH && after === DASH) return false
  if (NOT_FIRST.has(after) || NOT_LAST.has(before)) return false
  if (isBlank(before) || !(isWordPart(before) && isWordPart(after))) return true
  if (before === '-' && /\d/u.test(earlier) && /\d/u.test(after)) return true
  return PARTING.has(before) && /\p{L}/u.test(after)
}
