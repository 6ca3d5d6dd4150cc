import type { Node } from 'prosemirror-model'
import { articleText } from './article-text.ts'

/**
 * 字数 by the written rule of norms.md §10.3: Han characters + full-width marks + runs of Latin
 * letters and digits. A run holds what is inside a number, word or address: 137.9, 1,379, 36.1%,
 * GDP, 0371-66666666 and https://a.example/b are one each. …… and —— are two marks.
 *
 * Half-width marks that touch Han text count like the full-width ones they stand for, so the figure
 * stays the same when they are normalised. Emoji and white space count nothing.
 */
export function characterCount(text: string): number {
  let count = 0
  for (const _ of fullWidth(text).matchAll(COUNTED)) count += 1
  return count
}

/** The body only: no headline, byline, caption. */
export function articleCharacterCount(doc: Node): number {
  return articleText(doc).paragraphs.reduce((sum, paragraph) => sum + characterCount(paragraph), 0)
}

const WIDE_MARK = String.raw`[、。〈-】〔-〟〜〝〞！-／：-＠［-｀｛-･￠-￥—…“”‘’·•]`
const INSIDE_A_RUN = String.raw`[.,:;/\\@_&?=#+~%‰°$'’*\-]`
const RUN_CHARACTER = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}℃℉№]`
const RUN = `(?!\\p{Script=Han})${RUN_CHARACTER}+(?:${INSIDE_A_RUN}{1,3}(?!\\p{Script=Han})${RUN_CHARACTER}+)*`
const COUNTED = new RegExp(String.raw`\p{Script=Han}|${RUN}|${WIDE_MARK}`, 'gu')

const RANGE_OF_DATES = /(?<=\d)[-~](?=\d{1,4}[年月日时点])/gu
const BESIDE_HAN = String.raw`[\p{Script=Han}、。〈-】〔-〟，；：？！（）“”‘’—…％]`
const HALF_MARK = new RegExp(
  String.raw`(?<=${BESIDE_HAN})[,;:?!()"]|[,;:?!()"](?=${BESIDE_HAN})|(?<=${BESIDE_HAN})\.(?!\w)`,
  'gu',
)

/** Full-width letters and digits become plain ones (PU-24), half-width marks beside Han wide ones. */
function fullWidth(text: string): string {
  return text
    .replaceAll(/[０-９Ａ-Ｚａ-ｚ％．](?<![^０-９]．)/gu, plain)
    .replaceAll(RANGE_OF_DATES, '—')
    .replaceAll(HALF_MARK, '，')
}

function plain(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0)
}
