import { PageLook, type HouseStyle } from '../house-style.ts'
import { newspaperStyle } from '../newspaper-style.ts'
import type { FileBody } from './file-paragraphs.ts'
import type { Missed } from './imported-style.ts'
import { childOf, numberOf, type WordXml } from './word-xml.ts'

type FilePage = {
  readonly page: HouseStyle['page']
  /** Pitch of the line grid in twips, where lines lie on one. */
  readonly grid: number | undefined
  /** Null when the file says nothing of pages. */
  readonly missed: readonly Missed['what'][] | null
}

/** The page on which most of the text stands. */
export function pageOfFile({ sections, paragraphs }: FileBody): FilePage {
  const lengths = sections.map((_, index) =>
    paragraphs.reduce((sum, one) => sum + (one.section === index ? one.text.length : 0), 0),
  )
  const section = sections[lengths.indexOf(Math.max(...lengths, 0))] ?? sections.at(-1)
  const size = childOf(section, 'pgSz')
  const margin = childOf(section, 'pgMar')
  if (section === undefined || size === undefined || margin === undefined)
    return { page: newspaperStyle.page, grid: gridOf(section), missed: null }

  const of = (name: string) => Math.abs(numberOf(margin.get(name)) ?? 0)
  const page = PageLook.safeParse({
    width: numberOf(size.get('w')),
    height: numberOf(size.get('h')),
    top: of('top'),
    bottom: of('bottom'),
    left: of('left') + of('gutter'),
    right: of('right'),
    header: of('header'),
    footer: of('footer'),
  })
  const missed: Missed['what'][] = []
  if (new Set(sections.map(sizeOf)).size > 1) missed.push('sections')
  if ((numberOf(childOf(section, 'cols')?.get('num')) ?? 1) > 1) missed.push('columns')
  if (!page.success) missed.push('out-of-range')
  return { page: page.success ? page.data : newspaperStyle.page, grid: gridOf(section), missed }
}

function sizeOf(section: WordXml): string {
  const [size, margin] = [childOf(section, 'pgSz'), childOf(section, 'pgMar')]
  return [size?.get('w'), size?.get('h'), margin?.get('left'), margin?.get('top')].join(' ')
}

function gridOf(section: WordXml | undefined): number | undefined {
  const grid = childOf(section, 'docGrid')
  const type = grid?.get('type') ?? 'default'
  const pitch = numberOf(grid?.get('linePitch'))
  return type === 'default' || pitch === undefined || pitch < 100 ? undefined : pitch
}
