/** The headline-first pass: every headline character by character, before anything else. */
export function HeadlinePass() {
  return null
}
