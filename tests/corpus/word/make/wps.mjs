/* oxlint-disable max-params */
import { keepParts, PICTURE } from './keep.mjs'
import { contentTypes, HEAD, NAMES, NUMBERING, part, picture, relations } from './story-xml.mjs'

/** `wps.docx`, by hand as WPS Office writes it: moments without a zone, indents by characters. */
const ZHOU = 'w:author="周望舒" w:date="2026-11-20T16:00:00Z"'
const LIN = 'w:author="WPS_1700000000" w:date="2026-11-20T17:30:00"'
const LOOK = '<w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>'
const r = (text) => `<w:r><w:rPr>${LOOK}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const ins = (id, who, inside) => `<w:ins w:id="${id}" ${who}>${inside}</w:ins>`
const del = (id, who, text) => `<w:del w:id="${id}" ${who}><w:r><w:rPr>${LOOK}</w:rPr><w:delText>${text}</w:delText></w:r></w:del>`
const p = (inside, pPr = '') => `<w:p><w:pPr>${pPr}<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:pPr>${inside}</w:p>`
const start = (id) => `<w:commentRangeStart w:id="${id}"/>`
const end = (id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
const indent = '<w:ind w:firstLine="640" w:firstLineChars="200"/>'
const tc = (text, tcPr = '') => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${p(text === '' ? '' : r(text))}</w:tc>`
const tr = (...cells) => `<w:tr>${cells.join('')}</w:tr>`

const body = [
  p(r('青石桥社区修好十八盏路灯'), '<w:pStyle w:val="2"/><w:jc w:val="center"/>'),
  p(`${r('本报讯')}${r(' 11月20日，')}${del(1, ZHOU, '预计')}${ins(2, ZHOU, r('全部'))}${r('路灯亮起，惠及')}${start(0)}${r('1286户')}${end(0)}${r('居民。')}`, indent),
  p(`${r('　　白天检修')}<w:r><w:br w:type="textWrapping"/></w:r>${r('夜里试灯，')}${ins(3, LIN, `${r('电工')}${r('轮班')}`)}${start(1)}${start(2)}${r('值守')}${end(1)}${end(2)}${r('。')}`),
  p(r('路段'), '<w:pStyle w:val="3"/>'),
  p(r('桥东路'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  p(r('桥西路'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  p(`${r('名单见')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://www.example.com/lamp" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('社区网页')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('。')}<w:r><w:footnoteReference w:id="0"/></w:r>`, indent),
  p(`<w:r><w:drawing>${picture(1, 'IMG_20261120')}</w:drawing></w:r>`),
  `<w:tbl><w:tblPr><w:tblStyle w:val="5"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${tr(tc('路段', '<w:gridSpan w:val="2"/>'), tc('盏数'))}${tr(tc('桥东', '<w:vMerge w:val="restart"/>'), tc('上段'), tc('8'))}${tr(tc('', '<w:vMerge w:val="continue"/>'), tc('下段'), tc('10'))}</w:tbl>`,
  p(''),
].join('')

const comment = (id, who, paraId, text) =>
  `<w:comment w:id="${id}" ${who} w:initials=""><w:p w14:paraId="${paraId}"><w:pPr><w:pStyle w:val="4"/></w:pPr>${r(text)}</w:p></w:comment>`
const style = (type, id, name, inside = '') => `<w:style w:type="${type}" w:styleId="${id}"${id === '1' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${inside}</w:style>`

keepParts('wps', {
  '[Content_Types].xml': contentTypes(['styles', 'numbering', 'footnotes', 'comments', 'commentsExtended']),
  '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml'], ['rId4', 'custom-properties', 'docProps/custom.xml']),
  'docProps/custom.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.18608</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="ICV"><vt:lpwstr>0123456789ABCDEF</vt:lpwstr></property></Properties>`,
  'word/document.xml': `${HEAD}<w:document ${NAMES} xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData" mc:Ignorable="w14 w15"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': relations(
    ['rId1', 'styles', 'styles.xml'], ['rId2', 'numbering', 'numbering.xml'], ['rId3', 'footnotes', 'footnotes.xml'],
    ['rId4', 'comments', 'comments.xml'], ['rId5', 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended', 'commentsExtended.xml'],
    ['rId6', 'customXml', '../customXml/item1.xml'], ['rId10', 'image', 'media/image1.png'],
  ),
  'customXml/item1.xml': `${HEAD}<s:customData xmlns="http://www.wps.cn/officeDocument/2013/wpsCustomData" xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"><customSectProps><customSectPr/></customSectProps></s:customData>`,
  'word/styles.xml': part('styles', `${style('paragraph', '1', 'Normal')}${style('paragraph', '2', 'heading 1', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>')}${style('paragraph', '3', 'heading 2', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>')}${style('paragraph', '4', 'annotation text')}${style('table', '5', 'Normal Table')}`),
  'word/numbering.xml': NUMBERING,
  'word/footnotes.xml': part('footnotes', `<w:footnote w:type="separator" w:id="2"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="0"><w:p><w:r><w:footnoteRef/></w:r>${r(' 以验收单为准。')}</w:p></w:footnote>`),
  'word/comments.xml': part('comments', `${comment(0, ZHOU, '4D000001', '请核实户数')}${comment(1, LIN, '4D000002', '补姓名')}${comment(2, ZHOU, '4D000003', '周五补上')}`),
  'word/commentsExtended.xml': `${HEAD}<w15:commentsEx ${NAMES}><w15:commentEx w15:paraId="4D000001" w15:done="1"/><w15:commentEx w15:paraId="4D000002" w15:done="0"/><w15:commentEx w15:paraId="4D000003" w15:paraIdParent="4D000002" w15:done="0"/></w15:commentsEx>`,
  'word/media/image1.png': PICTURE,
})
