import { writeSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'

/** The control: writes a file as files are usually written, until it is killed. */
const [path = ''] = process.argv.slice(2)
const text = '昨日上午，区里召开全区工作会议。'.repeat(100_000)
writeSync(1, 'ready\n')
for (let revision = 0; ; revision += 1) {
  // oxlint-disable-next-line no-await-in-loop -- one save at a time, as an editor saves
  await writeFile(path, JSON.stringify({ revision, text }))
  writeSync(1, `saved ${revision}\n`)
}
