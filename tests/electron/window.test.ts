import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHANNEL_NAMES } from '#bridge/channel-names'
import { COMMANDS } from '#core/commands/commands'
import { temporaryFolder } from '../e2e/temporary-folder.ts'
import { startElectron, type RunningElectron } from './running-electron.ts'

describe('the window', () => {
  let home: string
  let electron: RunningElectron

  beforeAll(async () => {
    home = await temporaryFolder()
    electron = startElectron({ home })
    await electron.run(async ({ page }) => {
      await (await page()).locator('#root > *').first().waitFor()
    }, null)
  }, 60_000)

  afterAll(async () => {
    await electron.kill()
    await rm(home, { recursive: true, force: true })
  })

  it('is sandboxed, isolated and without Node', async () => {
    const windows = await electron.run(({ recorded }) => recorded.windows, null)
    expect(windows).toMatchObject([
      {
        webPreferences: {
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webviewTag: false,
        },
      },
    ])
    for (const never of ['webSecurity', 'allowRunningInsecureContent', 'experimentalFeatures']) {
      expect(JSON.stringify(windows)).not.toContain(never)
    }
  })

  it('shows our own address, served by a scheme that was declared before Electron was ready', async () => {
    const recorded = await electron.run(
      ({ recorded: { url, schemes } }) => ({ url, schemes }),
      null,
    )
    expect(recorded).toMatchObject({
      url: 'app://quwen/',
      schemes: [{ scheme: 'app', ready: false, privileges: { standard: true } }],
    })
  })

  it('gives the page two functions and nothing else', async () => {
    const given = await electron.run(
      async ({ page }) =>
        (await page()).evaluate(() => ({
          names: Object.keys(window.shell),
          frozen: Object.isFrozen(window.shell),
          leaks: ['require', 'process', 'Buffer', 'module'].filter((name) => name in window),
        })),
      null,
    )
    expect(given).toEqual({ names: ['ask', 'onNews'], frozen: true, leaks: [] })
  })

  it('answers every channel of the contract and no other', async () => {
    const channels = await electron.run(({ handlers }) => [...handlers.keys()], null)
    expect(channels).toEqual(CHANNEL_NAMES)
  })

  it.each(['shell:open', '__proto__', 'constructor', 'ELECTRON_BROWSER_REQUIRE'])(
    'does not even pass “%s” on',
    async (name) => {
      const refused = await electron.run(
        async ({ page }, channel) =>
          (await page()).evaluate(
            (asked) => Reflect.apply(window.shell.ask, null, [asked, {}]).then(String, String),
            channel,
          ),
        name,
      )
      expect(refused).toBe('Error: no such channel')
    },
  )

  it.each([
    ['another origin', { url: 'https://evil.test/', parent: null }],
    ['another host of our scheme', { url: 'app://evil/', parent: null }],
    ['our name as user name', { url: 'app://quwen@evil/', parent: null }],
    ['a name that begins like ours', { url: 'app://quwen.evil/', parent: null }],
    ['an empty address', { url: '', parent: null }],
    ['about:blank', { url: 'about:blank', parent: null }],
    ['a file', { url: 'file:///quwen/index.html', parent: null }],
    ['a frame in our page', { url: 'app://quwen/', parent: { url: 'app://quwen/', parent: null } }],
    ['a frame that is gone', null],
  ])('answers nothing to %s', async (_who, sender) => {
    const asked = electron.run(({ invokeAs }, frame) => invokeAs(frame, 'app:start', {}), sender)
    await expect(asked).rejects.toThrow('untrusted sender')
  })

  it('answers our own page', async () => {
    const started = await electron.run(
      ({ invokeAs }) => invokeAs({ url: 'app://quwen/', parent: null }, 'app:start', {}),
      null,
    )
    expect(started).toMatchObject({ shell: 'electron', library: { ok: true } })
  })

  it('saves what is on screen as a PDF where the editor wants it', async () => {
    const path = join(home, '区里开会.pdf')
    const saved = await electron.run(({ recorded, invokeAs }, filePath) => {
      recorded.answers['save'] = { canceled: false, filePath }
      const own = { url: 'app://quwen/', parent: null }
      return invokeAs(own, 'print:pdf', { title: '区里开会' })
    }, path)
    expect(saved).toEqual({ kind: 'saved', path })
    expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('refuses a question that does not have its shape', async () => {
    const asked = electron.run(
      ({ invokeAs }) =>
        invokeAs({ url: 'app://quwen/', parent: null }, 'article:load', { id: '../../etc' }),
      null,
    )
    await expect(asked).rejects.toThrow('malformed-question')
  })

  it('grants clipboard writing and full screen, and denies everything else', async () => {
    const granted = await electron.run(({ recorded }) => {
      const names = [
        'clipboard-read',
        'clipboard-sanitized-write',
        'fileSystem',
        'fullscreen',
        'geolocation',
        'hid',
        'media',
        'midi',
        'midiSysex',
        'notifications',
        'openExternal',
        'pointerLock',
        'serial',
        'storage-access',
        'usb',
        'window-management',
        'not invented yet',
        '',
      ]
      return names.filter((name) => recorded.permissionCheck(null, name))
    }, null)
    expect(granted).toEqual(['clipboard-sanitized-write', 'fullscreen'])
  })

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'])(
    'prevents %s',
    async (event) => {
      const prevented = await electron.run(({ window }, name) => {
        let stopped = false
        window().webContents.emit(name, { preventDefault: () => (stopped = true) })
        return stopped
      }, event)
      expect(prevented).toBe(true)
    },
  )

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'search-ms:query=a',
    'https://user:password@evil.test/',
    String.raw`\\10.0.0.9\share`,
    '//evil.test/',
    'data:text/html,a',
    '',
  ])('opens no window for “%s”, and hands it to nobody', async (url) => {
    const seen = await electron.run(async ({ window, recorded }, address) => {
      recorded.answers['message'] = { response: 0 }
      const { action } = window().webContents.openHandler({ url: address })
      await new Promise((resolve) => setTimeout(resolve, 10))
      return { action, external: recorded.external }
    }, url)
    expect(seen).toEqual({ action: 'deny', external: [] })
  })

  it('has every command with a menu place in the menu bar, with its shortcut to read', async () => {
    const menus = await electron.run(
      ({ recorded }) => JSON.parse(JSON.stringify(recorded.menu)) as unknown,
      null,
    )
    const written = JSON.stringify(menus)
    expect(written).toContain('"label":"导入稿件…","accelerator":"CmdOrCtrl+O"')
    expect(written).toContain('"accelerator":"Alt+Down"')
    const items = written.match(/"label"/gu)?.length ?? 0
    const inMenus = Object.values(COMMANDS).filter((command) => command.menu !== undefined)
    const menusAndSystemItems = 7 + 5
    expect(items).toBe(inMenus.length + menusAndSystemItems)
  })

  it('runs what was chosen in the menu', async () => {
    const heard = await electron.run(async ({ page, recorded }) => {
      const shown = await page()
      const chosen = shown.evaluate(
        () =>
          new Promise((resolve) => {
            window.shell.onNews((name, news) => resolve({ name, news }))
          }),
      )
      await shown.evaluate(() => 'until the listener stands')
      const menus = recorded.menu
      const item = menus
        .flatMap(({ submenu }) => submenu)
        .find(({ label }) => label === '全部快捷键')
      item?.click?.()
      return chosen
    }, null)
    expect(heard).toEqual({ name: 'command:chosen', news: { command: 'help.shortcuts' } })
  })
})
