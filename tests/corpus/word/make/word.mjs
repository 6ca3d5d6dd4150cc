/* oxlint-disable max-params -- they name what stands in the file, in its order */
import { keepParts, PICTURE } from './keep.mjs'
import { contentTypes, HEAD, NAMES, NUMBERING, part, picture, relations } from './story-xml.mjs'

/** `word.docx`, by hand as Word 2021 writes it. */
const ZHOU = 'w:author="周望舒" w:date="2026-11-20T08:00:00Z"'
const LIN = 'w:author="林小禾" w:date="2026-11-20T09:30:00Z"'
const r = (text, rPr = '<w:rFonts w:hint="eastAsia"/>') =>
  `<w:r w:rsidRPr="00A1B2C3"><w:rPr>${rPr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const ins = (id, who, inside) => `<w:ins w:id="${id}" ${who}>${inside}</w:ins>`
const gone = (text) => `<w:r w:rsidDel="00C0FFEE"><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:delText>${text}</w:delText></w:r>`
const del = (id, who, text) => `<w:del w:id="${id}" ${who}>${gone(text)}</w:del>`
let paragraphs = 0
const p = (inside, pPr = '') =>
  `<w:p w14:paraId="1A0000${String((paragraphs += 1)).padStart(2, '0')}" w14:textId="77777777" w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3"><w:pPr>${pPr}</w:pPr>${inside}</w:p>`
const start = (id) => `<w:commentRangeStart w:id="${id}"/>`
const end = (id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="a5"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`
const tc = (text, tcPr = '') => `<w:tc><w:tcPr><w:tcW w:w="2765" w:type="dxa"/>${tcPr}</w:tcPr>${p(text === '' ? '' : r(text))}</w:tc>`
const tr = (...cells) => `<w:tr w:rsidR="00A1B2C3" w14:paraId="2B000001" w14:textId="77777777">${cells.join('')}</w:tr>`
const field = (code, result) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const body = [
  p(`<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${r('云梦湖区')}<w:proofErr w:type="spellStart"/>${r('开通三条', '<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia"/>')}<w:proofErr w:type="spellEnd"/>${r('水上公交线路')}`, '<w:pStyle w:val="1"/>'),
  p(`${r('　　本报讯 ')}<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate"><w:smartTagPr><w:attr w:name="Year" w:val="2026"/></w:smartTagPr>${r('11月20日')}</w:smartTag>${r('，云梦湖区水上公交开通，')}${del(1, ZHOU, '预计')}${ins(2, ZHOU, r('首日'))}${r('运送乘客')}${start(0)}${start(1)}${r('1286')}${r('人次')}${end(0)}${end(1)}${r('。')}`, '<w:spacing w:line="360" w:lineRule="auto"/>'),
  p(`${r('首班船6时30分')}<w:r><w:br/></w:r>${r('末班船21时')}<w:moveFromRangeStart w:id="3" ${LIN} w:name="move1"/><w:moveFrom w:id="4" ${LIN}>${r('，凭证免费')}</w:moveFrom><w:moveFromRangeEnd w:id="3"/>${r('。')}`),
  p(`${r('老人乘船')}<w:moveToRangeStart w:id="5" ${LIN} w:name="move1"/><w:moveTo w:id="6" ${LIN}>${r('，凭证免费')}</w:moveTo><w:moveToRangeEnd w:id="5"/>${r('，')}${start(2)}${ins(7, LIN, r('遇大风停航'))}${end(2)}${r('。')}`),
  p(r('两段本是一段，'), `<w:rPr><w:ins w:id="8" ${ZHOU}/></w:rPr>`),
  p(r('编辑分开了。')),
  p(del(9, LIN, '这一段整段删去。'), `<w:rPr><w:del w:id="10" ${LIN}/></w:rPr>`),
  `<w:sdt><w:sdtPr><w:alias w:val="小标题"/><w:id w:val="1"/></w:sdtPr><w:sdtContent>${p(r('怎样乘船'), '<w:pStyle w:val="2"/>')}</w:sdtContent></w:sdt>`,
  p(r('码头至大学城'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  p(r('码头至湿地公园'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  p(`${r('班次见')}<w:hyperlink r:id="rId11" w:history="1">${r('区政府网站', '<w:rStyle w:val="a6"/>')}</w:hyperlink>${r('或')}${field('HYPERLINK "https://www.example.com/app" \\o "x"', r('乘船码'))}${r('。')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>`),
  p(`<w:r><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${picture(1, '湖面上的船')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:60pt;height:45pt"><v:imagedata r:id="rId10"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`),
  `<w:tbl><w:tblPr><w:tblStyle w:val="a3"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2765"/><w:gridCol w:w="2765"/><w:gridCol w:w="2765"/></w:tblGrid>${tr(tc('线路', '<w:gridSpan w:val="2"/>'), tc('票价'))}${tr(tc('一线', '<w:vMerge w:val="restart"/>'), tc('平日'), tc('2元'))}${tr(tc('', '<w:vMerge/>'), tc('周末'), tc('3元'))}</w:tbl>`,
  p(''),
].join('')

const comment = (id, who, paraId, text) =>
  `<w:comment w:id="${id}" ${who} w:initials="编"><w:p w14:paraId="${paraId}" w14:textId="77777777"><w:pPr><w:pStyle w:val="a7"/></w:pPr><w:r><w:rPr><w:rStyle w:val="a5"/></w:rPr><w:annotationRef/></w:r>${r(text)}</w:p></w:comment>`
const style = (type, id, name, inside = '') => `<w:style w:type="${type}" w:styleId="${id}"${id === 'a' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${inside}</w:style>`
const W15 = 'http://schemas.microsoft.com/office/2011/relationships'

keepParts('word', {
  '[Content_Types].xml': contentTypes(['styles', 'numbering', 'footnotes', 'comments', 'commentsExtended', 'commentsIds', 'people']),
  '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
  'word/document.xml': part('document', `<w:body>${body}<w:sectPr w:rsidR="00A1B2C3"><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>`),
  'word/_rels/document.xml.rels': relations(
    ['rId1', 'styles', 'styles.xml'], ['rId2', 'numbering', 'numbering.xml'], ['rId3', 'footnotes', 'footnotes.xml'],
    ['rId4', 'comments', 'comments.xml'], ['rId5', `${W15}/commentsExtended`, 'commentsExtended.xml'],
    ['rId6', 'http://schemas.microsoft.com/office/2016/09/relationships/commentsIds', 'commentsIds.xml'],
    ['rId7', `${W15}/people`, 'people.xml'], ['rId8', 'theme', 'theme/theme1.xml'],
    ['rId10', 'image', 'media/image1.png'], ['rId11', 'hyperlink', 'https://www.example.com/ship', ' TargetMode="External"'],
  ),
  'word/styles.xml': part('styles', `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>${style('paragraph', 'a', 'Normal')}${style('paragraph', '1', 'heading 1', '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>')}${style('paragraph', '2', 'heading 2', '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>')}${style('table', 'a3', 'Table Grid')}${style('character', 'a5', 'annotation reference')}${style('character', 'a6', 'Hyperlink')}${style('paragraph', 'a7', 'annotation text')}`),
  'word/numbering.xml': NUMBERING,
  'word/footnotes.xml': part('footnotes', `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>${r(' 以当日公告为准。')}</w:p></w:footnote>`),
  'word/comments.xml': part('comments', `${comment(0, ZHOU, '3C000001', '请核实人数')}${comment(1, LIN, '3C000002', '已向船务公司核实')}${comment(2, LIN, '3C000003', '风力几级？')}`),
  'word/commentsExtended.xml': `${HEAD}<w15:commentsEx ${NAMES}><w15:commentEx w15:paraId="3C000001" w15:done="1"/><w15:commentEx w15:paraId="3C000002" w15:paraIdParent="3C000001" w15:done="1"/><w15:commentEx w15:paraId="3C000003" w15:done="0"/></w15:commentsEx>`,
  'word/commentsIds.xml': `${HEAD}<w16cid:commentsIds xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"><w16cid:commentId w16cid:paraId="3C000001" w16cid:durableId="2A000001"/></w16cid:commentsIds>`,
  'word/people.xml': `${HEAD}<w15:people ${NAMES}><w15:person w15:author="周望舒"><w15:presenceInfo w15:providerId="None" w15:userId="周望舒"/></w15:person></w15:people>`,
  'word/theme/theme1.xml': `${HEAD}<a:theme ${NAMES} name="Office"><a:themeElements><a:fontScheme name="Office"><a:majorFont><a:latin typeface="等线 Light"/><a:ea typeface=""/><a:font script="Hans" typeface="等线 Light"/></a:majorFont><a:minorFont><a:latin typeface="等线"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`,
  'word/media/image1.png': PICTURE,
})
