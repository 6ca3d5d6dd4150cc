import type { Handlers } from '#bridge/contract'
import { fail } from '#core/shared/result'

const NOT_YET = { kind: 'io', path: '', code: 'ENOSYS' } as const
const notYet = () => Promise.resolve(fail(NOT_YET))

type PackageChannel = 'package:pack' | 'package:read' | 'package:merge'

export function packageHandlers(): Pick<Handlers, PackageChannel> {
  return {
    'package:pack': notYet,
    'package:read': notYet,
    'package:merge': notYet,
  }
}
