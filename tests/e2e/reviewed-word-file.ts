import { strToU8, zipSync } from 'fflate'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const changed = (id: number, by: string) =>
  `w:id="${id}" w:author="${by}" w:date="2026-03-01T08:00:00Z"`
const inserted = (id: number, text: string) => `<w:ins ${changed(id, '李四')}>${run(text)}</w:ins>`
const deleted = (id: number, text: string) =>
  `<w:del ${changed(id, '李四')}><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
const heading = (text: string, style: string) =>
  paragraph(run(text), `<w:pStyle w:val="${style}"/>`)
const item = (text: string) =>
  paragraph(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(run(text))}</w:tc>`).join('')}</w:tr>`

const PHOTO = paragraph(
  `<w:r><w:drawing><wp:inline><wp:extent cx="3600000" cy="2400000"/><wp:docPr id="1" name="图片 1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
)

const BODY = [
  heading('柴桑区老旧小区改造惠及三千户', '1'),
  paragraph(
    `${run('今年以来，柴桑区加快推进老旧小区改造，')}${deleted(1, '预计')}${inserted(2, '已经')}${run('惠及居民')}<w:commentRangeStart w:id="1"/>${run('三千二百户')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>${run('，群众满意度持续提升。')}`,
  ),
  paragraph(
    deleted(4, '这一段作者删去了，但是编辑还想看看。'),
    `<w:rPr><w:del ${changed(3, '李四')}/></w:rPr>`,
  ),
  heading('怎么改', '2'),
  paragraph(run('改造按照居民意愿分三步走，每一步都在小区公示栏公示。')),
  item('先改水电气'),
  item('再改楼道和屋面'),
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${row('小区', '户数')}${row('城南', '1200')}</w:tbl>`,
  paragraph(run('各小区改造完成后，由街道组织居民代表逐户回访。')),
  PHOTO,
  paragraph(run('改造后的城南小区。张三 摄')),
].join('')

const style = (id: string, name: string, level: number) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:outlineLvl w:val="${level}"/></w:pPr></w:style>`

type Said = { readonly id: string; readonly by: string; readonly text: string }

/** The id of its paragraph is how an answer names what it answers. */
const comment = ({ id, by, text }: Said) =>
  `<w:comment w:id="${id}" w:author="${by}" w:date="2026-03-01T09:00:00Z"><w:p w14:paraId="0000000${id}">${run(text)}</w:p></w:comment>`

const part = (name: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${name} ${NAMESPACES}>${content}</${name}>`

const RELATED: readonly (readonly [string, string, string])[] = [
  ['rId1', 'styles', 'styles.xml'],
  ['rId2', 'numbering', 'numbering.xml'],
  ['rId3', 'comments', 'comments.xml'],
  ['rId9', 'image', 'media/image1.png'],
]

const relation = ([id, type, target]: readonly [string, string, string]) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
const relations = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`

/**
 * A Word file as Word writes it: two changes and a struck paragraph of 李四, a comment of 王五 that
 * 李四 answered, a table, a list and a photo.
 */
export function reviewedWordFile(): Uint8Array {
  const texts = {
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relations(relation(['rId1', 'officeDocument', 'word/document.xml'])),
    'word/document.xml': part('w:document', `<w:body>${BODY}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relations(
      `${RELATED.map(relation).join('')}<Relationship Id="rId4" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>`,
    ),
    'word/styles.xml': part('w:styles', style('1', 'heading 1', 0) + style('2', 'heading 2', 1)),
    'word/numbering.xml': part(
      'w:numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ),
    'word/comments.xml': part(
      'w:comments',
      comment({ id: '1', by: '王五', text: '户数请与住建局核实' }) +
        comment({ id: '2', by: '李四', text: '已核实' }),
    ),
    'word/commentsExtended.xml': part(
      'w15:commentsEx',
      '<w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>',
    ),
  }
  return zipSync({
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
    'word/media/image1.png': new Uint8Array(DOT),
  })
}
