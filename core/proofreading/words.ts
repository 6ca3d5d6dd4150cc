/** One sentence of a rule in both languages. Quoted copy stays Chinese in both. */
export type Words = { readonly zh: string; readonly en: string }
