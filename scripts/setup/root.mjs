import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where the person stood who typed the command: npm runs scripts from the repository. */
export const STOOD_IN = process.env['INIT_CWD'] ?? process.cwd()
