/* oxlint-disable max-params -- they name what stands in the file, in its order */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepFile, PICTURE } from './keep.mjs'

/** Writes `libre-office.docx` with LibreOffice 7.4, which knows no answers to comments. By hand only. */
const who = (author, date) => `<dc:creator>${author}</dc:creator><dc:date>${date}</dc:date>`
const ZHOU = who('周望舒', '2026-11-20T08:00:00')
const LIN = who('林小禾', '2026-11-20T09:30:00')
const region = (id, sort, author, deleted = '') =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:${sort}><office:change-info>${author}</office:change-info>${deleted}</text:${sort}></text:changed-region>`
const inserted = (id, text) =>
  `<text:change-start text:change-id="${id}"/>${text}<text:change-end text:change-id="${id}"/>`
const deleted = (id) => `<text:change text:change-id="${id}"/>`
const comment = (name, about, author, text, done = false) =>
  `<office:annotation office:name="${name}" loext:resolved="${done}">${author}<text:p>${text}</text:p></office:annotation>${about}<office:annotation-end office:name="${name}"/>`
const p = (inside) => `<text:p>${inside}</text:p>`
const cell = (text, spans = '') =>
  `<table:table-cell office:value-type="string"${spans}>${p(text)}</table:table-cell>`
const covered = '<table:covered-table-cell/>'
const row = (...cells) => `<table:table-row>${cells.join('')}</table:table-row>`

const BODY = `<text:tracked-changes>${[
  region('c1', 'deletion', ZHOU, p('预计')),
  region('c2', 'insertion', ZHOU),
  region('c3', 'insertion', LIN),
  region('c4', 'deletion', LIN, p('冒雨')),
].join('')}</text:tracked-changes><text:h text:outline-level="1">青石桥社区修好十八盏路灯</text:h>${[
  p(`　　本报讯 11月20日，${deleted('c1')}${inserted('c2', '全部')}路灯亮起，惠及${comment('n1', '1286户', ZHOU, '请核实户数', true)}居民。`),
  p(`白天检修<text:line-break/>夜里试灯，${deleted('c4')}${inserted('c3', '电工轮班')}${comment('n2', '值守', LIN, '补姓名')}。`),
].join('')}<text:h text:outline-level="2">路段</text:h><text:list text:style-name="L1"><text:list-item>${p('桥东路')}</text:list-item><text:list-item>${p('桥西路')}</text:list-item></text:list>${p(
  '名单见<text:a xlink:type="simple" xlink:href="https://www.example.com/lamp">社区网页</text:a>。<text:note text:id="f1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>以验收单为准。</text:p></text:note-body></text:note>',
)}${p(
  `<draw:frame draw:name="图" text:anchor-type="as-char" svg:width="2cm" svg:height="1.5cm"><draw:image draw:mime-type="image/png"><office:binary-data>${PICTURE.toString('base64')}</office:binary-data></draw:image><svg:desc>亮起的路灯</svg:desc></draw:frame>`,
)}<table:table><table:table-column table:number-columns-repeated="3"/>${[
  row(cell('路段', ' table:number-columns-spanned="2"'), covered, cell('盏数')),
  row(cell('桥东', ' table:number-rows-spanned="2"'), cell('上段'), cell('8')),
  row(covered, cell('下段'), cell('10')),
].join('')}</table:table>${p('')}`

const names = {
  office: 'office', text: 'text', table: 'table', style: 'style',
}
const oasis = Object.values(names)
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const XML = `<?xml version="1.0" encoding="UTF-8"?><office:document ${oasis} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/></text:list-style></office:automatic-styles><office:body><office:text>${BODY}</office:text></office:body></office:document>`

const folder = mkdtempSync(join(tmpdir(), 'fixture-'))
writeFileSync(join(folder, 'in.fodt'), XML)
const run = spawnSync('soffice', [
  '--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'docx:MS Word 2007 XML',
  '--outdir', folder, join(folder, 'in.fodt'),
])
if (run.status !== 0) throw new Error(String(run.stderr))
keepFile('libre-office', readFileSync(join(folder, 'in.docx')))
