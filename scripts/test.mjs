import { requireNode } from './setup/node-version.mjs'

requireNode()
const { installWhenNeeded } = await import('./setup/install.mjs')
await installWhenNeeded()
const { buildWhenStale } = await import('./build/build-when-stale.mjs')
const { add, NOTHING, oneTest, summary } = await import('./test/count.mjs')
const { PARTS } = await import('./test/parts.mjs')
const { prepareTools } = await import('./test/tools.mjs')

await prepareTools()
const built = await builds()
let total = built ? NOTHING : oneTest(false)
const outcomes = []
for (const { name, run } of PARTS) {
  process.stdout.write(`\n== ${name}\n`)
  const startedAt = Date.now()
  // One part at a time: two at once would fight for the same two cores.
  // oxlint-disable-next-line no-await-in-loop
  const count = await run()
  total = add(total, count)
  outcomes.push(`${name}: ${summary(count)} (${Math.round((Date.now() - startedAt) / 1_000)} s)`)
}
process.stdout.write(`\n${outcomes.join('\n')}\n${summary(total)}\n`)
process.exitCode = total.failed === 0 && (total.skipped === 0 || !onCi()) ? 0 : 1

/** A build that fails is one failure; the parts that need none still tell what they know. */
async function builds() {
  try {
    await buildWhenStale()
    return true
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return false
  }
}

/** There everything is at hand, so what did not run was not tested. */
function onCi() {
  return process.env['CI'] !== undefined && process.env['CI'] !== ''
}
