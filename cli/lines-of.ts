import { StringDecoder } from 'node:string_decoder'

/**
 * Lines of a stream of UTF-8, one at a time, without their ends. Only \n ends a line: JSON may hold
 * U+2028 as it is, where node:readline would cut it in two.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let begun: string[] = []
  let isFirst = true
  for await (const bytes of input) {
    const [rest = '', ...lines] = textOf(bytes, decoder).split('\n').toReversed()
    for (const line of lines.toReversed()) {
      yield withoutMark(begun.join('') + line, isFirst)
      begun = []
      isFirst = false
    }
    begun.push(rest)
  }
  const last = begun.join('') + decoder.end()
  if (last !== '') yield withoutMark(last, isFirst)
}

function textOf(bytes: Uint8Array | string, decoder: StringDecoder): string {
  return typeof bytes === 'string' ? bytes : decoder.write(Buffer.from(bytes))
}

/** Some editors begin a file with a byte-order mark. */
function withoutMark(line: string, isFirst: boolean): string {
  return isFirst ? line.replace(/^\uFEFF/u, '') : line
}
