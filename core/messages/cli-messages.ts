import type { Message } from './message.ts'

export const cliMessages = {
  'cli.help': {
    zh: `用法：
  quwen intake 文件 --json
  quwen word-in 文件.docx [--json]
  quwen export --library 目录 --id 编号… --style 版式 --out 文件.docx [--changes tracked|final|original]
  quwen export --from 文件.json --style 版式 --out 文件.docx
  quwen export … --form docx|pdf --style 版式（newspaper、official、internal、wechat 或本社的）
  quwen export … --form txt [--bom] | md | html | wechat | proof --out 文件
  quwen check --library 目录
  quwen audit --library 目录 --id 编号 [--json]
  quwen proof 文件…
  quwen proof --json < 每行一篇稿件.jsonl
  quwen diff 旧稿.json 新稿.json [--json] [--ignore-punctuation]
  quwen pack --library 目录 --id 编号 --out 文件.quwen [--by 姓名]
  quwen unpack 文件.quwen|文件.docx --library 目录 [--preview] [--json] [--by 姓名]
  quwen help`,
    en: `Usage:
  quwen intake FILE --json
  quwen word-in FILE.docx [--json]
  quwen export --library DIR --id ID… --style STYLE --out FILE.docx [--changes tracked|final|original]
  quwen export --from FILE.json --style STYLE --out FILE.docx
  quwen export … --form docx|pdf --style STYLE (newspaper, official, internal, wechat or the desk's own)
  quwen export … --form txt [--bom] | md | html | wechat | proof --out FILE
  quwen check --library DIR
  quwen audit --library DIR --id ID [--json]
  quwen proof FILE…
  quwen proof --json < ONE-ARTICLE-A-LINE.jsonl
  quwen diff OLDER.json NEWER.json [--json] [--ignore-punctuation]
  quwen pack --library DIR --id ID --out FILE.quwen [--by NAME]
  quwen unpack FILE.quwen|FILE.docx --library DIR [--preview] [--json] [--by NAME]
  quwen help`,
  },
  'cli.no-command': { zh: '没有写要做什么。', en: 'There is no command.' },
  'cli.unknown-command': { zh: '没有这个命令：{command}', en: 'There is no command {command}' },
  'cli.misread': { zh: '参数不对：{reason}', en: 'The arguments are wrong: {reason}' },
  'cli.missing': { zh: '缺少 {flag}', en: '{flag} is missing' },
  'cli.unknown-style': {
    zh: '没有这个版式：{style}。可用：{styles}',
    en: 'There is no house style {style}. There are: {styles}',
  },
  'cli.unknown-form': {
    zh: '没有这种形式：{form}。可用：{forms}',
    en: 'There is no form {form}. There are: {forms}',
  },
  'cli.unknown-changes': {
    zh: '修订没有这种处理：{changes}。可用：{all}',
    en: 'There is no --changes {changes}. There are: {all}',
  },
  'cli.no-library': { zh: '这里没有稿库：{path}', en: 'There is no library here: {path}' },
  'cli.not-with': { zh: '{flag} 不能和 {other} 一起用', en: '{flag} does not go with {other}' },
  'cli.not-an-id': { zh: '这不是稿件编号：{id}', en: 'This is no article id: {id}' },
  'cli.id-not-found': {
    zh: '稿库里没有这篇稿件：{id}',
    en: 'There is no such article in the library: {id}',
  },
  'cli.not-json': {
    zh: '这个文件不是 JSON，或不是 UTF-8 编码：{path}',
    en: 'This file is not JSON in UTF-8: {path}',
  },
  'cli.not-an-article': {
    zh: '这个 JSON 里没有稿件（{where}）：{path}',
    en: 'There is no article in this JSON ({where}): {path}',
  },
  'cli.file-failed': { zh: '{path}：{reason}', en: '{path}: {reason}' },
  'cli.no-article-of-ours': {
    zh: '这份 Word 不是从这个稿库带修订导出的，没有可以并回的稿件。',
    en: 'This Word file did not leave this library with its changes: there is no article to merge it into.',
  },
  'cli.cannot-read': { zh: '读不了这个文件（{code}）：{path}', en: 'Cannot read ({code}): {path}' },
  'cli.cannot-write': {
    zh: '写不进这个位置（{code}）：{path}',
    en: 'Cannot write ({code}): {path}',
  },
  'cli.summary': {
    zh: '稿件 {articles} 篇，废稿 {trashed} 篇，来稿原文 {sources} 份，原件 {originals} 份，图片 {photos} 张，问题 {problems} 处',
    en: 'articles: {articles}, in the waste bin: {trashed}, sources: {sources}, originals: {originals}, photos: {photos}, problems: {problems}',
  },
  'cli.problem.damaged': { zh: '损坏：{path}', en: 'damaged: {path}' },
  'cli.problem.newer-format': {
    zh: '更新版本写的：{path}',
    en: 'written by a newer Quwen: {path}',
  },
  'cli.problem.refused': { zh: '内容不合格式：{path}', en: 'content does not fit: {path}' },
  'cli.problem.missing': { zh: '缺失：{path}', en: 'missing: {path}' },
  'cli.problem.missing-photo': { zh: '缺图片：{path}', en: 'photo missing: {path}' },
  'cli.litter': { zh: '可以不管的零碎文件 {count} 个', en: 'harmless left-over files: {count}' },
  'cli.bad-line': {
    zh: '第 {line} 行不是一篇稿件（{where}）',
    en: 'Line {line} is no article ({where})',
  },
  'cli.no-findings': { zh: '没有发现问题', en: 'Nothing found' },
  'cli.diff.several': {
    zh: '这个文件里有 {count} 篇稿件，一次只能比一篇：{path}',
    en: 'There are {count} articles in this file, and one is compared at a time: {path}',
  },
  'cli.diff.moved-away': { zh: '〔移走 {number}：{text}〕', en: '(moved away {number}: {text})' },
  'cli.diff.moved-here': { zh: '〔移来 {number}：{text}〕', en: '(moved here {number}: {text})' },
  'cli.diff.retyped': { zh: '〔原为{role}〕', en: '(was {role})' },
  'cli.diff.photo': { zh: '〔图片 {media}〕', en: '(photo {media})' },
  'cli.diff.photo-moved': { zh: '〔移动图片 {media}〕', en: '(photo moved {media})' },
  'cli.diff.counts': {
    zh: '改 {changed} 句（只改标点 {punctuationOnly}），增 {inserted} 句，删 {deleted} 句，移 {moved} 句；分段 {split}，并段 {joined}，改样式 {retyped}；图片 {photos} 处；增 {charactersInserted} 字，删 {charactersDeleted} 字',
    en: 'sentences changed: {changed} (punctuation only: {punctuationOnly}), inserted: {inserted}, deleted: {deleted}, moved: {moved}; paragraphs split: {split}, joined: {joined}, retyped: {retyped}; photos: {photos}; characters inserted: {charactersInserted}, deleted: {charactersDeleted}',
  },
  'cli.bug': { zh: '程序出错了：{reason}', en: 'Quwen failed: {reason}' },
  'cli.audit.entry': {
    zh: '{number}. {at}  {name}（{role}）  {event}  文本 {hash}',
    en: '{number}. {at}  {name} ({role})  {event}  text {hash}',
  },
  'cli.audit.open': { zh: '签时未清：{checks}', en: 'open when signed: {checks}' },
  'cli.audit.empty': { zh: '还没有审签记录', en: 'Nothing in the record yet' },
  'cli.audit.stage': { zh: '阶段：{stage}', en: 'Stage: {stage}' },
  'cli.audit.whole': {
    zh: '记录完整，{count} 条，指纹 {hash}',
    en: 'Record whole, entries: {count}, fingerprint {hash}',
  },
  'cli.audit.torn': {
    zh: '前 {count} 条完整，指纹 {hash}；末尾有一条没写完，不作数',
    en: 'Entries that are whole: {count}, fingerprint {hash}; the last line is cut off and does not count',
  },
  'cli.audit.broken': {
    zh: '记录第 {line} 条起被改动过，后面的不可信',
    en: 'The record was altered from line {line} on; what follows is not to be trusted',
  },
  'cli.audit.text-unreleased': { zh: '尚未签发，文本 {hash}', en: 'Not released; text {hash}' },
  'cli.audit.text-as-released': {
    zh: '与签发时一字不差，文本 {hash}',
    en: 'Exactly as released; text {hash}',
  },
  'cli.audit.text-reopened': {
    zh: '签发后重新打开，正文已有改动，文本 {hash}',
    en: 'Reopened after its release and changed since; text {hash}',
  },
  'cli.audit.text-altered': {
    zh: '正文与签发时不同，签发后被改动过，文本 {hash}',
    en: 'Not the text that was released: it was altered afterwards; text {hash}',
  },
} as const satisfies Record<string, Message>
