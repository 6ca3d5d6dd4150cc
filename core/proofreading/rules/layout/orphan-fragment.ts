import { endsSentence } from '#core/intake/sentence'
import type { ArticleHit, ArticleRule, MaskedArticle } from '../../rule.ts'
import { firstWords, paragraphRuns } from './paragraphs.ts'

const SURE = /^[\s\u3000]{0,8}(?:[，。、；：？！）》’]|的(?!确|士|哥|姐)|们)/u
const PERHAPS =
  /^[\s\u3000]{0,8}(?:得(?!知|益|到|奖|失|当|票|分|主)|了(?!解|不|却|然|结)|着(?!力|眼|手|重|火|装|陆|迷|急|名)|过(?!去|程|年|往|后|渡|境|硬|半|节|冬|关|了)|及(?!时|早|至|其|第)|与(?!会|此|往|其|时|众|民|生|全|之|以)|和(?!平|谐|睦|美|合|顺|田|气|解|善|县|硕|静|林|政|龙|牧|布))/u

export const orphanFragment: ArticleRule = {
  id: 'LY-02',
  name: { zh: '孤儿片段', en: 'Fragment without its beginning' },
  class: 'warning',
  layer: 'layout',
  message: {
    zh: '孤儿片段：这一段从半句开始，前半可能错放在别处',
    en: 'This paragraph begins in mid-sentence: its beginning may stand elsewhere',
  },
  source: '版面复核',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  find: orphans,
  examples: {
    find: [
      { paragraphs: ['听取工作进展情况汇报。', '的工作氛围，全面推进创建工作。'] },
      { paragraphs: ['会议召开。', '，竞争力强。'] },
    ],
    leaveAlone: [
      { paragraphs: ['会议召开。', '地处城乡接合部的社区要加强管理。'] },
      { paragraphs: ['会议召开。', '与会人员表示，要坚定信心。'] },
      { paragraphs: ['会议召开。', '的确，变化就在身边。'] },
    ],
  },
}

function orphans(article: MaskedArticle): readonly ArticleHit[] {
  return paragraphRuns(article).flatMap((run) =>
    run.slice(1).flatMap(({ index, text }, before) => {
      const isSure = SURE.test(text)
      if (!endsSentence(run[before]?.text ?? '') || !(isSure || PERHAPS.test(text))) return []
      const to = firstWords(text)
      return [{ text: index, from: 0, to, ...(isSure ? {} : { class: 'hint' as const }) }]
    }),
  )
}
