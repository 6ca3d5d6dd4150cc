import { EXAMPLE_ROSTER } from '#core/roster/example-roster'
import type { Library } from '../library/library.ts'

/**
 * Gives the sample library the people of its page, so that names and titles can be tried. A roster
 * that anybody ever kept, or emptied, is left alone, and so is every other library.
 */
export async function giveSampleRoster(library: Library): Promise<void> {
  if (!library.state().isSample) return
  const setup = await library.setup()
  if (!setup.ok || setup.value.roster.revision > 0) return
  // A sample that cannot be written is still one to read.
  await library.keepSetup('roster', EXAMPLE_ROSTER)
}
