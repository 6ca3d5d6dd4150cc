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

/** Counts Playwright's JSON report; a flaky test is one that failed. */
export function playwrightCount(path) {
  const report = reportAt(path)
  if (report === undefined) return { ...NOTHING, failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

function reportAt(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
