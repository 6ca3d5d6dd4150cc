/** English may need two forms; Chinese never does. `one` is used when `{count}` is 1. */
export type English = string | { readonly one: string; readonly other: string }

/** One sentence of the interface in both languages. `{name}` stands for a value. */
export type Message = { readonly zh: string; readonly en: English }

export type Language = 'zh' | 'en'
