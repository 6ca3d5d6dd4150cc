/** How many tests a part ran. @typedef {{passed: number, failed: number, skipped: number}} Count */

export const NOTHING = { passed: 0, failed: 0, skipped: 0 }

export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/** A check that is right or wrong as a whole counts as one test. */
export function oneTest(passed) {
  return passed ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 }
}

/** The last line of `npm test`. */
export function summary({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`
  return skipped === 0 ? line : `${line}, ${skipped} skipped`
}
