export type HtmlPolicy = { readonly createHTML: (html: string) => string }

declare global {
  /** Missing from the DOM types. What a policy makes is taken wherever HTML text is. */
  interface Window {
    readonly trustedTypes?: {
      readonly createPolicy: (name: string, rules: HtmlPolicy) => HtmlPolicy
    }
  }
}
