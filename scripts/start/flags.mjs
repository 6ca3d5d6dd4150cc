import { parseArgs } from 'node:util'

export const USAGE = 'npm start -- [--browser] [--library DIR] [--port N] [--sample] [--no-open]'

/**
 * Reads the flags of `npm start`; throws a TypeError that names the wrong one.
 * @param {readonly string[]} args
 */
export function readFlags(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'boolean', default: false },
      library: { type: 'string' },
      port: { type: 'string' },
      sample: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
    },
  })
  if (values.port !== undefined && !isPort(values.port)) {
    throw new TypeError(`--port ${values.port}: 1–65535`)
  }
  if (values.library === '') throw new TypeError('--library DIR')
  return values
}

/** What the shell itself understands of them. */
export function shellArguments({ library, port, sample, 'no-open': noOpen }) {
  return [
    ...(library === undefined ? [] : ['--library', library]),
    ...(port === undefined ? [] : ['--port', port]),
    ...(sample ? ['--sample'] : []),
    ...(noOpen ? ['--no-open'] : []),
  ]
}

function isPort(text) {
  const port = Number(text)
  return /^\d+$/u.test(text) && port >= 1 && port <= 65_535
}
