import { readFileSync } from 'node:fs'
import { chromium } from 'playwright'

/** A custom scheme exists only in Electron; the page lives here and is told of there. */
const PAGE_ORIGIN = 'https://quwen.test'
const APP_ORIGIN = 'app://quwen'

let browser

export async function openPage({ preload, events, invoke, respond }) {
  browser ??= await chromium.launch({
    executablePath: process.env.QUWEN_CHROMIUM,
    args: JSON.parse(process.env.QUWEN_CHROMIUM_ARGUMENTS ?? '[]'),
  })
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await page.exposeBinding('standInInvoke', ({ frame }, channel, args) =>
    invoke({ senderFrame: senderFrame(frame) }, channel, args),
  )
  await page.addInitScript(preloadScript(preload))
  await page.route('**/*', (route) => serve({ route, events, respond }))
  context.on('page', (popup) => {
    if (popup !== page) void popup.close()
  })
  await page.goto(`${PAGE_ORIGIN}/`)
  return page
}

export async function closeBrowser() {
  await browser?.close()
}

/** As Electron tells it: where the sender is and whether it is a frame in a frame. */
function senderFrame(frame) {
  const parent = frame.parentFrame()
  return { url: toApp(frame.url()), parent: parent === null ? null : senderFrame(parent) }
}

function toApp(url) {
  return url.replace(PAGE_ORIGIN, APP_ORIGIN)
}

async function serve({ route, events, respond }) {
  const request = route.request()
  if (!request.url().startsWith(`${PAGE_ORIGIN}/`)) {
    if (request.isNavigationRequest()) events.navigate(request.url())
    return route.abort('aborted')
  }
  const body = request.postDataBuffer()
  const response = await respond(
    new Request(toApp(request.url()), {
      method: request.method(),
      headers: request.headers(),
      ...(body === null ? {} : { body }),
    }),
  )
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

/** The built preload, unmodified, in the page, with the two modules a sandboxed one may have. */
function preloadScript(path) {
  return `(() => {
    if (window.top !== window) return
    const heard = new Map()
    window.standInHear = (channel, args) => {
      for (const listener of heard.get(channel) ?? []) listener({}, ...args)
    }
    const ipcRenderer = {
      invoke: (channel, ...args) => window.standInInvoke(channel, args),
      on: (channel, listener) => heard.set(channel, [...(heard.get(channel) ?? []), listener]),
      removeListener: (channel, listener) =>
        heard.set(channel, (heard.get(channel) ?? []).filter((other) => other !== listener)),
    }
    const contextBridge = {
      exposeInMainWorld: (name, api) =>
        Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true }),
    }
    const require = (name) => {
      if (name !== 'electron') throw new Error('a sandboxed preload cannot load ' + name)
      return { contextBridge, ipcRenderer }
    }
    const module = { exports: {} }
    ;(function (require, module, exports) {
      ${readFileSync(path, 'utf8')}
    })(require, module, module.exports)
  })()`
}
