/** One sign-off, a return, a reopening: whatever needs words. */
export function SignDialog() {
  return null
}
