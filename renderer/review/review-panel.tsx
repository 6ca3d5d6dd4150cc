/** 修订与批注 of the open article. */
export function ReviewPanel() {
  return null
}
