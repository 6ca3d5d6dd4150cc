import { quietHtml } from './quiet-html.ts'
import { trusted } from './trusted.ts'

/**
 * Parses without running or fetching anything: no script, style, picture or handler comes alive. An
 * element's style is found under `COPIED_STYLE`.
 */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(trusted.createHTML(quietHtml(html)), 'text/html')
}
