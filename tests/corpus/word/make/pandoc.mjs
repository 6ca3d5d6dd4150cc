import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepFile, PICTURE } from './keep.mjs'

/** Writes `pandoc.docx` with pandoc 2.17. By hand only: `node tests/corpus/word/make/pandoc.mjs`. */
const by = (author, date) => `author="${author}" date="${date}"`
const ZHOU = by('周望舒', '2026-11-20T08:00:00Z')
const LIN = by('林小禾', '2026-11-20T09:30:00Z')

const MARKDOWN = `# 云梦湖区开通三条水上公交线路

　　本报讯 11月20日，云梦湖区水上公交开通，[预计]{.deletion ${ZHOU}}[首日]{.insertion ${ZHOU}}运送乘客[请核实人数]{.comment-start id="0" ${ZHOU}}1286人次[]{.comment-end id="0"}。

首班船6时30分\\
末班船21时，[风雨无阻]{.deletion ${LIN}}[遇大风停航]{.insertion ${LIN}}[补一句]{.comment-start id="1" ${LIN}}。[]{.comment-end id="1"}

## 怎样乘船

1.  码头至大学城
2.  码头至湿地公园

班次见[区政府网站](https://www.example.com/ship)。[^1]

![湖面上的船](picture.png)

| 线路 | 票价 |
|------|------|
| 一线 | 2元  |
| 二线 | 3元  |

[^1]: 以当日公告为准。
`

const folder = mkdtempSync(join(tmpdir(), 'fixture-'))
writeFileSync(join(folder, 'picture.png'), PICTURE)
const run = spawnSync(
  'pandoc',
  ['-f', 'markdown-implicit_figures', '--resource-path', folder, '-o', join(folder, 'out.docx')],
  { input: MARKDOWN, env: { ...process.env, SOURCE_DATE_EPOCH: '1795132800' } },
)
if (run.status !== 0) throw new Error(String(run.stderr))
keepFile('pandoc', readFileSync(join(folder, 'out.docx')))
