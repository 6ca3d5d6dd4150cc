import { endsSentence } from '#core/intake/sentence'
import type { ArticleHit, ArticleRule, MaskedArticle } from '../../rule.ts'
import { firstWords, paragraphRuns, type Paragraph } from './paragraphs.ts'

const LEAST_LINES = 4
const LEAST_WIDTH = 10
const MOST_WIDTH = 60

export const hardWraps: ArticleRule = {
  id: 'LY-05',
  name: { zh: '硬换行', en: 'Hard line breaks' },
  class: 'warning',
  layer: 'layout',
  message: {
    zh: '疑从版面或PDF复制的硬换行：这几段一样长，都没有说完',
    en: 'These lines are equally long and none ends its sentence: they seem copied from a layout',
  },
  source: '版面复核',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  find: wraps,
  examples: {
    find: [
      {
        paragraphs: [
          '管城回族区第三批重大项目集中',
          '开工活动在百丽郑州物流中心举',
          '行，管城回族区委书记虎强在分',
          '会场作项目情况汇报并宣布开工',
          '，随后实地察看。',
        ],
      },
    ],
    leaveAlone: [
      { paragraphs: ['会议召开。', '各级各部门要坚定信心。'] },
      {
        paragraphs: [
          '一等奖　张三　李四　王五',
          '二等奖　赵六　孙七　周八',
          '三等奖　吴九　郑十　冯一',
          '优秀奖　陈二　褚三　卫四',
        ],
      },
    ],
  },
}

/** Runs of lines that a measure broke. */
export function hardWrapped(run: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const found: Paragraph[][] = []
  let lines: Paragraph[] = []
  for (const paragraph of run) {
    const width = lines[0]?.text.length ?? paragraph.text.length
    const goesOn = isLine(paragraph.text) && Math.abs(paragraph.text.length - width) <= 1
    if (!goesOn) {
      found.push(lines)
      lines = []
    }
    if (isLine(paragraph.text)) lines.push(paragraph)
  }
  return [...found, lines].filter((group) => group.length >= LEAST_LINES)
}

function wraps(article: MaskedArticle): readonly ArticleHit[] {
  return paragraphRuns(article)
    .flatMap(hardWrapped)
    .flatMap((group) =>
      group.slice(0, 1).map(({ index, text }) => ({
        text: index,
        from: 0,
        to: firstWords(text),
        ...(group.some(hasMarks) ? {} : { class: 'hint' as const }),
      })),
    )
}

/** Lines without any may be verses or slogans. */
function hasMarks({ text }: Paragraph): boolean {
  return /[，。；：]/u.test(text)
}

/** Lists of names and verses have blanks or stops of their own. */
function isLine(text: string): boolean {
  if (text.length < LEAST_WIDTH || text.length > MOST_WIDTH) return false
  return !endsSentence(text) && !/[，；：、]$/u.test(text) && !/[ \u3000]/u.test(text)
}
