import { translate } from '#core/messages/translate'
import { ok } from '#core/shared/result'
import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'
import { sheetFile } from './sheet-file.ts'

type ReviewChannel =
  | 'review:process'
  | 'review:keep-process'
  | 'review:state'
  | 'review:act'
  | 'review:set-tracking'
  | 'review:sheet'
  | 'review:export-sheet'

export function reviewHandlers({
  library,
  shell,
  settings,
}: Pick<Parts, 'library' | 'shell' | 'settings'>): Pick<Handlers, ReviewChannel> {
  return {
    'review:process': () => library().reviewProcess(),
    'review:keep-process': ({ process }) => library().keepReviewProcess(process),
    'review:state': ({ id }) => library().reviewState(id),
    'review:act': (asked) => library().act(asked),
    'review:set-tracking': async ({ id, tracking }) => {
      const set = await library().setTracking(id, tracking)
      return set.ok ? ok({}) : set
    },
    'review:sheet': ({ id }) => library().signOffSheet(id),
    'review:export-sheet': async ({ ids }) => {
      const t = translate(settings.now().preferences.language)
      const file = await sheetFile(ids, { library: library(), t })
      return file.ok ? ok(await shell.deliver(file.value)) : file
    },
  }
}
