import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { userFolders } from '#backend/preferences/user-folders'

const ANYWHERE = { platform: 'win32', home: '/home/li', isFolder: () => true }

describe('the user’s folders', () => {
  it.each([
    ['linux', {}, '/home/li/.config/quwen', '/home/li/.local/state/quwen'],
    ['linux', { XDG_CONFIG_HOME: '/c', XDG_STATE_HOME: '/s' }, '/c/quwen', '/s/quwen'],
    ['win32', { APPDATA: '/roaming', LOCALAPPDATA: '/local' }, '/roaming/Quwen', '/local/Quwen'],
  ])('on %s with %j', (...row) => {
    const [platform, env, config, state] = row
    const folders = userFolders({ platform, home: '/home/li', env, isFolder: () => false })
    expect(folders).toMatchObject({ config: join(config), state: join(state) })
    expect(folders.library).toBe(join('/home/li', 'Documents', '区闻稿库'))
  })

  it.each([
    [['/home/li/Documents', '/home/li/OneDrive/Documents'], '/home/li/Documents'],
    [['/home/li/OneDrive/Documents'], '/home/li/OneDrive/Documents'],
    [[], '/home/li/Documents'],
  ])('follow 文档 into OneDrive only where it was moved there (%j)', (there, documents) => {
    const isFolder = (path: string) => there.map((folder) => join(folder)).includes(path)
    const env = { OneDrive: '/home/li/OneDrive' }
    const { library } = userFolders({ platform: 'win32', home: '/home/li', env, isFolder })
    expect(library).toBe(join(documents, '区闻稿库'))
  })

  it('stand in one folder when QUWEN_HOME says so', () => {
    const env = { QUWEN_HOME: '/stick' }
    expect(userFolders({ ...ANYWHERE, env })).toEqual({
      config: '/stick',
      state: join('/stick/state'),
      library: join('/stick/区闻稿库'),
    })
  })
})
