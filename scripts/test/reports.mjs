import { existsSync, readFileSync } from 'node:fs'
import { NOTHING } from './count.mjs'

/** Counts vitest's JSON report. A file that broke before its first test is a failure of its own. */
export function vitestCount(path) {
  const report = reportAt(path)
  if (report === undefined) return { ...NOTHING, failed: 1 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/** Counts Playwright's JSON report. What passed only at its second try is said, for somebody to mend. */
export function playwrightCount(path) {
  const report = reportAt(path)
  if (report === undefined) return { ...NOTHING, failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  if (flaky > 0) process.stdout.write(`${flaky} passed only at the second try\n`)
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped }
}

function reportAt(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
