import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'
import { ROOT } from '../../../scripts/setup/root.mjs'
import { runNpm } from '../../../scripts/setup/run.mjs'

/** The editor that others build on, as it is installed. Never a dependency of 区闻 itself. */
const PEERS = { '@tiptap/core': '3.34.0', '@tiptap/pm': '3.34.0', '@tiptap/starter-kit': '3.34.0' }
const FOLDER = join(ROOT, 'out/peers-typing')

const PAGE = `
import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

const paragraphs = JSON.parse(document.querySelector('#paragraphs').textContent)
new Editor({
  element: document.querySelector('#paper'),
  extensions: [StarterKit],
  content: {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
})
`

/** As wide, as large and as tall as our paper, so that both lay out as many lines. */
const STYLE = `
body { margin: 0; height: 100vh; overflow: auto; font: 19px/1.9 sans-serif; }
.ProseMirror { width: 532px; margin: 0 auto; padding: 48px; }
`

/**
 * A page with a bare TipTap that holds these paragraphs, as HTML; undefined where TipTap cannot be
 * fetched.
 */
export async function tiptapPage(paragraphs) {
  if (!existsSync(join(FOLDER, 'node_modules/@tiptap/core')) && !(await install())) return undefined
  const entry = join(FOLDER, 'page.mjs')
  writeFileSync(entry, PAGE)
  const { output } = await build({
    input: entry,
    cwd: FOLDER,
    platform: 'browser',
    write: false,
    output: { format: 'esm', minify: true },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  })
  const text = JSON.stringify(paragraphs).replaceAll('<', String.raw`\u003c`)
  const code = output[0].code.replaceAll('</script', String.raw`<\/script`)
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div id="paper"></div>
<script type="application/json" id="paragraphs">${text}</script>
<script type="module">${code}</script>`
}

async function install() {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(
    join(FOLDER, 'package.json'),
    JSON.stringify({ private: true, dependencies: PEERS }),
  )
  const code = await runNpm(['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 2],
  })
  return code === 0
}
