/** Where the token rests while this tab lives: gone with the tab, and no other port can read it. */
const PLACE = 'quwen-token'

/**
 * Takes the token out of the address the workstation was opened with, and out of the history. After
 * a reload it is still this tab's. Undefined when the page was opened in some other way.
 */
export function takeToken(): string | undefined {
  const given = location.hash.slice(1)
  if (given !== '') {
    sessionStorage.setItem(PLACE, given)
    history.replaceState(null, '', location.pathname)
  }
  return token()
}

/** Undefined in Electron, where the window itself is the proof. */
export function token(): string | undefined {
  return sessionStorage.getItem(PLACE) ?? undefined
}

export function forgetToken(): void {
  sessionStorage.removeItem(PLACE)
}
