import { trusted } from './trusted.ts'

/** Parses without running or fetching anything: no script, style, picture or handler comes alive. */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(trusted.createHTML(html), 'text/html')
}
