import type { DocumentJson } from '#core/article/article'
import { fieldText } from '#core/article/article-text'
import { readDocument } from '#core/article/document'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import type { Translate } from '#core/messages/translate'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { wordFile } from '#core/publishing/word-file'
import type { ExportedFile } from './exported-file.ts'
import { titleName } from './title-name.ts'
import { withoutPhotos } from './word-article.ts'

/**
 * The text on the desk as a Word file, without a look at the library: its disk may be full or gone.
 * What the schema does not understand goes out as plain paragraphs, every word of it.
 */
export async function rescueWord(
  json: DocumentJson,
  at: string,
  translate: Translate,
): Promise<ExportedFile> {
  const read = readDocument(json)
  const doc = read.ok
    ? read.value
    : newDocument({ ...EMPTY_ARTICLE, blocks: lines(read.error.text) })
  const bytes = await wordFile({
    articles: [withoutPhotos(doc)],
    style: HOUSE_STYLES.newspaper,
    at,
  })
  return { name: `${titleName(fieldText(doc, 'title'), translate)}.docx`, bytes }
}

function lines(text: string) {
  return text.split('\n').map((line) => ({ kind: 'paragraph', text: line }) as const)
}
