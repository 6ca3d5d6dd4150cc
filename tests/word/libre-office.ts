import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Debian's libreoffice-writer-nogui, poppler-utils and fonts-noto-cjk. */
const IS_THERE = [
  ['soffice', '--version'],
  ['pdftotext', '-v'],
].every(([tool = '', flag = '']) => spawnSync(tool, [flag]).error === undefined)

/** On CI a missing tool is a failure, elsewhere it is said. */
export const SKIPS_LIBRE_OFFICE = !IS_THERE && process.env['CI'] === undefined

export type Opened = {
  readonly pages: number
  /** The text as it stands in the file. */
  readonly text: string
  readonly pdf: string
}

/** Opens files in one real LibreOffice with a profile of its own, and hands back what it made of them. */
export function openInLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
): ReadonlyMap<string, Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'quwen-office-'))
  const names = Object.keys(files)
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(folder, `${name}.docx`), bytes)
  }
  const inPlace = { from: folder, to: folder }
  convert(inPlace, names, 'pdf')
  convert(inPlace, names, 'txt:Text (encoded):UTF8')
  return new Map(names.map((name) => [name, opened(folder, name)]))
}

/** What LibreOffice makes of a Word file when somebody opens and saves it there. */
export function savedByLibreOffice(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'quwen-office-'))
  try {
    writeFileSync(join(folder, 'sent.docx'), docx)
    const saved = join(folder, 'saved')
    convert({ from: folder, to: saved }, ['sent'], 'docx:MS Word 2007 XML')
    return readFileSync(join(saved, 'sent.docx'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Draws one page of a PDF into `out/looks/<name>.png`, for a person to look at. */
export function drawPage(pdf: string, page: number, picture: string): void {
  const name = picture.replace(/\.png$/u, '')
  const range = ['-f', String(page), '-l', String(page)]
  execFileSync('pdftoppm', ['-r', '70', '-png', '-singlefile', ...range, pdf, name])
}

/** Every page's lines as they are set, blank lines left out. */
export function pageLines(pdf: string, page: number): readonly string[] {
  const range = ['-f', String(page), '-l', String(page)]
  const text = execFileSync('pdftotext', ['-layout', ...range, pdf, '-'], { encoding: 'utf8' })
  return text.split('\n').filter((line) => line.trim() !== '')
}

type Folders = { readonly from: string; readonly to: string }

function convert({ from, to }: Folders, names: readonly string[], format: string): void {
  const profile = pathToFileURL(join(from, 'profile')).href
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      to,
      ...names.map((name) => join(from, `${name}.docx`)),
    ],
    { stdio: 'ignore', timeout: 120_000 },
  )
}

function opened(folder: string, name: string): Opened {
  const made = new Set(readdirSync(folder))
  if (!made.has(`${name}.pdf`)) throw new Error(`LibreOffice did not open ${name}.docx`)
  const pdf = join(folder, `${name}.pdf`)
  const about = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })
  return {
    pages: Number(/Pages:\s+(\d+)/u.exec(about)?.[1]),
    text: readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/^\uFEFF/u, ''),
    pdf,
  }
}
