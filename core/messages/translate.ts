import type { English, Language } from './message.ts'
import { MESSAGES, type Catalogue, type MessageId } from './messages.ts'

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer After}`
  ? Name | Names<After>
  : never

/** The values a message asks for, read off its Chinese wording. */
export type Values<Id extends MessageId> = {
  readonly [Name in Names<Catalogue[Id]['zh']>]: string | number
}

/** A message that is complete as it stands: what a menu item or a label can be called. */
export type PlainMessageId = {
  [Id in MessageId]: keyof Values<Id> extends never ? Id : never
}[MessageId]

type Rest<Id extends MessageId> = keyof Values<Id> extends never ? [] : [values: Values<Id>]

/** `translate('zh')('desk.count', { count: 3 })`: a message whose values are missing does not compile. */
export type Translate = <Id extends MessageId>(id: Id, ...values: Rest<Id>) => string

export function translate(language: Language): Translate {
  return (id, ...rest) => {
    const values: Readonly<Record<string, string | number>> = rest[0] ?? {}
    const { zh, en } = MESSAGES[id]
    return fill(language === 'zh' ? zh : english(en, values['count']), values)
  }
}

function english(text: English, count: string | number | undefined): string {
  if (typeof text === 'string') return text
  return count === 1 ? text.one : text.other
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))
}
