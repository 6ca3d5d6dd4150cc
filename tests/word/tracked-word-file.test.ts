import { describe, expect, it } from 'vitest'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { wordFile } from '#core/publishing/word-file'
import { photoFixtures } from './photo-fixtures.ts'
import { reviewedArticle } from './reviewed-article.ts'
import { SKIPS_SCHEMA, schemaErrors } from './schema-errors.ts'
import { wordProblems } from './word-check.ts'

const RUNS = Number(process.env['WORD_RUNS'] ?? 30)

const { photos } = photoFixtures()
const street = photos.get('street.jpg')
const everyPhoto = new Map(street === undefined ? [] : [[`${'a'.repeat(64)}.jpg`, street]])

async function trackedFile(...seeds: readonly number[]): Promise<Uint8Array> {
  const articles = seeds.map((seed) => ({
    ...reviewedArticle(seed),
    author: '李明',
    photos: everyPhoto,
    hidden: { article: `article ${seed}`, text: 'hash' },
  }))
  return wordFile({
    articles,
    style: HOUSE_STYLES.newspaper,
    changes: 'tracked',
    contents: true,
    at: '2026-11-22T10:00:00Z',
  })
}

describe('a Word file with suggestions and comments', () => {
  it('has no fault, whatever was edited', { timeout: 120_000 }, async () => {
    const files = await Promise.all(
      Array.from({ length: RUNS }, async (_, seed) => [seed, await trackedFile(seed)] as const),
    )
    const faults = files.flatMap(([seed, file]) =>
      wordProblems(file).map((problem) => `seed ${seed}: ${problem}`),
    )
    expect(faults).toEqual([])
  })

  it.skipIf(SKIPS_SCHEMA)(
    'fits the schema of Office (skipped: no validator here)',
    { timeout: 120_000 },
    async () => {
      const seeds = Array.from({ length: RUNS }, (_, seed) => seed)
      expect(schemaErrors(await trackedFile(...seeds))).toEqual([])
    },
  )
})
