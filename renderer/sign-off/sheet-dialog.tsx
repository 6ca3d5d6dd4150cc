/** 审签单 on the screen. */
export function SheetDialog() {
  return null
}
