import { spawn } from 'node:child_process'
import { ROOT } from './root.mjs'

/**
 * Runs a program in the repository and answers its exit code. `stdio` as for `spawn`.
 * @param {string} program @param {readonly string[]} args @param {object} options
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...options })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Runs one of this package's Node programs with this very Node. */
export function runNode(args, options = {}) {
  return run(process.execPath, args, options)
}

/** npm under the same Node that runs this, without a shell: on Windows `npm` is a batch file. */
export function runNpm(args, options = {}) {
  const npm = process.env['npm_execpath']
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}
