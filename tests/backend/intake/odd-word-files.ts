import { strToU8, zipSync } from 'fflate'
import { documentXml, paragraph, run, wordFile } from './word-file.ts'
import { PRODUCERS, wordFixture } from './word-corpus.ts'

/** `answer` is the kind of error it is refused with, or words that come through all the same. */
export type HostileFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly answer: 'hostile-word-file' | 'damaged-word-file' | { readonly words: string }
}

export type HonestFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly words: string
}

const WORDS = '正文在这里。'
const TEXT = paragraph(WORDS)
const MEGABYTE = 1024 * 1024
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const blip = (look: string) => `<w:p><w:r><w:drawing><a:blip ${look}/></w:drawing></w:r></w:p>`
const rels = (...all: readonly string[]) => ({
  'word/_rels/document.xml.rels': `<Relationships>${all.join('')}</Relationships>`,
})
const outside = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}" TargetMode="External"/>`
const inside = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`
const table = (text: string, rows: number) =>
  `<w:tbl>${`<w:tr>${`<w:tc>${paragraph(text)}</w:tc>`.repeat(6)}</w:tr>`.repeat(rows)}</w:tbl>`

/** Fourteen, after attacks that other readers suffered. `bomb` is how many megabytes it unfolds to. */
export function hostileFiles(bomb: number): readonly HostileFile[] {
  const big = (megabytes: number) =>
    wordFile(documentXml(TEXT, `<!--${' '.repeat(megabytes * MEGABYTE)}-->`))
  const entity = (subset: string) => wordFile(`<!DOCTYPE x [${subset}]>${documentXml(TEXT)}`)
  const laughs = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  )
  const many = Object.fromEntries(
    Array.from({ length: 3000 }, (_, at) => [`word/media/${at}.bin`, 'x']),
  )
  const whole = wordFile(documentXml(TEXT))
  return [
    refused('a zip bomb', big(bomb)),
    refused('sizes that lie', withSizes(big(41), 100)),
    refused('half a million empty paragraphs', wordFile(documentXml('<w:p/>'.repeat(500_000)))),
    refused(
      'five thousand nested tables',
      wordFile(
        documentXml(
          `${'<w:tbl><w:tr><w:tc>'.repeat(5000)}${TEXT}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`,
        ),
      ),
    ),
    refused('an outer entity', entity('<!ENTITY x SYSTEM "file:///etc/passwd">')),
    refused('a billion laughs', entity(`<!ENTITY l0 "哈">${laughs.join('')}`)),
    survived(
      'targets above the package',
      wordFile(
        documentXml(TEXT, blip('r:embed="rId1"')),
        rels(inside('rId1', 'image', '../../../etc/passwd')),
      ),
    ),
    survived(
      'pictures that lie outside',
      wordFile(
        documentXml(TEXT, ...[1, 2, 3, 4].map((at) => blip(`r:link="rId${at}"`))),
        rels(
          outside('rId1', 'image', 'file:///etc/passwd'),
          outside('rId2', 'image', '/etc/passwd'),
          outside('rId3', 'image', 'http://127.0.0.1:9/x.png'),
          outside('rId4', 'image', String.raw`\\10.0.0.9\share\x.png`),
        ),
      ),
    ),
    survived(
      'links that run',
      wordFile(
        documentXml(`<w:p><w:hyperlink r:id="rId1">${run(WORDS)}</w:hyperlink></w:p>`),
        rels(outside('rId1', 'hyperlink', 'javascript:alert(1)')),
      ),
    ),
    survived(
      'a picture that runs',
      wordFile(documentXml(TEXT, blip('r:embed="rId1"')), {
        ...rels(inside('rId1', 'image', 'media/a.svg')),
        'word/media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      }),
    ),
    refused('three thousand entries', wordFile(documentXml(TEXT), many)),
    refused('a part of 41 MB', big(41)),
    damaged('half a file', whole.subarray(0, whole.length / 2)),
    damaged('an encrypted file', encrypted(whole)),
  ]
}

/** Thirty that a desk may get on any day; each has the words that must come through. */
export function honestFiles(): readonly HonestFile[] {
  const of = (
    name: string,
    body: string,
    others: Readonly<Record<string, string | Uint8Array>> = {},
  ): HonestFile => ({ name, bytes: wordFile(documentXml(body), others), words: WORDS })
  const xml = documentXml(TEXT)
  const as = (name: string, bytes: Uint8Array): HonestFile => ({ name, bytes, words: WORDS })
  const FIRST = {
    pandoc: '云梦湖区',
    'libre-office': '青石桥社区',
    'docx-library': '柳溪镇',
    word: '云梦湖区',
    wps: '青石桥社区',
  }
  const notes = (kind: string) => ({
    [`word/${kind}s.xml`]: `<w:${kind}s><w:${kind} w:id="2">${TEXT}</w:${kind}></w:${kind}s>`,
  })
  const numbers = Array.from({ length: 300 }, (_, at) => at)
  const comments = `<w:comments>${numbers.map((at) => `<w:comment w:id="${at}" w:author="周望舒">${paragraph('请核')}</w:comment>`).join('')}</w:comments>`
  const commented = numbers
    .map(
      (at) =>
        `<w:p><w:commentRangeStart w:id="${at}"/>${run(WORDS)}<w:commentRangeEnd w:id="${at}"/></w:p>`,
    )
    .join('')
  const photos = numbers.slice(0, 60)
  const big = `${TEXT.repeat(4940)}${photos.map((at) => blip(`r:embed="p${at}"`)).join('')}`
  const strict = xml.replace(
    'xmlns:w="w"',
    'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" w:conformance="strict"',
  )
  return [
    ...PRODUCERS.map((name) => ({ name, bytes: wordFixture(name), words: FIRST[name] })),
    of('5 000 paragraphs and 60 pictures', big, {
      ...rels(...photos.map((at) => inside(`p${at}`, 'image', `media/p${at}.png`))),
      ...Object.fromEntries(photos.map((at) => [`word/media/p${at}.png`, DOT])),
    }),
    as('strict', wordFile(strict)),
    as('UTF-16, small end first', wordFile('', { 'word/document.xml': utf16(xml) })),
    as('UTF-16, big end first', wordFile('', { 'word/document.xml': utf16(xml).swap16() })),
    as('not deflated', zipSync({ 'word/document.xml': strToU8(xml) }, { level: 0 })),
    as('words behind the archive', withComment(wordFile(xml))),
    as('names in capitals', zipSync({ 'WORD/Document.xml': strToU8(xml) })),
    as('a byte order mark', wordFile(`\uFEFF${xml}`)),
    of('only a table', table(WORDS, 2)),
    {
      ...of('only a picture', blip('r:embed="p1"'), {
        ...rels(inside('p1', 'image', 'media/1.png')),
        'word/media/1.png': DOT,
      }),
      words: '\uFFFC',
    },
    of('a table of 3 000 cells', table(WORDS, 500)),
    of('a table in a table', `<w:tbl><w:tr><w:tc>${table(WORDS, 1)}</w:tc></w:tr></w:tbl>`),
    of('300 comments', commented, { 'word/comments.xml': comments }),
    of('one paragraph of 60 000 characters', paragraph(WORDS.repeat(10_000))),
    of('5 000 runs in a paragraph', paragraph(...Array<string>(5000).fill(WORDS))),
    of(
      'sixty controls in one another',
      `${'<w:sdt><w:sdtContent>'.repeat(60)}${TEXT}${'</w:sdtContent></w:sdt>'.repeat(60)}`,
    ),
    of(
      'a text box',
      `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${TEXT}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    ),
    of(
      'a footnote',
      `<w:p>${run(WORDS)}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      notes('footnote'),
    ),
    of(
      'an endnote',
      `<w:p>${run(WORDS)}<w:r><w:endnoteReference w:id="2"/></w:r></w:p>`,
      notes('endnote'),
    ),
    of('headers and footers', TEXT, {
      'word/header1.xml': `<w:hdr>${paragraph('页眉')}</w:hdr>`,
      ...rels(inside('h', 'header', 'header1.xml')),
    }),
    of(
      'hidden words',
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>不见</w:t></w:r>${run(WORDS)}</w:p>`,
    ),
    of('all inserted', `<w:p><w:ins w:author="林小禾">${run(WORDS)}</w:ins></w:p>`),
    of(
      'a ruby',
      `<w:p><w:r><w:ruby><w:rt>${run('wú')}</w:rt><w:rubyBase>${run('梧')}</w:rubyBase></w:ruby></w:r>${run(WORDS)}</w:p>`,
    ),
    of('picture of another program', `${TEXT}${blip('r:embed="p1"')}`, {
      ...rels(inside('p1', 'image', 'media/1.wmf')),
      'word/media/1.wmf': new Uint8Array([1, 2]),
    }),
    of('comments and instructions in the XML', `<!-- x --><?y z?>${TEXT}`),
  ]
}

function utf16(xml: string): Buffer {
  return Buffer.from(`\uFEFF${xml}`, 'utf16le')
}

/** The same archive, whose directory says of every entry that it unfolds to so many bytes. */
function withSizes(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip)
  for (const at of headersIn(bytes, 0x02014b50)) bytes.writeUInt32LE(size, at + 24)
  for (const at of headersIn(bytes, 0x04034b50)) bytes.writeUInt32LE(size, at + 22)
  return bytes
}

/** Says that it is encrypted, and is not what it was. */
function encrypted(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip)
  for (const at of headersIn(bytes, 0x02014b50)) bytes.writeUInt16LE(1, at + 8)
  for (const at of headersIn(bytes, 0x04034b50)) {
    bytes.writeUInt16LE(1, at + 6)
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    bytes.fill(0xff, from, from + bytes.readUInt32LE(at + 18))
  }
  return bytes
}

function withComment(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.concat([zip, Buffer.from('archived')])
  bytes.writeUInt16LE(8, zip.length - 2)
  return bytes
}

function headersIn(bytes: Buffer, signature: number): readonly number[] {
  const sign = Buffer.alloc(4)
  sign.writeUInt32LE(signature)
  const found: number[] = []
  for (let at = bytes.indexOf(sign); at !== -1; at = bytes.indexOf(sign, at + 4)) found.push(at)
  return found
}

function refused(name: string, bytes: Uint8Array): HostileFile {
  return { name, bytes, answer: 'hostile-word-file' }
}

function damaged(name: string, bytes: Uint8Array): HostileFile {
  return { name, bytes, answer: 'damaged-word-file' }
}

function survived(name: string, bytes: Uint8Array): HostileFile {
  return { name, bytes, answer: { words: WORDS } }
}
