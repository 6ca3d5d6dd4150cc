import type { Settings } from './settings.ts'

/** How many libraries the screen offers to open again. */
const REMEMBERED = 8

/** The library just opened comes first and is the one of the next start. */
export function rememberLibrary(settings: Settings, path: string): Settings {
  const others = settings.recentLibraries.filter((other) => other !== path)
  const recentLibraries = [path, ...others].slice(0, REMEMBERED)
  return { ...settings, lastLibrary: path, recentLibraries }
}

export function forgetLibrary(settings: Settings, path: string): Settings {
  return {
    ...settings,
    lastLibrary: settings.lastLibrary === path ? null : settings.lastLibrary,
    recentLibraries: settings.recentLibraries.filter((other) => other !== path),
  }
}
