export type TrustedRules = {
  readonly createHTML: (html: string) => string
  readonly createScriptURL: (url: string) => string
}

declare global {
  /** Missing from the DOM types. What a policy makes is taken wherever its plain text is. */
  interface Window {
    readonly trustedTypes?: {
      readonly createPolicy: (name: string, rules: TrustedRules) => TrustedRules
    }
  }
}
