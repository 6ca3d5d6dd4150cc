import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { containedPath } from '#backend/web/contained-path'
import { temporaryFolder } from '../../e2e/temporary-folder.ts'

let outside: string
let root: string

beforeAll(async () => {
  outside = await temporaryFolder()
  root = join(outside, 'screen')
  await mkdir(join(root, 'assets'), { recursive: true })
  await mkdir(join(outside, 'screen-evil'))
  const files = ['secret.txt', 'screen/index.html', 'screen/assets/a.js', 'screen/assets/样 1.js']
  await Promise.all([...files, 'screen-evil/x'].map((file) => writeFile(join(outside, file), '')))
  await symlink(join(outside, 'secret.txt'), join(root, 'link.txt'))
  await symlink(outside, join(root, 'up'))
  await symlink(join(root, 'loop'), join(root, 'loop'))
})

afterAll(() => rm(outside, { recursive: true, force: true }))

describe('a path in a URL', () => {
  it.each([
    ['/index.html', 'index.html'],
    ['/assets/a.js', 'assets/a.js'],
    ['/assets/%E6%A0%B7%201.js', 'assets/样 1.js'],
    ['/assets/../index.html', 'index.html'],
  ])('%s leads to the file', async (path, file) => {
    expect(await containedPath(root, path)).toBe(join(root, file))
  })

  it.each([
    '/../secret.txt',
    '/../../etc/passwd',
    '/assets/../../secret.txt',
    '/./../secret.txt',
    '//../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E/secret.txt',
    '/.%2e/secret.txt',
    '/%2e./secret.txt',
    '/..%2fsecret.txt',
    '/..%2Fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..%5Csecret.txt',
    String.raw`/..\secret.txt`,
    String.raw`/assets\..\..\secret.txt`,
    '/%252e%252e/secret.txt',
    '/..%252fsecret.txt',
    '/..%c0%afsecret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/..;/secret.txt',
    '/../screen-evil/x',
    '/%2e%2e/screen-evil/x',
    '/../screen',
    '/..',
    '/.',
    '/',
    '',
    'index.html',
    '/index.html%00.js',
    '/%00',
    '/index.html::$DATA',
    '/C:/Windows/win.ini',
    '/c:%5cWindows%5cwin.ini',
    '//server/share/x',
    String.raw`/\\server\share\x`,
    '/link.txt',
    '/up/secret.txt',
    '/up/screen-evil/x',
    '/loop',
    '/assets/nothing.js',
    '/SCREEN~1/index.html',
    `/${'a'.repeat(5_000)}`,
    '/%',
    '/%zz',
    '/%E6%A0',
  ])('%s leads nowhere', async (path) => {
    expect(await containedPath(root, path)).toBeUndefined()
  })
})
