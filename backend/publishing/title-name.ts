import { fileName } from '#core/publishing/file-name'
import type { Translate } from '#core/messages/translate'

export function titleName(title: string, translate: Translate): string {
  return fileName(title, translate('article.untitled'))
}
