import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../setup/root.mjs'

const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt'
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/iu

/**
 * Writes the licences of every package whose code stands in the bundles: what their authors ask in
 * return. `modules` are the files that were bundled; the answer is the file written.
 * @param {ReadonlySet<string>} modules
 */
export function writeNotices(modules) {
  const folders = new Set([...modules].map(packageFolder).filter((folder) => folder !== undefined))
  const notices = [...folders].toSorted().map(noticeOf)
  writeFileSync(join(ROOT, NOTICES), notices.join(`\n${'-'.repeat(78)}\n\n`))
  return NOTICES
}

function packageFolder(module) {
  const found = /^(?<folder>.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u.exec(
    module.replace(/^\0/u, ''),
  )
  return found?.groups?.folder
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`
}
