import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleId } from '#core/article/article'
import { seal, unseal } from '#backend/library/checksummed-json'
import { openForTest, valueOf } from '../backend/library/open-for-test.ts'
import { temporaryFolder } from '../backend/library/temporary-folder.ts'
import { articleBy, deskOfFive, release } from '../backend/review/desk-of-five.ts'
import { quwen } from './quwen-command.ts'

const NOWHERE = '11111111-1111-4111-8111-111111111111'

async function released(): Promise<{ folder: string; id: ArticleId }> {
  const folder = await temporaryFolder()
  const { library } = await openForTest(folder)
  await deskOfFive(library)
  const id = await articleBy(library)
  await release(library, id)
  await library.close()
  return { folder, id }
}

describe('quwen audit', () => {
  it('prints who signed what and that nothing was altered, in words and as JSON', async () => {
    const { folder, id } = await released()
    const args = ['audit', '--library', folder, '--id', id]
    const { code, printed } = await quwen(args, { in: folder })
    expect(printed).toMatch(/^2\. \d{4}-\d\d-\d\d \d\d:\d\d {2}王小明（编辑） {2}初审 · 通过/mu)
    expect(printed).toContain('孙立（总编辑）  签发 · 通过')
    expect(printed).toContain('记录完整，6 条，指纹 ')
    expect(printed).toContain('与签发时一字不差')
    expect(code).toBe(0)

    const asJson = JSON.parse((await quwen([...args, '--json'], { in: folder })).printed)
    expect(asJson).toMatchObject({ isAsReleased: true, standing: { stage: 'signed-off' } })
    expect(asJson.entries).toHaveLength(6)
  })

  it('says where a record breaks, and fails', async () => {
    const { folder, id } = await released()
    const path = join(folder, 'articles', id, 'audit.ndjson')
    await writeFile(path, (await readFile(path, 'utf8')).replace('赵敏', '赵致'))
    const { code, printed } = await quwen(['audit', '--library', folder, '--id', id], {
      in: folder,
    })
    expect(printed).toContain('记录第 4 条起被改动过')
    expect(code).toBe(1)
  })

  it('says when the text is not the one that was released, and fails', async () => {
    const { folder, id } = await released()
    const path = join(folder, 'articles', id, 'article.json')
    const article = JSON.stringify(valueOf(unseal(await readFile(path))))
    await writeFile(path, seal(JSON.parse(article.replace('区里开会', '区里闭会'))))
    const { code, printed } = await quwen(['audit', '--library', folder, '--id', id], {
      in: folder,
    })
    expect(printed).toContain('签发后被改动过')
    expect(code).toBe(1)
  })

  it.each([
    ['no article', ['--library', '.'], 2],
    ['an article that is not there', ['--library', '.', '--id', NOWHERE], 1],
  ])('is refused with %s', async (_, args, code) => {
    const { folder } = await released()
    expect((await quwen(['audit', ...args], { in: folder })).code).toBe(code)
  })
})
