import { DamagedWord } from '#core/intake/word/read/limits'
import { describe, expect, it } from 'vitest'
import { documentOf, inRun, p, r, readFiles, relationships, shown } from './word-xml.ts'

describe('a Word file', () => {
  it('has its main part where its relationships say, and properties of its own', () => {
    const files = new Map([
      [
        '_rels/.rels',
        relationships(
          ['rId1', 'officeDocument', 'text/main.xml'],
          ['rId2', 'custom-properties', 'docProps/own.xml'],
        ),
      ],
      ['text/main.xml', documentOf(p(r('正文')))],
      ['word/document.xml', documentOf(p(r('不是这里')))],
      [
        'docProps/own.xml',
        '<Properties><property name="quwen-article-1"><vt:lpwstr>甲</vt:lpwstr></property></Properties>',
      ],
    ])
    const document = readFiles(files)
    expect(shown(document)).toEqual(['正文'])
    expect(Array.from(document.properties)).toEqual([['quwen-article-1', '甲']])
  })

  it('may use prefixes of its own, or none', () => {
    const files = new Map([
      [
        'word/document.xml',
        '<document xmlns="x"><body><p><r><t>正文</t></r></p></body></document>',
      ],
    ])
    expect(shown(readFiles(files))).toEqual(['正文'])
  })

  it.each([
    ['DOCTYPE', '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>'],
    ['depth', documentOf(`${'<w:sdt>'.repeat(199)}${'</w:sdt>'.repeat(199)}`)],
    ['elements', documentOf('<w:x/>'.repeat(300_001))],
    ['elements', documentOf('<w:p/>'.repeat(150_001))],
    ['fields', documentOf(p(inRun('<w:fldChar w:fldCharType="begin"/>'.repeat(101))))],
  ])('is not read when it breaks the limit %s', (limit, xml) => {
    expect(() => readFiles(new Map([['word/document.xml', xml]]))).toThrow(
      `over the limit: ${limit}`,
    )
  })

  it.each(['', '<w:document><w:body>', '<w:document><w:body>&evil;</w:body></w:document>'])(
    'is damaged as “%s”',
    (xml) => {
      expect(() => readFiles(new Map([['word/document.xml', xml]]))).toThrow(DamagedWord)
    },
  )
})
