import { writeSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { openLibrary } from '#backend/library/open-library'

/** Opens a library, says how it stands, says every change of that, and holds it until killed. */
const [folder = ''] = process.argv.slice(2)
const opened = await openLibrary(folder, {
  shellName: 'holder',
  announce: (name, news) => writeSync(1, `${JSON.stringify({ name, news })}\n`),
})
const answer = opened.ok ? { access: opened.value.state().access } : { error: opened.error }
writeSync(1, `${JSON.stringify(answer)}\n`)
await setTimeout(60_000)
