import { translate } from '#core/messages/translate'
import type { PackageError } from '#core/review/package/package-answers'
import { fail, ok, type Result } from '#core/shared/result'
import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'
import { pack } from './pack.ts'
import type { PackageContent } from './package-file.ts'
import { readInThread } from './package-thread.ts'
import { outlookOf } from './read-meeting.ts'
import { previewOf, takeIn } from './take-in.ts'

type PackageChannel = 'package:pack' | 'package:read' | 'package:merge'
type Needed = Pick<Parts, 'library' | 'shell' | 'settings' | 'shipped' | 'uploads'>

export function packageHandlers({
  library,
  shell,
  settings,
  shipped: { workersFolder },
  uploads,
}: Needed): Pick<Handlers, PackageChannel> {
  const contentOf = async (handle: string): Promise<Result<PackageContent, PackageError>> => {
    const bytes = await uploads.take(handle)
    return bytes === undefined
      ? fail({ kind: 'io', path: '', code: 'UPLOAD' })
      : readInThread(bytes, workersFolder)
  }
  return {
    'package:pack': async ({ id }) => {
      const words = translate(settings.now().preferences.language)
      const packed = await pack(id, { library: library(), translate: words, workersFolder })
      return packed.ok ? ok(await shell.deliver(packed.value)) : packed
    },
    'package:read': async ({ handle }) => {
      const content = await contentOf(handle)
      if (!content.ok) return content
      const outlook = await outlookOf(content.value, library(), workersFolder)
      return outlook.ok ? ok(previewOf(content.value, outlook.value)) : outlook
    },
    'package:merge': async ({ handle }) => {
      const content = await contentOf(handle)
      return content.ok ? takeIn(content.value, library(), workersFolder) : content
    },
  }
}
