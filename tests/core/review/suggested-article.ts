import type { Attrs, Node } from 'prosemirror-model'
import type { Change } from '#core/article/change'
import { schema } from '#core/article/schema'

const { nodes, marks } = schema

export function change(id: string): Change {
  return { id, by: '王编辑', at: '2026-11-23T01:00:00.000Z' }
}

/** Text with suggestions in it: `旧[-删掉-]新[+添上+]`. Their ids are the words and their number. */
export function suggestedText(written: string): readonly Node[] {
  return Array.from(written.matchAll(/\[-(.+?)-\]|\[\+(.+?)\+\]|[^[]+/gu), (found, index) => {
    const [plain, struck, added] = found
    const attrs = change(`${written} ${index}`)
    if (struck !== undefined) return schema.text(struck, [marks.deletion.create(attrs)])
    if (added !== undefined) return schema.text(added, [marks.insertion.create(attrs)])
    return schema.text(plain)
  })
}

type Ending = { readonly tracked?: Attrs }

export function paragraph(written: string, { tracked }: Ending = {}): Node {
  return nodes.paragraph.create({ tracked: tracked ?? null }, suggestedText(written))
}

/** A paragraph whose end is struck. */
export function endStruck(written: string): Node {
  return paragraph(written, { tracked: { deleted: change(`end of ${written}`) } })
}

export function photo(caption: string, tracked: Attrs | null = null): Node {
  const media = `${'a'.repeat(64)}.jpg`
  return nodes.photo.create({ media, width: 4, height: 3, tracked }, [
    nodes.caption.create(null, suggestedText(caption)),
    nodes.credit.create(),
  ])
}

export function article(
  { title = '', byline = '' }: { readonly title?: string; readonly byline?: string },
  ...blocks: readonly Node[]
): Node {
  return nodes.doc.create(null, [
    nodes.kicker.create(),
    nodes.title.create(null, suggestedText(title)),
    nodes.subtitle.create(),
    nodes.body.create(null, blocks.length === 0 ? [nodes.paragraph.create()] : [...blocks]),
    nodes.byline.create(null, suggestedText(byline)),
  ])
}

/** Something is struck in every part of it; every struck word holds 旧. */
export function suggestedArticle(): Node {
  return article(
    { title: '区里[-旧日-]开会', byline: '记者 [-李旧-][+王小明+]' },
    paragraph('昨日上午，[-旧礼堂-][+会议中心+]坐满了人。'),
    endStruck('会上宣读'),
    paragraph('了决定。[-旧闻-]'),
    endStruck('[-整段旧话-]'),
    photo('会[-旧-]场'),
    photo('旧照片', { deleted: change('photo') }),
    nodes.bullet_list.create({ tracked: { deleted: change('list') } }, [
      nodes.list_item.create(null, [paragraph('旧的一条')]),
    ]),
  )
}
