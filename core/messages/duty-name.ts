import { MESSAGES } from './messages.ts'
import type { PlainMessageId, Translate } from './translate.ts'
import type { Duty } from '#core/review/process'

type Named = Pick<Duty, 'id' | 'kind' | 'name'>

/** What the desk calls a duty, else our own word for it, else what kind of work it is. */
export function dutyName(t: Translate, { id, kind, name }: Named): string {
  if (name !== '') return name
  const own = `duty.${id}`
  return isShipped(own) ? t(own) : t(`duty-kind.${kind}`)
}

type ShippedDuty = Extract<PlainMessageId, `duty.${string}`>

function isShipped(id: string): id is ShippedDuty {
  return Object.hasOwn(MESSAGES, id)
}
