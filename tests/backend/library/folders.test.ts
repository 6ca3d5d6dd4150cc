import { mkdir, readFile, readdir, rm, stat, symlink, writeFile, chmod } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { NO_DETAILS } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { checkLibrary } from '#backend/library/check-library'
import { nodeDisk } from '#backend/library/disk'
import { isCloudSynced, placeOf } from '#backend/library/library-place'
import { moveLibrary } from '#backend/library/move-library'
import { openLibrary } from '#backend/library/open-library'
import { filesBelow } from '#backend/library/walk'
import { faultyDisk } from './faulty-disk.ts'
import { createArticle, documentSaying, errorOf, openForTest, valueOf } from './open-for-test.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** There, and takes no folder from anybody: a disk that says of a new name that it is missing. */
const PROC = '/proc'
const NO_PROC = process.platform !== 'linux'
const PHOTO = Buffer.from('a photo, as far as the library is concerned')

describe('opening a folder', () => {
  it('makes a library in an empty one, and in one that is not there yet', async () => {
    const parent = await temporaryFolder()
    const path = join(parent, '新的', '稿库')
    const { library } = await openForTest(path)
    expect(library.state()).toEqual({
      path,
      name: '稿库',
      access: { kind: 'owner' },
      place: 'local',
      isSample: false,
      setAside: [],
    })
  })

  it('makes none in a folder with other people’s files', async () => {
    const path = await temporaryFolder()
    await writeFile(join(path, '家庭照片.jpg'), '')
    expect(errorOf(await tryToOpen(path))).toEqual({ kind: 'not-empty', path })
    expect(await readdir(path)).toEqual(['家庭照片.jpg'])
  })

  it('does not mind what a file manager leaves in an empty folder', async () => {
    const path = await temporaryFolder()
    await writeFile(join(path, 'desktop.ini'), '')
    const { library } = await openForTest(path)
    expect(library.state().access.kind).toBe('owner')
  })

  it('refuses a file, and a path that goes through one', async () => {
    const file = join(await temporaryFolder(), 'file')
    await writeFile(file, '')
    expect(errorOf(await tryToOpen(file))).toEqual({ kind: 'not-a-folder', path: file })
    const below = join(file, 'below')
    expect(errorOf(await tryToOpen(below))).toEqual({ kind: 'not-a-folder', path: below })
  })

  it.skipIf(NO_PROC)('refuses a folder whose parent takes none', async () => {
    const path = join(PROC, 'none', 'below')
    expect(errorOf(await tryToOpen(path))).toEqual({ kind: 'not-a-folder', path })
  })
})

describe('files on disk', () => {
  it('are for the editor’s own account only', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const { id } = await createArticle(library)
    const { path } = valueOf(await library.load(id))
    expect((await stat(path)).mode & 0o077).toBe(0)
    expect((await stat(join(folder, 'library.json'))).mode & 0o077).toBe(0)
  })

  it('keep the mode that somebody gave them', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library)
    const { path } = valueOf(await library.load(id))
    await chmod(path, 0o640)
    valueOf(await library.change({ id, base: 0, doc: documentSaying('一') }))
    valueOf(await library.save(id))
    expect((await stat(path)).mode & 0o777).toBe(0o640)
  })

  it('stay behind a symbolic link to the library', async () => {
    const parent = await temporaryFolder()
    await mkdir(join(parent, 'real'))
    await symlink(join(parent, 'real'), join(parent, 'link'))
    const { library } = await openForTest(join(parent, 'link'))
    const { id } = await createArticle(library)
    expect(await readdir(join(parent, 'real', 'articles'))).toEqual([id])
  })
})

describe('photos', () => {
  it('are kept once, by content, and read back', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const media = valueOf(await library.keepPhoto(PHOTO, 'jpg'))
    expect(valueOf(await library.keepPhoto(PHOTO, 'jpg'))).toBe(media)
    expect(await readdir(join(folder, 'media'))).toEqual([media])
    expect(await library.readPhoto(media)).toEqual(PHOTO)
  })

  it.each([
    '../library.json',
    'library.json',
    `${'a'.repeat(64)}.svg`,
    `${'a'.repeat(64)}.jpg`,
    '',
  ])('are not read by the name “%s”', async (media) => {
    const { library } = await openForTest(await temporaryFolder())
    expect(await library.readPhoto(media)).toBeUndefined()
  })

  it('are made whole again when what stands there was torn', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const media = valueOf(await library.keepPhoto(PHOTO, 'png'))
    await writeFile(join(folder, 'media', media), PHOTO.subarray(0, 9))
    valueOf(await library.keepPhoto(PHOTO, 'png'))
    expect(await library.readPhoto(media)).toEqual(PHOTO)
    const [torn = ''] = library.state().setAside
    expect(await readFile(torn)).toEqual(PHOTO.subarray(0, 9))
  })
})

describe('the place of a library', () => {
  it.each([
    'C:\\Users\\lin\\OneDrive\\稿库',
    'C:\\Users\\lin\\OneDrive - 区融媒体中心\\稿库',
    '/Users/lin/Dropbox/稿库',
    '/Users/lin/Library/Mobile Documents/com~apple~CloudDocs/稿库',
    'D:\\我的坚果云\\稿库',
    'D:\\Nutstore Files\\稿库',
    'D:\\百度网盘\\稿库',
    'D:\\BaiduSyncdisk\\稿库',
    'D:\\WPS云盘\\稿库',
    'C:\\Users\\lin\\WPS Cloud Files\\稿库',
    'E:\\腾讯微云\\稿库',
  ])('is a synchronised folder: %s', (path) => {
    expect(isCloudSynced(path)).toBe(true)
  })

  it.each([
    'C:\\Users\\lin\\Documents\\稿库',
    '/home/lin/稿库',
    'D:\\报社\\微云计算报道',
    '/data/onedrivers',
  ])('is no synchronised folder: %s', (path) => {
    expect(isCloudSynced(path)).toBe(false)
  })

  it.each([
    ['\\\\SERVER\\share\\稿库', 'network'],
    ['\\\\?\\UNC\\SERVER\\share', 'network'],
    ['\\\\?\\C:\\稿库', 'local'],
    ['C:\\稿库', 'local'],
  ])('%s is %s', async (path, place) => {
    expect(await placeOf(path)).toBe(place)
  })
})

describe('moving a library', () => {
  it('copies everything, and leaves the old folder as it was with a note', async () => {
    const { folder, id } = await libraryWithPhoto()
    const to = join(await temporaryFolder(), '新稿库')
    expect(valueOf(await moveLibrary(folder, to))).toBe(to)

    const { library } = await openForTest(to)
    expect(valueOf(await library.load(id)).refused).toBeNull()
    expect(valueOf(await checkLibrary(to)).problems).toEqual([])
    expect(valueOf(await checkLibrary(folder)).problems).toEqual([])
    expect(await readFile(join(folder, 'moved-to.txt'), 'utf8')).toContain(to)
    expect(await readdir(to)).not.toContain('moved-to.txt')
  })

  it.each(['.', 'inside', '..'])('does not move into itself: %s', async (way) => {
    const { folder } = await libraryWithPhoto()
    const path = join(folder, way)
    expect(errorOf(await moveLibrary(folder, path))).toMatchObject({ kind: 'not-empty' })
  })

  it('does not move among other files', async () => {
    const { folder } = await libraryWithPhoto()
    const path = await temporaryFolder()
    await writeFile(join(path, '别的.txt'), '')
    expect(errorOf(await moveLibrary(folder, path))).toEqual({ kind: 'not-empty', path })
  })

  it.skipIf(NO_PROC)('does not move to where no folder can be made', async () => {
    const { folder } = await libraryWithPhoto()
    const path = join(PROC, 'none')
    expect(errorOf(await moveLibrary(folder, path))).toEqual({ kind: 'not-a-folder', path })
  })

  it('does not move below a file', async () => {
    const { folder } = await libraryWithPhoto()
    const path = join(folder, '..', `${basename(folder)}.txt`, '稿库')
    await writeFile(dirname(path), '')
    onTestFinished(() => rm(dirname(path)))
    expect(errorOf(await moveLibrary(folder, path))).toEqual({ kind: 'not-a-folder', path })
  })

  it('leaves nothing behind when any call fails, and the old library whole', async () => {
    const { folder } = await libraryWithPhoto()
    const parent = await temporaryFolder()
    const calls = Array.from({ length: 60 }, (_, call) => call + 1)
    await calls.reduce(async (before, call) => {
      await before
      const to = join(parent, `${call}`)
      const moved = await moveLibrary(folder, to, faultyDisk(call, 'ENOSPC').disk)
      const wrong = moved.ok
        ? valueOf(await checkLibrary(to)).problems
        : await filesBelow(nodeDisk, parent)
      expect(wrong).toEqual([])
      await rm(to, { recursive: true, force: true })
    }, Promise.resolve())
    expect(valueOf(await checkLibrary(folder)).problems).toEqual([])
  })
})

describe('checking a library', () => {
  it('counts what is there and finds nothing wrong', async () => {
    const { folder } = await libraryWithPhoto()
    expect(valueOf(await checkLibrary(folder))).toEqual({
      articles: 1,
      trashed: 0,
      sources: 1,
      originals: 0,
      photos: 1,
      problems: [],
      litter: [],
    })
  })

  it('finds every file that is damaged, newer or missing', async () => {
    const { folder, id, media } = await libraryWithPhoto()
    const article = join('articles', id, 'article.json')
    await writeFile(join(folder, article), '{"format":7}')
    await writeFile(join(folder, 'articles', id, 'versions', '0.json'), '')
    await writeFile(join(folder, 'index.log'), 'x\n')
    await rm(join(folder, 'media', media))
    await rm(join(folder, 'library.json'))
    await writeFile(join(folder, 'media', `${'0'.repeat(64)}.png`), 'other bytes')
    const { problems } = valueOf(await checkLibrary(folder))
    expect(problems).toEqual([
      { kind: 'newer-format', path: article },
      { kind: 'missing-photo', path: join('articles', id, 'article.previous.json') },
      { kind: 'damaged', path: join('articles', id, 'versions', '0.json') },
      { kind: 'damaged', path: 'index.log' },
      { kind: 'missing', path: 'library.json' },
      { kind: 'damaged', path: join('media', `${'0'.repeat(64)}.png`) },
    ])
  })

  it('says that there is no folder when there is none', async () => {
    const path = join(await temporaryFolder(), 'none')
    expect(errorOf(await checkLibrary(path))).toEqual({ kind: 'not-a-folder', path })
  })
})

async function libraryWithPhoto() {
  const folder = await temporaryFolder()
  const { library } = await openForTest(folder)
  const media = valueOf(await library.keepPhoto(PHOTO, 'jpg'))
  const sourceHash = valueOf(await library.keepSource({ name: '', text: '原文' }))
  const photo = { kind: 'photo', media, width: 4, height: 3, caption: '图', credit: '' } as const
  const doc = documentJson(newDocument({ ...EMPTY_ARTICLE, title: '有图', blocks: [photo] }))
  const origin = { sourceHash, lines: [] }
  const rows = valueOf(
    await library.create([{ doc, details: NO_DETAILS, origin, asItCameIn: '原文' }]),
  )
  await library.close()
  const [id] = rows.map((row) => row.id)
  if (id === undefined) throw new Error('one article makes one row')
  return { folder, id, media }
}

function tryToOpen(path: string) {
  return openLibrary(path, { announce: () => {}, shellName: 'test' })
}
