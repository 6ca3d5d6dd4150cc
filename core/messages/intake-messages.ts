import type { Message } from './message.ts'

export const intakeMessages = {
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
