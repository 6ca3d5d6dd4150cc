import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { requireNode } from './setup/node-version.mjs'

requireNode()
const { readFlags, shellArguments, USAGE } = await import('./start/flags.mjs')
const { electronRuntime, hasDisplay } = await import('./start/electron-runtime.mjs')
const { buildWhenStale } = await import('./build/build-when-stale.mjs')
const { installWhenNeeded } = await import('./setup/install.mjs')
const { ROOT } = await import('./setup/root.mjs')
const { say } = await import('./setup/say.mjs')

/** A window that closes with an error this soon (milliseconds) never opened. */
const NEVER_OPENED = 5_000

const flags = flagsOrExit()
await installWhenNeeded()
await buildWhenStale()
process.exitCode = await start()

async function start() {
  if (flags.browser) return startBrowserShell()
  if (!hasDisplay()) {
    say(
      '这里没有图形界面，改用浏览器打开区闻。',
      'There is no display, so Quwen is served to a browser.',
    )
    return startBrowserShell()
  }
  const runtime = await electronRuntime()
  if (runtime === undefined) {
    say(
      '取不到 Electron 运行环境，改用浏览器打开区闻。',
      'The Electron runtime cannot be had, so Quwen is served to a browser.',
    )
    return startBrowserShell()
  }
  return startElectron(runtime)
}

async function startBrowserShell() {
  stopWithNpm()
  const { run } = await import(pathToFileURL(join(ROOT, 'dist/browser/server.mjs')).href)
  return run(shellArguments(flags))
}

/** A signal to npm ends npm and its shell but not this process, which would be left behind. */
function stopWithNpm() {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}

async function startElectron(runtime) {
  const startedAt = Date.now()
  const code = await exitCodeOf(
    spawn(runtime, [ROOT, ...shellArguments(flags)], { stdio: 'inherit' }),
  )
  if (code === 0 || Date.now() - startedAt > NEVER_OPENED) return code

  say(
    'Electron 在这台机器上启动不了，改用浏览器打开区闻。',
    'Electron does not start on this machine, so Quwen is served to a browser.',
  )
  return startBrowserShell()
}

/** Ctrl-C reaches the window too; it saves and closes, and this waits for it. */
function exitCodeOf(child) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 0))
  })
}

function flagsOrExit() {
  try {
    return readFlags(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    process.stderr.write(`${error.message}\n${USAGE}\n`)
    return process.exit(2)
  }
}
