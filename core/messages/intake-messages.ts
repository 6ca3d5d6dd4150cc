import type { Message } from './message.ts'

export const intakeMessages = {
  'intake.name': { zh: '拆稿', en: 'Take in a page' },
  'intake.pasted': { zh: '粘贴的版面', en: 'Pasted page' },
  'intake.give': { zh: '把一版来稿交给区闻', en: 'Give Quwen a page of copy' },
  'intake.give-hint': {
    zh: '按 {shortcut} 粘贴整版，或把 .docx、.txt 文件拖到这里，一次几个也行；这台电脑装了 LibreOffice 的，.doc、.wps、.rtf、.odt 也行。原稿会原样留存。',
    en: 'Paste a whole page with {shortcut}, or drop .docx or .txt files here, several at once if you like; where LibreOffice is installed, .doc, .wps, .rtf and .odt too. The source is kept as it came.',
  },
  'intake.pick': { zh: '选文件…', en: 'Choose files…' },
  'intake.paste': { zh: '从剪贴板粘贴', en: 'Paste from the clipboard' },
  'intake.paste-by-key': {
    zh: '读不到剪贴板。请按 {shortcut} 粘贴。',
    en: 'The clipboard cannot be read. Press {shortcut} to paste.',
  },
  'intake.nothing-copied': {
    zh: '剪贴板里没有文字。请先在 Word、WPS 或微信里复制。',
    en: 'There is no text on the clipboard. Copy it in Word, WPS or WeChat first.',
  },
  'intake.unfinished': { zh: '有一版还没拆完：{name}', en: 'Unfinished page: {name}' },
  'intake.reading': { zh: '正在读取 {name}', en: 'Reading {name}' },
  'intake.splitting': { zh: '正在拆稿，已读 {percent} %', en: 'Splitting, {percent} % read' },
  'intake.cancel': { zh: '取消', en: 'Cancel' },
  'intake.cancelled': { zh: '已取消：{name}', en: 'Cancelled: {name}' },
  'intake.failed': {
    zh: '没有读成：{name}。请再试一次。',
    en: '{name} could not be read. Try again.',
  },
  'intake.waiting': {
    zh: '后面还有 {count} 个：{names}',
    en: '{count} more: {names}',
  },
  'intake.refused': { zh: '没有导入的文件', en: 'Files not taken in' },
  'intake.dismiss': { zh: '知道了', en: 'Got it' },
  'intake.articles': {
    zh: '{count} 篇',
    en: { one: '{count} article', other: '{count} articles' },
  },
  'intake.no-articles': {
    zh: '没有拆出稿件。右边搁置的文字可以逐行取回。',
    en: 'No article was found. What was set aside can be taken back line by line.',
  },
  'intake.encoding': { zh: '编码 {encoding}', en: '{encoding}' },
  'intake.doubts': { zh: '{count} 处存疑', en: { one: '{count} doubt', other: '{count} doubts' } },
  'intake.no-doubts': { zh: '没有存疑', en: 'No doubts' },
  'intake.doubtful': { zh: '存疑：{reason}', en: 'Doubtful: {reason}' },
  'intake.doubt-next': { zh: '下一处存疑', en: 'Next doubt' },
  'intake.doubt-previous': { zh: '上一处存疑', en: 'Previous doubt' },
  'intake.undo': { zh: '撤销', en: 'Undo' },
  'intake.redo': { zh: '重做', en: 'Redo' },
  'intake.take-in': {
    zh: '收入稿库 {count} 篇',
    en: { one: 'Take in {count} article', other: 'Take in {count} articles' },
  },
  'intake.take-in-anyway': { zh: '仍要拆稿', en: 'Take it in again' },
  'intake.taking-in': { zh: '正在收入…', en: 'Taking in…' },
  'intake.taken-in': {
    zh: '已收入 {count} 篇',
    en: { one: '{count} article taken in', other: '{count} articles taken in' },
  },
  'intake.take-in-failed': { zh: '没有收入：{reason}', en: 'Not taken in: {reason}' },
  'intake.read-only': {
    zh: '稿库现在只读，收入要等可以编辑以后。',
    en: 'The library is read-only now; the page can be taken in once it is not.',
  },
  'intake.put-away': { zh: '不拆了', en: 'Put this page away' },
  'intake.put-away-done': { zh: '已放下：{name}', en: 'Put away: {name}' },
  'intake.before': {
    zh: '这一版 {at} 已经收入过 {count} 篇：',
    en: {
      one: 'This very page was taken in on {at}, as {count} article:',
      other: 'This very page was taken in on {at}, as {count} articles:',
    },
  },
  'intake.left-pictures': {
    zh: '复制的内容里有 {count} 张图片没有带进来，收入后在稿件里插入。',
    en: {
      one: '{count} picture did not come along with the text; insert it in its article later.',
      other:
        '{count} pictures did not come along with the text; insert them in their articles later.',
    },
  },
  'intake.left-deletions': {
    zh: 'Word 修订里已删除的 {count} 处没有带进来。',
    en: {
      one: '{count} passage deleted by a tracked change was left out.',
      other: '{count} passages deleted by tracked changes were left out.',
    },
  },
  'intake.word-photos': {
    zh: 'Word 里的 {count} 张照片会跟着稿件收入。',
    en: {
      one: '{count} photo of the Word file comes along with its article.',
      other: '{count} photos of the Word file come along with their articles.',
    },
  },
  'intake.page-details': { zh: '这一版', en: 'This page' },
  'intake.source-hint': {
    zh: '原稿 {count} 行',
    en: { one: 'Source, {count} line', other: 'Source, {count} lines' },
  },
  'intake.proposal': { zh: '拆成的稿件', en: 'Proposed articles' },
  'intake.keys': {
    zh: '↑↓ 移动　←→ 光标　回车 拆段　退格 并段　N 另起一篇　M 并入上一篇　1–8 改样式　Delete 不要　右键 全部操作',
    en: '↑↓ move · ←→ cursor · Enter splits · Backspace joins · N new article · M join article · 1–8 role · Delete sets aside · right-click for all',
  },
  'intake.article': { zh: '第 {number} 篇', en: 'Article {number}' },
  'intake.article-count': {
    zh: '{count} 字',
    en: { one: '{count} character', other: '{count} characters' },
  },
  'intake.exclude': { zh: '这篇不要', en: 'Leave this article out' },
  'intake.section-of': { zh: '第 {number} 篇的栏目', en: 'Section of article {number}' },
  'intake.genre-of': { zh: '第 {number} 篇的体裁', en: 'Genre of article {number}' },
  'intake.section-as-page': { zh: '栏目同上', en: 'Section as page' },
  'intake.set-aside': { zh: '搁置 {count} 处', en: '{count} set aside' },
  'intake.set-aside-hint': {
    zh: '不进任何一篇，原稿里都在；需要的可以取回。',
    en: 'In no article, but still in the source; take back what you need.',
  },
  'intake.actions': { zh: '这一段的操作', en: 'What to do with this' },
  'intake.seam': { zh: '这里由两处接成', en: 'Joined here from two places' },

  'intake.role.kicker': { zh: '引题', en: 'Kicker' },
  'intake.role.title': { zh: '主标题', en: 'Title' },
  'intake.role.subtitle': { zh: '副题', en: 'Subtitle' },
  'intake.role.paragraph': { zh: '正文', en: 'Paragraph' },
  'intake.role.subheading': { zh: '小标题', en: 'Sub-heading' },
  'intake.role.list-item': { zh: '列表项', en: 'List item' },
  'intake.role.byline': { zh: '署名', en: 'Byline' },
  'intake.role.caption': { zh: '图注', en: 'Caption' },
  'intake.role.photo': { zh: '照片', en: 'Photo' },
  'intake.role.table': { zh: '表格', en: 'Table' },
  'intake.mark.kicker': { zh: '引', en: 'K' },
  'intake.mark.title': { zh: '题', en: 'T' },
  'intake.mark.subtitle': { zh: '副', en: 'S' },
  'intake.mark.paragraph': { zh: '文', en: '¶' },
  'intake.mark.subheading': { zh: '小', en: 'H' },
  'intake.mark.list-item': { zh: '列', en: 'L' },
  'intake.mark.byline': { zh: '署', en: 'B' },
  'intake.mark.caption': { zh: '注', en: 'C' },
  'intake.mark.photo': { zh: '图', en: 'P' },
  'intake.mark.table': { zh: '表', en: '#' },
  'intake.mark.set-aside': { zh: '搁', en: '–' },

  'intake.do.role': { zh: '改为', en: 'Turn into' },
  'intake.do.start-article': { zh: '从这里另起一篇', en: 'Begin an article here' },
  'intake.do.join-article': { zh: '并入上一篇', en: 'Join with the article above' },
  'intake.do.split': { zh: '在光标处拆段', en: 'Split at the cursor' },
  'intake.do.join': { zh: '与上一段接成一段', en: 'Join with the one above' },
  'intake.do.move-up': { zh: '上移', en: 'Move up' },
  'intake.do.move-down': { zh: '下移', en: 'Move down' },
  'intake.do.set-aside': { zh: '不要，搁置', en: 'Set aside' },
  'intake.do.exclude': { zh: '整篇不要', en: 'Leave the whole article out' },
  'intake.do.take-back': { zh: '取回', en: 'Take back' },
  'intake.key.enter': { zh: '回车', en: 'Enter' },
  'intake.key.backspace': { zh: '退格', en: 'Backspace' },
  'intake.error.not-found': { zh: '找不到这个文件：{path}', en: 'There is no such file: {path}' },
  'intake.error.too-large': {
    zh: '文件有 {size}，超过 {limit} 的上限，没有读取。请把它拆成几个文件，或把文字复制过来粘贴。',
    en: 'The file has {size}, over the limit of {limit}, and was not read. Split it up, or copy the text and paste it.',
  },
  'intake.error.empty': {
    zh: '里面没有文字。如果是扫描件或图片，请先识别成文字。',
    en: 'There is no text in it. A scan or a picture has to be turned into text first.',
  },
  'intake.error.doc': {
    zh: '这是旧版 Word（.doc）文件。请在 Word 或 WPS 里打开它，另存为 .docx，再拖进来。',
    en: 'This is an old Word file (.doc). Open it in Word or WPS, save it as .docx, and drop that here.',
  },
  'intake.error.wps': {
    zh: '这是 WPS 文字（.wps）文件。请在 WPS 里打开它，另存为 .docx，再拖进来。',
    en: 'This is a WPS Writer file (.wps). Open it in WPS, save it as .docx, and drop that here.',
  },
  'intake.error.pdf': {
    zh: '这是 PDF。请打开它，选中文字复制，回到这里粘贴；版面复制来的断行会自动接好。',
    en: 'This is a PDF. Open it, copy the text and paste it here; lines that the layout tore are joined again.',
  },
  'intake.error.picture': {
    zh: '这是一张图片，不是稿件。请先导入文字，再在稿件里插入图片。',
    en: 'This is a picture, not copy. Take in the text first, then insert the picture into its article.',
  },
  'intake.error.zip': {
    zh: '这是压缩包。请先解压，再把里面的 .docx 或 .txt 拖进来（可以一次拖几个）。',
    en: 'This is an archive. Unpack it and drop the .docx or .txt files inside; several at once will do.',
  },
  'intake.error.xlsx': {
    zh: '这是表格（Excel）文件。请打开它，复制要用的部分，回到这里粘贴。',
    en: 'This is a spreadsheet. Open it, copy the part you need, and paste it here.',
  },
  'intake.error.pptx': {
    zh: '这是演示（PowerPoint）文件。请打开它，复制要用的文字，回到这里粘贴。',
    en: 'This is a presentation. Open it, copy the text you need, and paste it here.',
  },
  'intake.error.rtf': {
    zh: '这是 RTF 文件。请在 Word 或 WPS 里打开它，另存为 .docx，再拖进来。',
    en: 'This is an RTF file. Open it in Word or WPS, save it as .docx, and drop that here.',
  },
  'intake.error.odt': {
    zh: '这是 OpenDocument（.odt）文件。请在 WPS 或 LibreOffice 里打开它，另存为 .docx，再拖进来。',
    en: 'This is an OpenDocument file (.odt). Open it in WPS or LibreOffice, save it as .docx, and drop that here.',
  },
  'intake.error.other': {
    zh: '认不出这种文件。可以导入 .docx 和 .txt，或者把文字复制过来粘贴。',
    en: 'This kind of file is not understood. Take in .docx or .txt, or copy the text and paste it here.',
  },
  'intake.error.unknown-encoding': {
    zh: '认不出这个文本的编码。请用记事本打开它，另存为 UTF-8，再拖进来。',
    en: 'The encoding of this text is not understood. Open it in Notepad, save it as UTF-8, and drop that here.',
  },
  'intake.error.not-a-word-file': {
    zh: '名字是 .docx，内容却不是 Word 文件。请在 Word 或 WPS 里打开它，另存为 .docx，再试一次。',
    en: 'The name says .docx, the content is no Word file. Open it in Word or WPS, save it as .docx, and try again.',
  },
  'intake.error.damaged-word-file': {
    zh: '这个 Word 文件已损坏，读不完整，没有导入。请向作者再要一份，或在 WPS 里打开修复后另存为 .docx。',
    en: 'This Word file is damaged and cannot be read whole; nothing was taken in. Ask for it again, or let WPS repair and save it as .docx.',
  },
  'intake.error.hostile-word-file': {
    zh: '这个 Word 文件大得不正常（{limit}），为安全起见没有打开。请在 WPS 里打开它，复制文字，回到这里粘贴。',
    en: 'This Word file is abnormally large inside ({limit}) and was not opened, to be safe. Open it in WPS, copy the text, and paste it here.',
  },
} as const satisfies Record<string, Message>
