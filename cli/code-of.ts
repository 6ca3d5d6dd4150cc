/** The system's code of a failed read or write; anything else is a bug and goes on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  throw error
}
