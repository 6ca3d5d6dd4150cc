import { strToU8, zipSync } from 'fflate'

/** A small Word file of our own making: a body, and what belongs beside it. */
export function wordFile(
  document: string,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const parts = Object.entries({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': document,
    ...others,
  })
  return zipSync(
    Object.fromEntries(
      parts.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}

export function documentXml(...blocks: readonly string[]): string {
  return `<w:document xmlns:w="w" xmlns:r="r" xmlns:a="a" xmlns:v="v" xmlns:mc="mc"><w:body>${blocks.join('')}</w:body></w:document>`
}

export function paragraph(...texts: readonly string[]): string {
  return `<w:p>${texts.map(run).join('')}</w:p>`
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}
