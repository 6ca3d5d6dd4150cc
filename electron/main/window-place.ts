import { screen, type BrowserWindow, type Rectangle } from 'electron'
import type { WindowPlace } from '#backend/preferences/settings'

type Placed = { readonly width: number; readonly height: number; x?: number; y?: number }

/** Where it stood last time, unless that screen has been unplugged since. */
export function placeOnScreen(place: WindowPlace | null): Placed {
  if (place === null) return { width: 1440, height: 900 }
  const { x, y, width, height } = place
  if (x === undefined || y === undefined || !isVisible({ x, y, width, height })) {
    return { width, height }
  }
  return { x, y, width, height }
}

/** The restored size even while maximized, so that un-maximizing next time gives it back. */
export function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() }
}

/** A title bar that cannot be reached cannot be moved. */
function isVisible({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const reachable = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
    return reachable > 80 && y >= workArea.y && y < workArea.y + workArea.height - 40
  })
}
