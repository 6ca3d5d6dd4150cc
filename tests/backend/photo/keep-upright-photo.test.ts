import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { decode } from 'jpeg-js'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newDocument, EMPTY_ARTICLE } from '#core/article/new-document'
import type { Orientation } from '#core/photo/orientation'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { wordFile } from '#core/publishing/word-file'
import { keepUprightPhoto, PHOTO_LIMIT } from '#backend/photo/keep-upright-photo'
import { wordArticle } from '#backend/publishing/word-article'
import { ascii, quarters, withOrientation, withSegment } from '../../core/photo/exif.ts'
import { errorOf, openForTest, valueOf } from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'
import { bundledWorkers } from './workers-folder.ts'

let workersFolder = ''
beforeAll(async () => {
  workersFolder = await bundledWorkers()
})
afterAll(() => rm(workersFolder, { recursive: true }))

/** Which stored quarters a viewer must see top left, top right, bottom left, bottom right. */
const SEEN: readonly (readonly [Orientation, string])[] = [
  [1, 'red green blue white'],
  [2, 'green red white blue'],
  [3, 'white blue green red'],
  [4, 'blue white red green'],
  [5, 'red blue green white'],
  [6, 'blue red white green'],
  [7, 'white green blue red'],
  [8, 'green white red blue'],
]

/** The colours in the middle of the four quarters. */
function quartersOf(jpeg: Uint8Array): string {
  const { width, height, data } = decode(jpeg, { useTArray: true })
  const at = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(
      (Math.floor(y) * width + Math.floor(x)) * 4,
    )
    if (Math.min(red, green, blue) > 150) return 'white'
    if (red > green && red > blue) return 'red'
    return green > blue ? 'green' : 'blue'
  }
  const [left, right, top, bottom] = [width / 4, (width * 3) / 4, height / 4, (height * 3) / 4]
  return [at(left, top), at(right, top), at(left, bottom), at(right, bottom)].join(' ')
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('keeping a photo', () => {
  it.each(SEEN)(
    'shows orientation %i as %s, in the library and in Word',
    async (orientation, seen) => {
      const { library } = await openForTest(await temporaryFolder())
      const taken = withOrientation(quarters(), orientation)
      const photo = valueOf(await keepUprightPhoto(taken, { library, workersFolder }))
      const isTurned = orientation >= 5
      expect([photo.width, photo.height]).toEqual(isTurned ? [32, 48] : [48, 32])

      const shown = await library.readPhoto(photo.media)
      expect(quartersOf(shown ?? new Uint8Array())).toBe(seen)
      expect(text(shown ?? new Uint8Array())).not.toContain('Exif')

      const block = { kind: 'photo', ...photo, caption: '图', credit: '' } as const
      const doc = newDocument({ ...EMPTY_ARTICLE, blocks: [block] })
      const article = await wordArticle(doc, library)
      const order = {
        articles: [article],
        style: HOUSE_STYLES.newspaper,
        at: '2026-11-22T10:00:00Z',
      }
      const inWord = Object.entries(unzipSync(await wordFile(order))).filter(([path]) =>
        path.startsWith('word/media/'),
      )
      expect(inWord.map(([, bytes]) => quartersOf(bytes))).toEqual([seen])
      expect(inWord.map(([, bytes]) => text(bytes).includes('Exif'))).toEqual([false])
    },
  )

  it('keeps the bytes as they came beside what is shown', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const taken = withOrientation(quarters(), 6)
    const shown = valueOf(await keepUprightPhoto(taken, { library, workersFolder })).media
    const kept = await readdir(join(folder, 'media'))
    expect(kept).toHaveLength(2)
    const original = kept.find((name) => name !== shown) ?? ''
    expect(new Uint8Array((await library.readPhoto(original)) ?? [])).toEqual(taken)
  })

  it('keeps colours: the profile of a turned photo stays with it', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const profiled = withSegment(quarters(), 0xe2, ascii('ICC_PROFILE\0\u0001\u0001P3'))
    const taken = withOrientation(profiled, 8)
    const { media } = valueOf(await keepUprightPhoto(taken, { library, workersFolder }))
    expect(text((await library.readPhoto(media)) ?? new Uint8Array())).toContain('ICC_PROFILE')
  })

  it.each([
    ['heic', Uint8Array.from([0, 0, 0, 24, ...ascii('ftypheic')])],
    ['tiff', Uint8Array.from(ascii('II*\0....'))],
    ['raw', Uint8Array.from([...ascii('II*\0'), 16, 0, 0, 0, ...ascii('CR')])],
    ['webp', Uint8Array.from(ascii('RIFF....WEBPVP8 '))],
    ['svg', Uint8Array.from(ascii('<svg onload="alert(1)">'))],
  ])('refuses %s and says what it is', async (format, bytes) => {
    const { library } = await openForTest(await temporaryFolder())
    const refused = await keepUprightPhoto(bytes, { library, workersFolder })
    expect(errorOf(refused)).toEqual({ kind: 'unsupported', format })
  })

  it.each([
    ['a text', Uint8Array.from(ascii('not a picture at all'))],
    ['nothing', new Uint8Array()],
    ['half a picture', quarters().subarray(0, 30)],
  ])('refuses %s', async (_, bytes) => {
    const { library } = await openForTest(await temporaryFolder())
    expect(errorOf(await keepUprightPhoto(bytes, { library, workersFolder }))).toEqual({
      kind: 'not-a-picture',
    })
  })

  it('refuses more than 30 MB', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const refused = await keepUprightPhoto(new Uint8Array(PHOTO_LIMIT + 1), {
      library,
      workersFolder,
    })
    expect(errorOf(refused)).toEqual({
      kind: 'too-large',
      bytes: PHOTO_LIMIT + 1,
      limit: PHOTO_LIMIT,
    })
  })

  it('survives a picture that cannot be decoded and keeps nothing of it', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const taken = withOrientation(quarters(), 6)
    const damaged = taken.map((byte, index) => (index > 400 && index < 600 ? 0x55 : byte))
    const refused = await keepUprightPhoto(damaged, { library, workersFolder })
    expect(refused.ok).toBe(false)
    expect(await readdir(join(folder, 'media')).catch(() => [])).toEqual([])
  })
})
