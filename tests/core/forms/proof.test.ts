import type { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import { inksOf } from '#core/forms/proof/proof-rounds'
import { proofPieces } from '#core/forms/proof/proof-pieces'
import { proofPage } from '#core/forms/proof/proof-page'
import { ProfileId } from '#core/people/profile'
import type { RecordEntry } from '#core/review/record'
import { article, change, paragraph } from '../review/suggested-article.ts'
import { leaving, wholeArticle } from './whole-article.ts'
import { wordsOf } from './html-scan.ts'

const AT = '2026-11-23T03:00:00.000Z'

const page = (doc: Node, record: readonly RecordEntry[] = []) =>
  proofPage([{ ...leaving('tracked', doc), record }], AT)

const kinds = (written: string) => proofPieces(paragraph(written)).map(({ kind }) => kind)

describe('the corrections of a line', () => {
  it.each([
    ['旧[-字-]新', ['text', 'delete', 'text']],
    ['旧[+字+]新', ['text', 'insert', 'text']],
    ['旧[-字-][+词+]新', ['text', 'replace', 'text']],
    ['旧[+词+][-字-]新', ['text', 'replace', 'text']],
    ['[-群众居民-][+居民群众+]', ['transpose']],
    ['[-主任王某-][+王某主任+]', ['transpose']],
    ['[-群众居民-][+居民群众们+]', ['replace']],
    ['[-哈哈-][+哈哈+]', ['replace']],
    ['没有改动', ['text']],
  ])('%s is %j', (written, expected) => {
    expect(kinds(written)).toEqual(expected)
  })
})

describe('a proof', () => {
  it('prints what was set and writes every correction beside it', () => {
    const html = page(
      article({ title: '区里[-开会-][+议事+]' }, paragraph('今年[-以来-]增收[+明显+]。')),
    )
    expect(wordsOf(html)).toContain('区里开会11议事王编辑')
    expect(wordsOf(html)).toContain('今年以来22王编辑增收33明显王编辑。')
  })

  it('leaves paragraphs together that are to be parted, and apart that are to be joined', () => {
    const html = page(
      article(
        {},
        paragraph('甲。', { tracked: { inserted: change('1') } }),
        paragraph('乙。', { tracked: { deleted: change('2') } }),
        paragraph('丙。'),
      ),
    )
    const paragraphs = html.split('</p>').map(wordsOf)
    expect(paragraphs[0]).toContain('甲。11另起段王编辑乙。22接排')
    expect(paragraphs[1]).toBe('丙。')
  })

  it('puts the notes of a table beside it, for a cell would keep them in', () => {
    const [before = '', inside = ''] = page(wholeArticle()).split('<table>')
    expect(before).toContain('class="note"')
    expect(inside.split('</table>')[0]).not.toContain('class="note')
  })
})

const signer: RecordEntry['by'] = {
  id: ProfileId.parse('3f0f7a4e-6a53-4a0e-9a3b-0d6f2a1c5b7e'),
  name: '李',
  role: 'proofreader',
  unit: '',
}

function entry(number: number, at: string, event: RecordEntry['event']): RecordEntry {
  const hash = '0'.repeat(64)
  return { number, at, by: signer, content: hash, event, previous: hash }
}

const signed = (stage: 'first-review' | 'second-review'): RecordEntry['event'] => ({
  kind: 'signed',
  duty: 'd',
  dutyKind: 'review',
  dutyName: '初审',
  stage,
  outcome: 'pass',
  opinion: '同意',
  corrections: 1,
  characters: 10,
  checks: [],
  waiver: '',
})

describe('the ink of a correction', () => {
  const record = [
    entry(1, '2026-11-23T00:00:00.000Z', { kind: 'submitted' }),
    entry(2, '2026-11-23T02:00:00.000Z', signed('first-review')),
    entry(3, '2026-11-23T04:00:00.000Z', signed('second-review')),
  ]

  it.each([
    ['2026-11-22T23:00:00.000Z', '送审前'],
    ['2026-11-23T01:00:00.000Z', '一校'],
    ['2026-11-23T03:00:00.000Z', '二校'],
    ['2026-11-23T05:00:00.000Z', '三校'],
  ])('of %s is that of %s', (at, name) => {
    expect(inksOf(wholeArticle(), record).of({ id: 'x', by: '李', at }).name).toBe(name)
  })

  it('is red for the first round, blue for the second, green for the third', () => {
    const inks = inksOf(wholeArticle(), record)
    const hours = ['01', '03', '05'].map(
      (hour) => inks.of({ id: 'x', by: '李', at: `2026-11-23T${hour}:00:00.000Z` }).colour,
    )
    expect(hours).toEqual(['#c4161c', '#1a4fb4', '#11703a'])
  })

  it('is the author’s where nothing was submitted', () => {
    expect(inksOf(wholeArticle(), []).used.map(({ name }) => name)).toEqual(['王编辑'])
  })
})
