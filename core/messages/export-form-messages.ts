import type { Message } from './message.ts'

export const exportFormMessages = {
  'export.form': { zh: '形式', en: 'Form' },
  'export.form-docx': { zh: 'Word', en: 'Word' },
  'export.form-docx-hint': {
    zh: '.docx，Word 和 WPS 都能打开',
    en: '.docx, for Word and WPS',
  },
  'export.form-pdf': { zh: 'PDF', en: 'PDF' },
  'export.form-pdf-hint': {
    zh: '由本机的 LibreOffice 按所选版式排成',
    en: 'Set in the chosen style by LibreOffice on this machine',
  },
  'export.form-txt': { zh: '纯文本', en: 'Text' },
  'export.form-txt-hint': {
    zh: '来稿单：引题、主题、副题、署名各一行，正文段首空两格，图片处写〔图：…〕',
    en: 'For a paper’s desk: a labelled line for each part of the headline, an indented body',
  },
  'export.form-md': { zh: 'Markdown', en: 'Markdown' },
  'export.form-md-hint': {
    zh: 'CommonMark 和表格，图片放在旁边的“图片”文件夹',
    en: 'CommonMark with tables, photos in a folder beside it',
  },
  'export.form-html': { zh: '网页', en: 'HTML' },
  'export.form-html-hint': {
    zh: '干净的 HTML，图片嵌在文件里，没有脚本和样式',
    en: 'Clean HTML with the photos in it, without scripts or styles',
  },
  'export.form-wechat': { zh: '公众号', en: 'WeChat' },
  'export.form-wechat-hint': {
    zh: '打开后全选、复制，贴进公众号后台；图片另存，按编号上传',
    en: 'Open, select all and paste into WeChat’s editor; photos lie beside it by number',
  },
  'export.form-proof': { zh: '校样', en: 'Proof' },
  'export.form-proof-hint': {
    zh: '行距加宽，校对符号引到页边，一校红、二校蓝、三校绿；用浏览器打开后打印',
    en: 'Wide lines, corrections in the margin, a colour for each round; print it from a browser',
  },
  'export.changes': { zh: '修订', en: 'Changes' },
  'export.changes-final': { zh: '最终稿', en: 'Final' },
  'export.changes-final-hint': { zh: '接受全部修订', en: 'All changes accepted' },
  'export.changes-tracked': { zh: '带修订与批注', en: 'Tracked' },
  'export.changes-tracked-hint': {
    zh: '对方可以逐处接受、拒绝',
    en: 'With comments; each to be accepted or rejected',
  },
  'export.changes-original': { zh: '原稿', en: 'Original' },
  'export.changes-original-hint': { zh: '拒绝全部修订', en: 'All changes rejected' },
  'export.contents': { zh: '前面加一页目录', en: 'Begin with a page of contents' },
  'export.notepad': {
    zh: '供旧版 Windows 软件打开（UTF-8 带 BOM，CRLF 换行）',
    en: 'For old Windows programs (UTF-8 with BOM, CRLF)',
  },
  'export.pattern': { zh: '文件名', en: 'File names' },
  'export.pattern-add': { zh: '插入{field}', en: 'Insert {field}' },
  'export.pattern-example': { zh: '例：{name}', en: 'For example: {name}' },
  'export.into': { zh: '放到', en: 'To' },
  'export.into-zip': { zh: '一个压缩包', en: 'One zip file' },
  'export.into-folder': { zh: '选一个文件夹', en: 'A folder I choose' },
  'export.some-failed': {
    zh: '有 {count} 篇没有导出，其余的都已导出',
    en: {
      one: '{count} article was not exported; all others were',
      other: '{count} articles were not exported; all others were',
    },
  },
  'export.all-failed': {
    zh: '{count} 篇都没有导出',
    en: { one: 'The article was not exported', other: 'None of {count} articles was exported' },
  },
  'export.retry': { zh: '重试', en: 'Try again' },
  'export.failure-unwritten': {
    zh: '写不成这种形式（{reason}）',
    en: 'It cannot be written in this form ({reason})',
  },
  'export.failure-too-long': {
    zh: '{seconds} 秒还没有写完，已停下',
    en: 'It was not written within {seconds} seconds',
  },
  'export.failure-no-office': {
    zh: '本机没有 LibreOffice，做不了 PDF；请安装 LibreOffice，或导出 Word 后在 Word、WPS 里另存为 PDF',
    en: 'There is no LibreOffice on this machine to make PDF; install it, or export to Word and save as PDF there',
  },
  'export.failure-no-pdf': {
    zh: 'LibreOffice 没有做出 PDF；请导出 Word 后在 Word、WPS 里另存为 PDF',
    en: 'LibreOffice made no PDF of it; export to Word and save as PDF there',
  },
  'export.wechat-copy': { zh: '复制', en: 'Copy' },
  'export.wechat-copied': {
    zh: '已复制为公众号格式，到公众号后台按 Ctrl+V',
    en: 'Copied for WeChat; paste it into its editor',
  },
  'export.wechat-copied-photos': {
    zh: '已复制为公众号格式；{count} 张图片要在后台上传，位置已标出，文件在“导出—公众号”里',
    en: 'Copied for WeChat; photos to upload at their marked places: {count}. Export the form WeChat for the files',
  },
} as const satisfies Record<string, Message>
