import type { Span } from '#core/shared/span'

type Shape = { readonly hint: RegExp; readonly shape: RegExp }

/**
 * What is written for machines, not readers. Every shape starts only where its run of characters
 * starts and repeats a bounded number of times, so that very long lines cost no more than a look.
 */
const SHAPES: readonly Shape[] = [
  { hint: /:\/\/|www\./iu, shape: /(?:https?:\/\/|www\.)[!-~]*[\w/#=&%-]/giu },
  {
    hint: /\.(?:com|cn|net|org)/iu,
    shape: /(?<![\w.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|cn|net|org)(?![\w-])/giu,
  },
  {
    hint: /@/u,
    shape: /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/giu,
  },
  { hint: /`/u, shape: /`[^`\n]{1,200}`/gu },
  // Telephones: 固定电话、手机、400. Identity numbers have 18 characters, the last may be X.
  {
    hint: /\d{4}/u,
    shape:
      /(?<!\d)(?:[(（]?0\d{2,3}(?:-|[)）])\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4}|\d{17}[\dXx])(?![\dXx])/gu,
  },
  // 车牌, with or without its interpunct.
  {
    hint: /[A-Z][·•]?[A-Z\d]{5}/u,
    shape:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•]?[A-Z\d]{5,6}(?![A-Za-z\d])/gu,
  },
  // Standards (GB/T 15834—2011) and document numbers that are written as they should be.
  {
    hint: /\d[-—]\d{4}/u,
    shape: /(?<![A-Za-z])[A-Z]{2,4}(?:\/T)? ?\d{1,6}(?:\.\d{1,3})?[-—]\d{4}(?!\d)/gu,
  },
  { hint: /〔/u, shape: /〔\d{4}〕\d{1,4}号/gu },
  // Whole English sentences: four words at least.
  {
    hint: /[A-Za-z] [A-Za-z]/u,
    shape: /(?<![A-Za-z'’])[A-Za-z][A-Za-z'’]*(?:[ ,;:–-]{1,2}[A-Za-z][A-Za-z'’]*){3,}[.!?]?/gu,
  },
]

const ANY_MACHINE_CHARACTER = /[A-Za-z\d`]/u

/** Addresses, numbers of telephones, people, cars, standards and documents, code, English; in order. */
export function machineText(text: string): readonly Span[] {
  if (!ANY_MACHINE_CHARACTER.test(text)) return []
  return SHAPES.filter(({ hint }) => hint.test(text))
    .flatMap(({ shape }) => Array.from(text.matchAll(shape), spanOf))
    .toSorted((one, other) => one.from - other.from)
}

function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length }
}
