/* oxlint-disable max-params -- they name what stands in the file, in its order */
import {
  CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, Document,
  ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, ImageRun, InsertedTextRun, Packer,
  Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType,
} from 'docx'
import { keepFile, PICTURE } from './keep.mjs'

/** Writes `docx-library.docx` with docx 9.15. By hand only. */
const p = (...children) => new Paragraph({ children })
const t = (text) => new TextRun(text)
const change = (text, id, author, date) => ({ text, id, author, date })
const ZHOU = ['周望舒', '2026-11-20T08:00:00Z']
const LIN = ['林小禾', '2026-11-20T09:30:00Z']
const cell = (text, more = {}) => new TableCell({ children: [p(t(text))], ...more })
const comment = (id, [author, date], text, more = {}) => ({
  id, author, date: new Date(date), initials: author[0], children: [p(t(text))], ...more,
})
const item = (text) =>
  new Paragraph({ numbering: { reference: 'lines', level: 0 }, children: [t(text)] })

const document = new Document({
  creator: 'x', lastModifiedBy: 'x',
  numbering: { config: [{ reference: 'lines', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] },
  footnotes: { 1: { children: [p(t('以当日公告为准。'))] } },
  comments: { children: [
    comment(0, ZHOU, '请核实人数'),
    comment(1, LIN, '已数过门票', { parentId: 0 }),
    comment(2, LIN, '补一句'),
  ] },
  sections: [{ children: [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [t('柳溪镇办起稻田音乐会')] }),
    p(t('　　本报讯 11月20日，'), new DeletedTextRun(change('预计', 1, ...ZHOU)),
      new InsertedTextRun(change('当晚', 2, ...ZHOU)), t('到场'), new CommentRangeStart(0),
      new CommentRangeStart(1), t('1286人'), new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }), new CommentRangeEnd(1),
      new TextRun({ children: [new CommentReference(1)] }), t('。')),
    p(t('19时开场'), new TextRun({ break: 1, text: '21时散场，' }),
      new InsertedTextRun(change('村民自带板凳', 3, ...LIN)), new CommentRangeStart(2), t('。'),
      new CommentRangeEnd(2), new TextRun({ children: [new CommentReference(2)] })),
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [t('曲目')] }),
    item('稻花香'), item('渡口'),
    p(t('节目单见'), new ExternalHyperlink({ link: 'https://www.example.com/song', children: [t('镇政府网站')] }),
      t('。'), new FootnoteReferenceRun(1)),
    p(new ImageRun({ type: 'png', data: PICTURE, transformation: { width: 80, height: 60 },
      altText: { name: '图', title: '图', description: '稻田里的舞台' } })),
    new Table({ rows: [
      new TableRow({ children: [cell('场次', { columnSpan: 2 }), cell('人数')] }),
      new TableRow({ children: [cell('周六', { verticalMerge: VerticalMergeType.RESTART }), cell('上半场'), cell('600')] }),
      new TableRow({ children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('下半场'), cell('686')] }),
    ] }),
  ] }],
})
keepFile('docx-library', await Packer.toBuffer(document))
