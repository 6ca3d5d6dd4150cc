import { z } from 'zod'
import { FIRST_PREFERENCES, Preferences } from '#core/desk/preferences'

/** Where the window stood, in device-independent pixels of the whole desktop. */
export const WindowPlace = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(200),
  height: z.int().min(200),
  maximized: z.boolean(),
})
export type WindowPlace = z.infer<typeof WindowPlace>

/** What this machine remembers between two starts. None of it is an article. */
export const Settings = z.object({
  preferences: Preferences,
  lastLibrary: z.string().nullable(),
  recentLibraries: z.array(z.string()),
  /** The port each library was last served on: the browser keeps its own storage by address. */
  ports: z.record(z.string(), z.int().min(1).max(65_535)),
  window: WindowPlace.nullable(),
})
export type Settings = z.infer<typeof Settings>

export const FIRST_SETTINGS: Settings = {
  preferences: FIRST_PREFERENCES,
  lastLibrary: null,
  recentLibraries: [],
  ports: {},
  window: null,
}
