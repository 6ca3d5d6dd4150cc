import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { wordFile } from '#core/publishing/word-file'
import { photoFixtures } from './photo-fixtures.ts'
import { richArticle } from './rich-article.ts'
import { SKIPS_SCHEMA, schemaErrors } from './schema-errors.ts'
import { WORD_CHECKS, wordProblems } from './word-check.ts'

type Break = (xml: string) => string

const inBody =
  (xml: string): Break =>
  (document) =>
    document.replace('<w:body>', `<w:body>${xml}`)

const stripFonts: Break = (styles) => styles.replaceAll(/ w:eastAsia="[^"]*"/gu, '')
const revision = (id: number) =>
  `<w:p><w:ins w:id="${id}" w:author="甲"><w:r><w:t>增</w:t></w:r></w:ins></w:p>`
const relationship = (type: string, target: string) =>
  `<Relationship Id="rX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`

/** One broken file for every check. */
const BROKEN: readonly (readonly [check: string, part: string, change: Break])[] = [
  ['run without an East Asian font', 'word/styles.xml', stripFonts],
  [
    'font left to the theme',
    'word/styles.xml',
    (styles) => styles.replace('<w:rFonts ', '<w:rFonts w:eastAsiaTheme="minorEastAsia" '),
  ],
  [
    'bold 宋体',
    'word/document.xml',
    inBody(
      '<w:p><w:pPr><w:pStyle w:val="quwen-caption"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>图</w:t></w:r></w:p>',
    ),
  ],
  [
    'body paragraph without an indent in characters',
    'word/styles.xml',
    (styles) => styles.replaceAll(' w:firstLineChars="200"', ''),
  ],
  [
    'text inside a deletion',
    'word/document.xml',
    inBody('<w:p><w:del w:id="901" w:author="甲"><w:r><w:t>删</w:t></w:r></w:del></w:p>'),
  ],
  ['two revisions with one id', 'word/document.xml', inBody(revision(902) + revision(902))],
  [
    'comment range without both ends',
    'word/document.xml',
    inBody('<w:p><w:commentRangeStart w:id="1"/></w:p>'),
  ],
  [
    'comment and its place apart',
    'word/document.xml',
    inBody(
      '<w:p><w:commentRangeStart w:id="9"/><w:commentRangeEnd w:id="9"/><w:r><w:commentReference w:id="9"/></w:r></w:p>',
    ),
  ],
  [
    'fields to be updated on opening',
    'word/settings.xml',
    (settings) => settings.replace('</w:settings>', '<w:updateFields/></w:settings>'),
  ],
  [
    'folder of a computer',
    'docProps/core.xml',
    (core) => core.replace('<dc:title>', '<dc:title>/home/editor/'),
  ],
  [
    'row wider than its table',
    'word/document.xml',
    (document) => document.replace(/<w:gridSpan w:val="2"\/>/u, '<w:gridSpan w:val="9"/>'),
  ],
  [
    'relationship to the outside',
    'word/_rels/document.xml.rels',
    (rels) => rels.replace('</Relationships>', relationship('image', 'https://example.org/a.png')),
  ],
  [
    'relationship to the outside',
    'word/_rels/document.xml.rels',
    (rels) => rels.replace('</Relationships>', relationship('hyperlink', 'javascript:alert(1)')),
  ],
  [
    'field that is not allowed',
    'word/document.xml',
    inBody('<w:p><w:r><w:instrText>DDEAUTO c:\\\\x</w:instrText></w:r></w:p>'),
  ],
  [
    'drawing or bookmark with the id of another',
    'word/document.xml',
    (document) => document.replaceAll(/<wp:docPr id="\d+"/gu, '<wp:docPr id="7"'),
  ],
  [
    'property nobody gave',
    'docProps/core.xml',
    (core) => core.replace(/<dc:creator>[^<]*/u, '<dc:creator>Un-named'),
  ],
]

async function richFile(): Promise<Uint8Array> {
  const { photos, onPage } = photoFixtures()
  const article = { doc: richArticle(onPage), author: '李明、王芳', photos }
  const at = '2026-11-22T10:00:00Z'
  return wordFile({ articles: [article], style: HOUSE_STYLES.newspaper, at })
}

function withPart(docx: Uint8Array, path: string, change: Break): Uint8Array {
  const files = unzipSync(docx)
  const before = strFromU8(files[path] ?? new Uint8Array())
  const after = change(before)
  expect(after, 'the fixture must really be broken').not.toBe(before)
  return zipSync({ ...files, [path]: strToU8(after) })
}

describe('the check of Word files', () => {
  it('has nothing against a file with everything in it', async () => {
    expect(wordProblems(await richFile())).toEqual([])
  })

  it.each(BROKEN)('finds “%s” in %s', async (check, part, change) => {
    const problems = wordProblems(withPart(await richFile(), part, change))
    expect(problems.some((problem) => problem.startsWith(check))).toBe(true)
  })

  it('finds Exif in a picture', async () => {
    const files = unzipSync(await richFile())
    const picture = Object.keys(files).find((path) => path.startsWith('word/media/')) ?? ''
    const exif = zipSync({
      ...files,
      [picture]: strToU8('\u00FF\u00D8\u00FF\u00E1..Exif\0\0', true),
    })
    expect(wordProblems(exif)).toEqual([`Exif in a picture: ${picture}`])
  })

  it('refuses a part that is not well-formed', async () => {
    const broken = withPart(await richFile(), 'word/document.xml', inBody('<w:p>&#xFFFE;</w:q>'))
    expect(() => wordProblems(broken)).toThrow(/unexpected close tag|disallowed|character/iu)
  })

  it('has a broken file for every check', () => {
    const broken = new Set([...BROKEN.map(([check]) => check), 'Exif in a picture'])
    expect(WORD_CHECKS.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([])
  })

  it.skipIf(SKIPS_SCHEMA)('lets the schema have its say (skipped: no validator)', async () => {
    const file = await richFile()
    const strange = withPart(
      file,
      'word/document.xml',
      inBody('<w:p><w:pPr><w:strange/></w:pPr></w:p>'),
    )
    expect(schemaErrors(file)).toEqual([])
    expect(schemaErrors(strange)).not.toEqual([])
  })
})
