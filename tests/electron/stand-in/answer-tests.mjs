import { standIn } from './electron.mjs'

/** Runs what a test sends, here, where the main process and its window are. */
process.on('message', async ({ id, source, argument }) => {
  try {
    // A function cannot travel between processes; its text can.
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
    const run = new Function(`return (${source})`)()
    process.send({ id, value: (await run(standIn, argument)) ?? null })
  } catch (error) {
    process.send({ id, error: error instanceof Error ? error.message : String(error) })
  }
})
