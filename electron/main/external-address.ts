const ALLOWED = new Set(['https:', 'http:', 'mailto:'])

/**
 * The address to hand to the system, or undefined when it may not leave: other schemes start
 * programs, and a network path would send the user's password hash to whoever owns it.
 */
export function externalAddress(written: string): URL | undefined {
  if (!URL.canParse(written)) return undefined
  const address = new URL(written)
  const hasCredentials = address.username !== '' || address.password !== ''
  return ALLOWED.has(address.protocol) && !hasCredentials ? address : undefined
}
