import type { Preferences } from '#core/desk/preferences'

/** Steps of the interface zoom, as browsers know them. */
const ZOOMS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]

const THEMES: Readonly<Record<Preferences['theme'], Preferences['theme']>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
}

export function zoomStep(zoom: number, direction: 'in' | 'out'): number {
  const next =
    direction === 'in' ? ZOOMS.find((step) => step > zoom) : ZOOMS.findLast((step) => step < zoom)
  return next ?? zoom
}

export function nextTheme(theme: Preferences['theme']): Preferences['theme'] {
  return THEMES[theme]
}
