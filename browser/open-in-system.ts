import open from 'open'

/** Opens a folder or page with whatever the system has for it; false where there is nothing. */
export async function openInSystem(path: string): Promise<boolean> {
  if (!hasDesktop()) return false
  try {
    await open(path)
    return true
  } catch {
    // No xdg-open, no browser: the address and the path are on screen as text anyway.
    return false
  }
}

function hasDesktop(): boolean {
  const { platform, env } = process
  if (env['CI'] !== undefined && env['CI'] !== '') return false
  if (platform === 'win32' || platform === 'darwin') return true
  return [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '')
}
