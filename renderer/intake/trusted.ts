import type { TrustedRules } from './trusted-types.d.ts'

const asItIs: TrustedRules = { createHTML: (html) => html, createScriptURL: (url) => url }

/**
 * What the content security policy lets through: clipboard HTML for a document that nothing runs
 * in, and the addresses of our own workers. Import it for nothing else.
 */
export const trusted: TrustedRules =
  window.trustedTypes?.createPolicy('quwen-intake', asItIs) ?? asItIs
