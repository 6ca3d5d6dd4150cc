import type { TableError } from '#core/proofreading/table-error'
import { assertNever } from '#core/shared/assert'
import { byteSize } from '#core/shared/byte-size'
import type { Translate } from './translate.ts'

/** The one sentence for a table that cannot be read: what it is, and what to do instead. */
export function tableErrorMessage(t: Translate, error: TableError): string {
  switch (error.kind) {
    case 'too-large':
      return t('table.error.too-large', {
        size: byteSize(error.bytes),
        limit: byteSize(error.limit),
      })
    case 'columns-missing':
      return t('table.error.columns-missing', { columns: error.columns.join('、') })
    case 'upload-gone':
    case 'not-a-table':
    case 'no-rows':
      return t(`table.error.${error.kind}`)
    default:
      return assertNever(error)
  }
}
